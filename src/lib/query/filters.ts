import { perFacet, type Facet } from './facet.ts';
import type { YearFilter } from './years.ts';

/** What the reader has asked for. Within a facet any value will do; every facet must be met. */
export interface Filters {
	lists: Readonly<Record<Facet, readonly string[]>>;
	years: YearFilter | null;
}

export const NO_FILTERS: Filters = { lists: perFacet(() => []), years: null };

/** Adds the value, or takes it out. The lists stay sorted, so that one state has one link. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
	const list = filters.lists[facet];
	const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
	return withList(filters, facet, next);
}

export function withList(filters: Filters, facet: Facet, list: readonly string[]): Filters {
	const sorted = [...new Set(list)].sort(byCodePoint);
	return { ...filters, lists: { ...filters.lists, [facet]: sorted } };
}

export function withYears(filters: Filters, years: YearFilter | null): Filters {
	return { ...filters, years };
}

/** Not `localeCompare`: the same link must come out on every machine. */
export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
