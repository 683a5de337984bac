import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "insieme al primo ministro olandese": who came along, and is none of those who are met or gone to. */
export function along(actors: readonly Actor[], others: readonly Actor[]): Actor[] {
	return actors.filter(
		({ isBeside, party }) => isBeside && others.every((other) => other.party !== party)
	);
}

/** "In arrivo da |New Delhi, la missione del ministro", 台湾|から贈られた: where somebody or something comes from. */
export function isWhence(
	text: string,
	{ start, end }: Actor,
	{ tables, start: from }: Sentence
): boolean {
	if (tables.isVerbFinal) return tables.phrasing.idioms.fromThere.test(text.slice(end, end + 4));
	return tables.small.origin.test(text.slice(Math.max(from, start - ORIGIN), start));
}

/** "proveniente dalla ", in code units. */
const ORIGIN = 24;
