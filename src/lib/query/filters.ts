import { perFacet, type Facet } from './facet.ts';
import { onlyYear, yearMatches, type YearFilter } from './years.ts';

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

/** The same in other years: months that are not of them are let go. */
export function movedTo(filters: Filters, years: YearFilter | null): Filters {
	const months = filters.lists.month.filter((month) => yearMatches(yearOf(month), years));
	return withYears(withList(filters, 'month', months), years);
}

/** The year whose months are worth showing: the only one that is wanted, or of which months are. */
export function yearInFocus({ lists, years }: Filters): number | null {
	if (years) return onlyYear(years);
	const [first, ...others] = new Set(lists.month.map(yearOf));
	return first === undefined || others.length > 0 ? null : first;
}

/** Of a month as the filter names it: `2025-03`, or `2025`. */
function yearOf(month: string): number {
	return Number(month.slice(0, 4));
}

/** Not `localeCompare`: the same link must come out on every machine. */
export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
