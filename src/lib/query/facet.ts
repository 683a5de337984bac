/** What an engagement can be filtered by, beside its year. Order is the order on the screen. */
export const FACETS = [
	'actor',
	'partner',
	'party',
	'sector',
	'kind',
	'mineral',
	'document',
	'language',
	'confidence',
	'status',
	'month'
] as const;
export type Facet = (typeof FACETS)[number];

/** From here on they are offered only where a dataset has more than one value of them. */
export const FIRST_MINOR = FACETS.indexOf('language');

/** Chosen below the map, where the data is of one year, and not from a list. */
export const IN_TIMELINE: Facet = 'month';

/** How many engagements have each value, by value. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A record with one entry a facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** The same, each entry made when somebody first reads it. */
export function perFacetRead<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
	const made = new Map<Facet, T>();
	const entry = (facet: Facet): T => {
		const before = made.get(facet);
		if (before !== undefined) return before;
		const entry = make(facet);
		made.set(facet, entry);
		return entry;
	};
	const getters = perFacet((facet) => ({ enumerable: true, get: () => entry(facet) }));
	return Object.defineProperties({}, getters) as Record<Facet, T>;
}
