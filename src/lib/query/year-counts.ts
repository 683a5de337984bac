import type { Card } from './card.ts';

export interface YearCount {
	/** `null`: no year is stated. */
	year: number | null;
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
