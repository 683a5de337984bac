import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** In code units. */
const LONGEST_CJK_NAME = 10;

/** Every beginning of the unbroken words that end at a place. */
export function namesBefore(text: string, sentence: Sentence, at: number): Span[] {
	let start = at;
	while (
		start > sentence.start &&
		at - start < LONGEST_CJK_NAME &&
		!/[\s、,。()「」『』は・]/.test(text.charAt(start - 1))
	)
		start--;
	const spans: Span[] = [];
	for (let from = start; at - from >= 2; from++)
		if (!isWithinRun(text, from)) spans.push({ start: from, end: at });
	return spans;
}

/** Every beginning of what stands behind a word for a place, and behind the province or state of it: 在|云南|大理. */
export function namesBehind(text: string, { tables, actors }: Sentence, at: number): Span[] {
	const state = actors.find(({ mention, rank }) => rank === 'name' && mention.start === at);
	const province = (tables.grammar.provinces ?? []).find((name) => text.startsWith(name, at));
	const starts = [at];
	if (state) starts.push(state.mention.end);
	if (province !== undefined) starts.push(at + province.length);
	return starts.flatMap((start) =>
		Array.from({ length: LONGEST_CJK_NAME - 1 }, (_, i) => ({
			start,
			end: start + LONGEST_CJK_NAME - i
		}))
	);
}

/** The longest name of a house behind its city, in code units. */
const LONGEST_HOUSE = 16;

/** The last place of a link before a house; -1: none as near as a house is long. */
export function lastBefore(text: string, link: string, at: number): number {
	const from = Math.max(0, at - LONGEST_HOUSE);
	const head = text.slice(from, at).lastIndexOf(link);
	return head < 0 ? -1 : from + head;
}

export function isUnbroken(text: string, start: number, end: number): boolean {
	return !/[、,。()「」『』]/.test(text.slice(start, end));
}

/** エチオ|ピアで: no place begins in the middle of a word of katakana or Hangul. */
function isWithinRun(text: string, at: number): boolean {
	return /^(?:[\u30a1-\u30f6ー]{2}|[\uac00-\ud7a3]{2})$/.test(text.slice(at - 1, at + 1));
}

/** ソチ|(Sochi)で: before the particle the name may stand in its own script too. */
export function beforeGloss(text: string, at: number): number {
	const gloss = /\([A-Z][A-Z .,'’-]{1,38}\)$/i.exec(text.slice(Math.max(0, at - GLOSS), at));
	return gloss ? at - gloss[0].length : at;
}

/** The longest gloss, in code units. */
const GLOSS = 42;
