import type { Card } from './card.ts';
import { yearExtent } from './years.ts';

export interface YearCount {
	/** `null`: no year is stated. */
	year: number | null;
	/** Of a year that goes by its months: which one, as the facet has it. */
	month?: string;
	count: number;
}

/** Dated years in order, then those without a year. */
export function yearCounts(cards: readonly Card[]): YearCount[] {
	const counts = new Map<number | null, number>();
	for (const { year } of cards) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts]
		.map(([year, count]) => ({ year, count }))
		.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

/**
 * Each on the years of all: every year from the first to the last, and no year (`null`) at the end
 * where one of them has that.
 */
export function onSameYears(lists: readonly (readonly YearCount[])[]): YearCount[][] {
	const stated = lists.flat().map(({ year }) => year);
	const extent = yearExtent(stated);
	const years: (number | null)[] = [];
	if (extent) for (let year = extent.first; year <= extent.last; year++) years.push(year);
	if (stated.includes(null)) years.push(null);
	return lists.map((list) => {
		const counts = new Map(list.map(({ year, count }) => [year, count]));
		return years.map((year) => ({ year, count: counts.get(year) ?? 0 }));
	});
}
