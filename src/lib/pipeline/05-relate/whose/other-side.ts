import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "between the Minister of Mines and the Ambassador of |Peru|, in Oslo": of two officials between whom something is,
 * whoever has no state is not of the other's; of the state for which the text speaks, else of the place.
 */
export function notOfOther(
	{ actors }: Sentence,
	actor: Actor,
	owner: Partial<Pick<Actor, 'party' | 'kind'>> | null,
	home: string | null
): Partial<Pick<Actor, 'party' | 'kind'>> | null {
	if (!owner?.party || !actor.between || actor.rank !== 'official') return owner;
	const [one, two, ...more] = actors.filter(({ list }) => list === actor.list);
	if (!one || !two || more.length > 0) return owner;
	const other = one === actor ? two : one;
	if (!other.between || !isByName(other) || other.party !== owner.party) return owner;
	if (home !== null && home !== other.party) return { party: home, kind: 'country' };
	const place = actors.find(
		({ locative, kind, party }) => locative && kind === 'country' && party !== other.party
	);
	return place ? { party: place.party, kind: place.kind } : null;
}

/** The text itself says of what state he is. */
function isByName({ rank, title, mention, party }: Actor): boolean {
	return rank === 'official' && party !== '' && title !== null && mention.start !== title.start;
}
