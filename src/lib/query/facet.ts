/** What an engagement can be filtered by, beside its year. Order is the order on the screen. */
export const FACETS = [
	'actor',
	'partner',
	'sector',
	'kind',
	'mineral',
	'document',
	'language',
	'confidence',
	'status'
] as const;
export type Facet = (typeof FACETS)[number];

/** From here on they are offered only where a dataset has more than one value of them. */
export const FIRST_MINOR = FACETS.indexOf('language');

/** How many engagements have each value, by value. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A record with one entry a facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
