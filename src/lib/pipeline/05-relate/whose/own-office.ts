import type { Actor } from '../../03-match/actor.ts';

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
