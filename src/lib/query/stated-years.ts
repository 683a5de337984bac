import type { Card } from './card.ts';
import { yearExtent, type YearFilter } from './years.ts';

const known = new WeakMap<readonly Card[], YearFilter>();

/** The years that a list of cards holds, as whoever asked for just these would; worked out once. */
export function statedYears(cards: readonly Card[]): YearFilter {
	const before = known.get(cards);
	if (before) return before;
	const extent = yearExtent(cards.map((card) => card.year));
	const range = extent && { from: extent.first, to: extent.last };
	const years = { range, undated: cards.some((card) => card.year === null) };
	known.set(cards, years);
	return years;
}
