import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** Whether a capital or a house in it makes the name of a state or a seat a place. */
export function isAtPlace(
	text: string,
	{ start, end, rank }: Actor,
	{ isVerbFinal, contexts: { atHall }, phrasing: { idioms } }: LanguageTables
): boolean {
	const behind = text.slice(end, end + REACH);
	if (isVerbFinal && idioms.atCapital.test(behind)) return true;
	if (atHall && rank === 'seat') return atHall.test(behind);
	return rank === 'seat' && idioms.capitalAt.test(text.slice(Math.max(0, start - 12), start));
}

/** The longest name of a house in its city, in code units. */
const REACH = 40;
