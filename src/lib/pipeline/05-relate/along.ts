import type { Actor } from '../03-match/actor.ts';

/** "insieme al primo ministro olandese": who came along, and is none of those who are met or gone to. */
export function along(actors: readonly Actor[], others: readonly Actor[]): Actor[] {
	return actors.filter(
		({ isBeside, party }) => isBeside && others.every((other) => other.party !== party)
	);
}
