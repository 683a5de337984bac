import type { Actor } from '../../03-match/actor.ts';
import { VOTES } from './home-votes.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "Abidjan, le 5 août 2019": the seat at the very start of a line. */
export function datelineParty(
	folded: string,
	{ start, actors, block, tables }: Sentence
): string | null {
	const first = actors[0];
	if (!first || start !== block.start || !isSeat(folded, first)) return null;
	// ナイロビに|到着: a particle makes it the place of a sentence.
	if (tables.isVerbFinal && first.locative) return null;
	// "date 2023-09 ALGER -": a day may stand before it.
	return /^(?:date\s)?[\d\s./:-]*(?:\([^()]{2,16}\)\s?-\s?)?$/.test(
		folded.slice(start, first.start)
	)
		? first.party
		: null;
}

/**
 * How much the state of a dateline speaks for a text: "Varsavia - Il ministro": who writes in a language of
 * few states writes of their own from anywhere.
 */
export function weightOfDateline(party: string, { tables: { grammar, homes } }: Sentence): number {
	return grammar.onlyAtHome === true && !homes.has(party)
		? VOTES.datelineElsewhere
		: VOTES.dateline;
}

/** "San Marino, 9 maggio": a city that has its name from its state, before a day. */
function isSeat(folded: string, { rank, end }: Actor): boolean {
	if (rank === 'seat') return true;
	return (
		rank === 'name' &&
		/^,\s(?:le\s|il\s|den\s|el\s)?\d{1,2}\s\p{L}/u.test(folded.slice(end, end + 12))
	);
}
