import type { Sentence, TriggerHit } from './sentence.ts';

/** Between the name of a series of meetings and the words that say that it is spoken of, in code units. */
const REACH = 24;

/** 中国・アフリカ協力フォーラム及びTICAD等について意見交換: a topic of talks; not so what was opened, or attended. */
export function isTopic(
	text: string,
	{ tables, triggers, end: last }: Sentence,
	{ end, value: { rule } }: TriggerHit
): boolean {
	if (rule.convenor === undefined) return false;
	const behind = text.slice(end, Math.min(last, end + REACH));
	const at = firstOf(behind, tables.grammar.spokenOf ?? []);
	const isGathering = triggers.some(
		({ start, value: { kind } }) =>
			(kind === 'attend' || kind === 'host') && start >= end && start < end + at
	);
	return at >= 0 && !isGathering;
}

/** Where the first of some words stands; -1: none does. */
function firstOf(text: string, words: readonly string[]): number {
	const found = words.map((word) => text.indexOf(word)).filter((at) => at >= 0);
	return found.length === 0 ? -1 : Math.min(...found);
}
