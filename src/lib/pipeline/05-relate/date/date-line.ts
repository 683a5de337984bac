import type { Sentence } from '../sentence/sentence.ts';
import { datedIn, type DateContext, type When } from './when.ts';

/** So many sentences a day of an agenda or a diary has at most. */
const BELOW = 12;
/** Behind the date: (水), ":", in code units. */
const BESIDE = 6;
/** "MERCOLEDI' ", in code units. */
const WEEKDAY = 11;

/**
 * The day that stands alone in a line above a sentence, as in an agenda or a diary, and no other day between. A text
 * with only one such line has it for its own date.
 */
export function whenOfLine({ index }: Sentence, context: DateContext): When | null {
	const { sentences } = context;
	// A heading of its own stands above the day.
	const [last, next] = [sentences[index - 1], sentences[index + 1]];
	if (next && isDateLine(next) && last && !isDateLine(last)) return null;
	for (let i = index - 1; i >= index - BELOW; i--) {
		const above = sentences[i];
		if (!above) return null;
		if (above.dates.length === 0) continue;
		if (!isDateLine(above)) return null;
		const isOneOfSeveral = sentences.some((other) => other !== above && isDateLine(other));
		return isOneOfSeveral ? (datedIn(above, null, context)[0]?.when ?? null) : null;
	}
	return null;
}

function isDateLine({ dates, start, end, block, isTitle }: Sentence): boolean {
	const [only, ...more] = dates;
	if (!only || more.length > 0 || isTitle || only.from.day === null) return false;
	const rest = block.end - block.start - (only.end - only.start);
	return start - block.start + (block.end - end) <= BESIDE && rest <= BESIDE + WEEKDAY;
}
