import { daysApart } from './days-apart.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { contextAt, datedIn, type DateContext, type When } from './when.ts';

/** So many days from its own what a sentence dates is another round, or an earlier visit. */
const FAR = 45;

/**
 * "The first round was held in Seoul in March", of the round of November: all days of the sentence
 * lie far from those of the engagement, and so does what else it tells of it.
 */
export function isOfOtherDays(
	sentence: Sentence,
	when: When | null,
	document: DateContext
): boolean {
	if (when === null || sentence.dates.length === 0) return false;
	const dates = datedIn(sentence, null, contextAt(sentence.start, document));
	return dates.length > 0 && dates.every(({ edtf }) => Math.abs(daysApart(edtf, when.edtf)) > FAR);
}

/** "Last summer| the meeting was hosted in Estonia": where another round was, or will be, says a sentence that opens so. */
export function opensElsewhen(text: string, { start, tables }: Sentence): boolean {
	return (tables.grammar.otherTimes ?? []).some(
		(words) => text.startsWith(words, start) && /^[ ,]/.test(text.slice(start + words.length))
	);
}
