/** What an engagement can be filtered by, beside its year. Order is the order on the screen. */
export const FACETS = ['actor', 'partner', 'sector', 'kind', 'mineral', 'document'] as const;
export type Facet = (typeof FACETS)[number];

/** How many engagements have each value, by value. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A record with one entry a facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return {
		actor: make('actor'),
		partner: make('partner'),
		sector: make('sector'),
		kind: make('kind'),
		mineral: make('mineral'),
		document: make('document')
	};
}
