import type { Span } from '#lib/domain/evidence.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import { nameSpan } from './event-name.ts';
import { isCjk } from '../../text/script.ts';
import { isOtherRoundCjk } from './other-round.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the name of a series of meetings and the words that say that it is spoken of, in code units. */
const REACH = 24;

/** 中国・アフリカ協力フォーラム及びTICAD等について意見交換: a topic of talks; not so what was opened, or attended. */
export function isTopic(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const { start, end } = trigger;
	const { rule } = trigger.value;
	const { tables, triggers, end: last } = sentence;
	if (isOtherRound(text, sentence, start) || isPrepared(text, sentence, start)) return true;
	if (isAhead(text, sentence, trigger)) return true;
	const next = text.slice(end, end + REACH);
	const { adoptedThere, asSeries } = tables.phrasing.idioms;
	// 首脳会議|で採択された「…」: what came of it is spoken of; 论坛|框架下的合作: a series, and not one of them.
	if (adoptedThere.test(next) || asSeries.test(next) || isOfBody(sentence, { start, end }))
		return true;
	if (rule.convenor === undefined) return false;
	const behind = text.slice(end, Math.min(last, end + REACH));
	const at = firstOf(behind, tables.grammar.spokenOf ?? []);
	const isGathering = triggers.some(
		({ start, value: { kind } }) =>
			(kind === 'attend' || kind === 'host') && start >= end && start < end + at
	);
	return at >= 0 && !isGathering;
}

/** 太平洋岛国|论坛|副秘书长: the noun stands in the name of a body whose officials act. */
function isOfBody({ actors }: Sentence, { start, end }: Span): boolean {
	return actors.some(
		({ kind, title, mention, party }) =>
			kind !== 'country' &&
			party !== '' &&
			title !== null &&
			title.start >= mention.end &&
			mention.start < start &&
			mention.end >= end
	);
}

/** "India is to host the |next Quad Leaders |Summit", in a text that has begun with another. */
function isOtherRound(
	text: string,
	{ tables, index, start: from }: Sentence,
	start: number
): boolean {
	if (index < OPENING) return false;
	if (isCjk(text.charCodeAt(start))) return isOtherRoundCjk(text, tables.grammar, start, from);
	const before = text
		.slice(Math.max(from, start - NAME), start)
		.split(/\s+/)
		.slice(0, -1);
	const at = before.findLastIndex((word) => !/^\p{Lu}/u.test(word));
	return (tables.grammar.otherRound ?? []).includes(before[at] ?? '');
}

/** "briefed the ministers about preparations to host the |Conference", in a text that has begun with something else. */
function isPrepared(
	text: string,
	{ tables, index, start: from }: Sentence,
	start: number
): boolean {
	if (index < OPENING) return false;
	const before = text.slice(Math.max(from, start - NAME * 2), start).toLowerCase();
	return (tables.grammar.prepared ?? []).some((words) => before.includes(words));
}

/** "met in Oslo ahead of the |Summit": what is told took place before it, and is not the summit. */
function isAhead(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const { triggers, start: from, tables } = sentence;
	const { start } = nameSpan(text, sentence, trigger);
	const before = fold(text.slice(Math.max(from, start - NAME), start));
	if (!precededBy(before, before.length, tables.contexts.ahead)) return false;
	return triggers.some(({ value }) => value.kind !== 'event' && FIRM.has(value.kind));
}

/** What else a sentence may tell. */
const FIRM: ReadonlySet<string> = new Set(['meet', 'visit', 'receive', 'host', 'sign', 'call']);

/** With so many sentences a text has told what it is about. */
const OPENING = 2;
/** The longest name before its noun, in code units. */
const NAME = 40;

/** Where the first of some words stands; -1: none does. */
function firstOf(text: string, words: readonly string[]): number {
	const found = words.map((word) => text.indexOf(word)).filter((at) => at >= 0);
	return found.length === 0 ? -1 : Math.min(...found);
}
