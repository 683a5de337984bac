import type { Actor, ActorTitle } from '../../03-match/actor.ts';

/** Once a text has named its own in such an office, the office alone means them. */
export const OWN_OFFICES: ReadonlySet<ActorTitle['kind']> = new Set([
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister'
]);

/**
 * "The Council of Ministers" of a text with a home is its cabinet, though a bloc has one too; and "the Prime
 * Minister" is its own as long as the text has not named that of another state.
 */
export function isOthers(
	owner: Actor | null | undefined,
	{ title, end }: Actor,
	home: string | null
): boolean {
	if (home === null || !owner) return false;
	const isBloc = title?.kind === 'government' && owner.kind !== 'country';
	return isBloc || (owner.party !== home && owner.start > end);
}
