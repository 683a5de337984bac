import type { Sentence } from '../sentence/sentence.ts';

/**
 * "In Bratislava she met her Slovak, in Vienna her Austrian colleague": where the sentence has a city of a
 * state that is party, those of the states of somebody else in it are other stops.
 */
export function ownStops<T extends { country: string }>(
	places: readonly T[],
	parties: ReadonlySet<string>,
	{ actors }: Sentence
): readonly T[] {
	if (!places.some(({ country }) => parties.has(country))) return places;
	const isOfOther = (state: string) =>
		!parties.has(state) && actors.some(({ rank, party }) => rank === 'official' && party === state);
	return places.filter(({ country }) => !isOfOther(country));
}
