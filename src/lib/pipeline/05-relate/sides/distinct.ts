import type { Actor } from '../../03-match/actor.ts';

/** More equals than this are a conference, whose participants are no pairs. */
export const MOST_EQUALS = 4;

/** One actor for each party: the first official, else the first. */
export function distinct(actors: readonly Actor[]): Actor[] {
	const byParty = new Map<string, Actor>();
	for (const actor of actors) {
		if (actor.party === '') continue;
		const known = byParty.get(actor.party);
		if (!known || (known.rank !== 'official' && actor.rank === 'official'))
			byParty.set(actor.party, actor);
	}
	return [...byParty.values()];
}

/** All pairs of a list. */
export function combinations(actors: readonly Actor[]): [Actor, Actor][] {
	return actors.flatMap((a, i) => actors.slice(i + 1).map((b): [Actor, Actor] => [a, b]));
}
