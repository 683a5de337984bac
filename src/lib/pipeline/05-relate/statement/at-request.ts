import type { Statement } from './statement.ts';

/** Between the words for a request and those for the call, in code units. */
const REACH = 40;

/** 应约同A通电话: whoever asked for the call is the other side. */
export function atRequest(text: string, told: Statement): Statement {
	const { sentence, trigger, left, right } = told;
	const words = sentence.tables.grammar.onRequest ?? [];
	if (trigger.kind !== 'call' || right.length === 0 || words.length === 0) return told;
	const before = text.slice(Math.max(sentence.start, trigger.start - REACH), trigger.start);
	const isAsked = words.some((word) => before.includes(word));
	return isAsked ? { ...told, left: right, right: left, directed: true } : told;
}
