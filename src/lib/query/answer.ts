import type { Card } from './card.ts';
import { FACETS, perFacet, type Facet, type FacetCounts } from './facet.ts';
import type { Filters } from './filters.ts';
import { yearMatches } from './years.ts';

/** What the filters leave, and what each facet would offer if it alone were lifted. */
export interface Answer {
	matching: readonly Card[];
	ids: ReadonlySet<string>;
	/** Counts under all the other filters: a facet never hides its own alternatives. */
	counts: FacetCounts;
	/** Everything that only the year filter, or nothing, leaves out: the histogram's stock. */
	anyYear: readonly Card[];
	/** How many more would match if this one were lifted. */
	gain: Readonly<Record<Facet | 'years' | 'lens', number>>;
}

const LENS_BIT = 1;
const YEARS_BIT = 2;
const FACET_BIT = perFacet((facet) => 4 << FACETS.indexOf(facet));

/**
 * One pass: each card gets a bit for every condition it fails. None: it matches. One bit only: it
 * still counts in that facet.
 */
export function answer(
	cards: readonly Card[],
	filters: Filters,
	lens: ReadonlySet<string> | null
): Answer {
	const wanted = perFacet((facet) =>
		filters.lists[facet].length > 0 ? new Set(filters.lists[facet]) : null
	);
	const counts = perFacet(() => new Map<string, number>());
	const gain = { ...perFacet(() => 0), years: 0, lens: 0 };
	const matching: Card[] = [];
	const anyYear: Card[] = [];

	for (const card of cards) {
		const failed = failures(card, filters, wanted, lens);
		if (failed === 0) matching.push(card);
		if (failed === 0 || failed === YEARS_BIT) anyYear.push(card);
		if (failed === YEARS_BIT) gain.years++;
		if (failed === LENS_BIT) gain.lens++;
		for (const facet of FACETS) {
			if (failed === FACET_BIT[facet]) gain[facet]++;
			if (failed !== 0 && failed !== FACET_BIT[facet]) continue;
			for (const value of card.values[facet])
				counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
		}
	}
	const ids = new Set(matching.map((card) => card.engagement.id));
	return { matching, ids, counts, anyYear, gain };
}

function failures(
	card: Card,
	filters: Filters,
	wanted: Record<Facet, ReadonlySet<string> | null>,
	lens: ReadonlySet<string> | null
): number {
	let failed = 0;
	if (lens && !lens.has(card.engagement.id)) failed |= LENS_BIT;
	if (!yearMatches(card.year, filters.years)) failed |= YEARS_BIT;
	for (const facet of FACETS) {
		const set = wanted[facet];
		if (set && !card.values[facet].some((value) => set.has(value))) failed |= FACET_BIT[facet];
	}
	return failed;
}
