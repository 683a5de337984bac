/** Which years are wanted. `null` for the whole filter means all, the undated included. */
export interface YearFilter {
	/** Inclusive; an end that is `null` is open. No range: no dated engagement is wanted. */
	range: { from: number | null; to: number | null } | null;
	/** Whether engagements without a stated year are wanted. */
	undated: boolean;
}

export const ONLY_UNDATED: YearFilter = { range: null, undated: true };

export function yearMatches(year: number | null, filter: YearFilter | null): boolean {
	if (filter === null) return true;
	if (year === null) return filter.undated;
	const { range } = filter;
	if (range === null) return false;
	return (range.from === null || year >= range.from) && (range.to === null || year <= range.to);
}

/** The year that alone is wanted; `null`: none, or more. */
export function onlyYear(filter: YearFilter | null): number | null {
	if (!filter?.range || filter.undated || filter.range.from !== filter.range.to) return null;
	return filter.range.from;
}

/** A range between two years in any order, or all years when it spans the whole extent. */
export function yearRange(a: number, b: number, extent: YearExtent | null): YearFilter | null {
	const from = Math.min(a, b);
	const to = Math.max(a, b);
	if (extent && from <= extent.first && to >= extent.last) return null;
	return { range: { from, to }, undated: false };
}

export interface YearExtent {
	first: number;
	last: number;
}

/** First and last stated year; `null` when none is stated. */
export function yearExtent(years: Iterable<number | null>): YearExtent | null {
	let first = Infinity;
	let last = -Infinity;
	for (const year of years) {
		if (year === null) continue;
		if (year < first) first = year;
		if (year > last) last = year;
	}
	return first > last ? null : { first, last };
}

/** Whether years are asked for of which none lies within the extent. */
export function isOutside({ range }: YearFilter, { first, last }: YearExtent): boolean {
	if (range === null) return false;
	return (range.to ?? Infinity) < first || (range.from ?? -Infinity) > last;
}
