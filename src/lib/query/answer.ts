import type { Card } from './card.ts';
import { cardColumns, UNDATED } from './card-columns.ts';
import { FACETS, perFacet, perFacetRead, type Facet, type FacetCounts } from './facet.ts';
import { facetIndexes, type FacetIndex } from './facet-index.ts';
import type { Filters } from './filters.ts';
import { yearMatches } from './years.ts';

/** What the filters leave, and what each facet would offer if it alone were lifted. */
export interface Answer {
	/** What is asked: whoever draws the answer late draws the question that belongs to it. */
	filters: Filters;
	matching: readonly Card[];
	/** Of each engagement, by its place in the dataset, 1: it matches. */
	flags: Uint8Array;
	/** Ids of those that match. */
	readonly ids: ReadonlySet<string>;
	/** How many documents tell of them. */
	readonly documents: number;
	/** Counts under all the other filters: a facet never hides its own alternatives. */
	counts: FacetCounts;
	/** Everything that only the filters of years and months, or nothing, leave out: the histogram's stock. */
	readonly anyYear: readonly Card[];
	/** How many more would match if this one were lifted. */
	gain: Readonly<Record<Facet | 'years' | 'lens', number>>;
}

const LENS_BIT = 1;
const YEARS_BIT = 2;
const FACET_BIT = perFacet((facet) => 4 << FACETS.indexOf(facet));

/**
 * Each card gets a bit for every condition it fails. None: it matches. One bit only: it still
 * counts in that facet.
 */
export function answer(
	cards: readonly Card[],
	filters: Filters,
	lens: ReadonlySet<string> | null
): Answer {
	const indexes = facetIndexes(cards);
	const failed = failures(cards, filters, lens);
	/** All of them are the list itself: what is known of it is not worked out anew. */
	const thatFailOnly = (bits: number) => {
		const left = cards.filter((_, at) => ((failed[at] ?? 0) & ~bits) === 0);
		return left.length === cards.length ? cards : left;
	};
	const tally = new Uint32Array(4 << FACETS.length);
	for (const bits of failed) tally[bits] = (tally[bits] ?? 0) + 1;
	const matching = thatFailOnly(0);
	const flags = new Uint8Array(cards.length);
	const { places } = cardColumns(cards);
	for (let at = 0; at < places.length; at++) if (failed[at] === 0) flags[places[at] ?? 0] = 1;
	let ids: ReadonlySet<string> | null = null;
	let anyYear: readonly Card[] | null = null;
	let documents: number | null = null;
	return {
		filters,
		matching,
		flags,
		get ids() {
			return (ids ??= new Set(matching.map((card) => card.engagement.id)));
		},
		get documents() {
			return (documents ??= countsOf(indexes.document, failed, 0).size);
		},
		// The map waits for none of them.
		counts: perFacetRead((facet) => countsOf(indexes[facet], failed, FACET_BIT[facet])),
		get anyYear() {
			return (anyYear ??= thatFailOnly(YEARS_BIT | FACET_BIT.month));
		},
		gain: {
			...perFacet((facet) => tally[FACET_BIT[facet]] ?? 0),
			years: tally[YEARS_BIT] ?? 0,
			lens: tally[LENS_BIT] ?? 0
		}
	};
}

function failures(
	cards: readonly Card[],
	{ lists, years }: Filters,
	lens: ReadonlySet<string> | null
): Uint16Array {
	const failed = new Uint16Array(cards.length);
	if (lens)
		cards.forEach(({ engagement }, at) => (failed[at] = lens.has(engagement.id) ? 0 : LENS_BIT));
	if (years) {
		const stated = cardColumns(cards).years;
		for (let at = 0; at < failed.length; at++) {
			const year = stated[at] ?? UNDATED;
			if (!yearMatches(year === UNDATED ? null : year, years))
				failed[at] = (failed[at] ?? 0) | YEARS_BIT;
		}
	}
	const indexes = facetIndexes(cards);
	for (const facet of FACETS)
		if (lists[facet].length > 0) mark(failed, indexes[facet], lists[facet], FACET_BIT[facet]);
	return failed;
}

/** Adds the bit where none of the wanted values is. */
function mark(
	failed: Uint16Array,
	index: FacetIndex,
	wanted: readonly string[],
	bit: number
): void {
	const { numbers, starts, values } = index;
	const isWanted = new Uint8Array(numbers.size);
	for (const id of wanted) {
		const number = numbers.get(id);
		if (number !== undefined) isWanted[number] = 1;
	}
	for (let place = 0; place < failed.length; place++) {
		const end = starts[place + 1] ?? 0;
		let at = starts[place] ?? 0;
		while (at < end && isWanted[values[at] ?? 0] !== 1) at++;
		if (at === end) failed[place] = (failed[place] ?? 0) | bit;
	}
}

/** How many of the cards that fail nothing, or only by `bit`, have each value; those without are left out. */
function countsOf(index: FacetIndex, failed: Uint16Array, bit: number): Map<string, number> {
	const { ids, starts, values } = index;
	const counts = new Uint32Array(ids.length);
	for (let place = 0; place < failed.length; place++) {
		if (failed[place] !== 0 && failed[place] !== bit) continue;
		const end = starts[place + 1] ?? 0;
		for (let at = starts[place] ?? 0; at < end; at++) {
			const number = values[at] ?? 0;
			counts[number] = (counts[number] ?? 0) + 1;
		}
	}
	const found = new Map<string, number>();
	counts.forEach((count, number) => {
		const id = ids[number];
		if (count > 0 && id !== undefined) found.set(id, count);
	});
	return found;
}
