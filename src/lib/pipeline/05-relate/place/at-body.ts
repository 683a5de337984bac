import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between the words for a meeting and the "at" before a house, with its article, in code units. */
const REACH = 14;

/**
 * "signed at the Ministry of Foreign Affairs of Peru": right behind what was done a ministry is where
 * it was done.
 */
export function isAtBody(
	folded: string,
	{ rank, title, person, isBody, start, party }: Actor,
	{ triggers, tables, dates }: Sentence
): boolean {
	const isHouse = isBody || title?.isBody === true;
	if (rank !== 'official' || !isHouse || person !== null || party === '') return false;
	return (
		precededBy(folded, start, tables.contexts.locative) &&
		triggers.some(
			({ end, value }) =>
				value.kind !== 'visit' && end <= start && start - end - dated(dates, end, start) <= REACH
		)
	);
}

/** "held| on 7 June 2023|, at the Ministry": of what stands between the two, the days, in code units. */
function dated(dates: Sentence['dates'], from: number, to: number): number {
	return dates
		.filter(({ start, end }) => start >= from && end <= to)
		.reduce((sum, { start, end }) => sum + end - start, 0);
}
