import type { Actor } from '../../03-match/actor.ts';

/** Further from the trigger, in code units, a name no longer belongs to it. */
export const REACH = 160;

/**
 * The actors near enough, with all others of their lists: of "met the presidents of A, B, C … and Z"
 * the last may stand far behind the verb.
 */
export function withTheirLists(
	actors: readonly Actor[],
	isNear: (actor: Actor) => boolean
): Actor[] {
	const lists = new Set(actors.filter(isNear).map(({ list }) => list));
	const near = new Set(actors.filter(isNear));
	return actors.filter((actor) => near.has(actor) || lists.has(actor.list));
}
