import type { Card } from './card.ts';
import { perFacet, type Facet } from './facet.ts';

/** The values of a facet as numbers: those of a card stand between its start and that of the next. */
export interface FacetIndex {
	/** Ids of the values, by number. */
	ids: readonly string[];
	numbers: ReadonlyMap<string, number>;
	starts: Uint32Array;
	values: Uint32Array;
}

/** By facet, in the order of the cards: a hundred thousand are counted without looking up a word. */
export type FacetIndexes = Readonly<Record<Facet, FacetIndex>>;

const known = new WeakMap<readonly Card[], FacetIndexes>();

/** Worked out once for each list of cards. */
export function facetIndexes(cards: readonly Card[]): FacetIndexes {
	const before = known.get(cards);
	if (before) return before;
	const indexes = perFacet((facet) => indexOf(cards, facet));
	known.set(cards, indexes);
	return indexes;
}

function indexOf(cards: readonly Card[], facet: Facet): FacetIndex {
	const numbers = new Map<string, number>();
	const starts = new Uint32Array(cards.length + 1);
	const values: number[] = [];
	cards.forEach((card, place) => {
		starts[place] = values.length;
		for (const id of card.values[facet]) {
			const number = numbers.get(id) ?? numbers.size;
			numbers.set(id, number);
			values.push(number);
		}
	});
	starts[cards.length] = values.length;
	return { ids: [...numbers.keys()], numbers, starts, values: Uint32Array.from(values) };
}
