import type { Actor } from '../../03-match/actor.ts';

/**
 * "la comunidad boliviana en |España|", "the Turkish community in |Germany|": those of one state who live or work in
 * another tell nothing of where anybody met.
 */
export function isOfKinAbroad(text: string, actors: readonly Actor[], place: Actor): boolean {
	const kin = actors.findLast(({ end }) => end <= place.start);
	return (
		kin?.rank === 'adjective' &&
		kin.party !== place.party &&
		/^ (?:\p{Ll}+ )?\p{Ll}{1,3} (?:\p{Ll}{1,3} )?$/u.test(text.slice(kin.end, place.start))
	);
}
