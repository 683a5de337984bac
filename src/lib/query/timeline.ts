import type { Card } from './card.ts';
import { byCodePoint } from './filters.ts';
import { yearExtent, type YearExtent } from './years.ts';

/** A column of the histogram: how many engagements each lead actor has in that year. */
export interface Bin {
	/** `null`: the documents state no year. */
	year: number | null;
	/** In a timeline by months the value of the facet: `2025-03`, or `2025` where no month is stated. */
	month?: string;
	total: number;
	/** In a fixed order of actors; `actor` is `null` where no side led. */
	stack: readonly { actor: string | null; count: number }[];
}

export interface Timeline {
	/** First and last stated year of all engagements, whatever the filters. */
	extent: YearExtent | null;
	/** Every year of the extent, or every month of its only year, the empty ones too. */
	bins: readonly Bin[];
	undated: Bin;
	/** Lead actors in the order of the stacks: most engagements first. */
	actors: readonly (string | null)[];
	tallest: number;
}

/** The extent comes from `all`, so that the axis stays while filters change; counts from `shown`. */
export function buildTimeline(all: readonly Card[], shown: readonly Card[]): Timeline {
	const { actors, extent } = frameOf(all);
	const byYear = new Map<number | null, Map<string | null, number>>();
	for (const { year, lead } of shown) {
		const counts = byYear.get(year) ?? new Map<string | null, number>();
		if (counts.size === 0) byYear.set(year, counts);
		counts.set(lead, (counts.get(lead) ?? 0) + 1);
	}
	const bins: Bin[] = [];
	if (extent)
		for (let year = extent.first; year <= extent.last; year++)
			bins.push(buildBin(year, byYear.get(year), actors));
	const undated = buildBin(null, byYear.get(null), actors);
	return whole({ extent, bins, undated, actors });
}

/**
 * The same by the months of one year, where some month of it is stated; else by years.
 *
 * @param picked that year; where all engagements are of one, it need not be picked
 */
export function buildFinestTimeline(
	all: readonly Card[],
	shown: readonly Card[],
	picked: number | null = null
): Timeline {
	const { actors, extent, months: monthsIn } = frameOf(all);
	const year = picked ?? (extent?.first === extent?.last ? (extent?.first ?? null) : null);
	const months = year === null ? [] : monthsIn(year);
	if (months.length === 0) return buildTimeline(all, shown);
	const byMonth = new Map<string, Map<string | null, number>>();
	for (const { lead, values } of shown) {
		const month = values.month[0] ?? '';
		const counts = byMonth.get(month) ?? new Map<string | null, number>();
		if (counts.size === 0) byMonth.set(month, counts);
		counts.set(lead, (counts.get(lead) ?? 0) + 1);
	}
	const bins = months.map((month) => ({ ...buildBin(year, byMonth.get(month), actors), month }));
	return whole({ extent, bins, undated: buildBin(null, byMonth.get(''), actors), actors });
}

function whole(timeline: Omit<Timeline, 'tallest'>): Timeline {
	const { bins, undated } = timeline;
	return { ...timeline, tallest: Math.max(1, undated.total, ...bins.map((bin) => bin.total)) };
}

/** What does not hang on the filters. */
interface TimelineFrame extends Pick<Timeline, 'actors' | 'extent'> {
	/** Values of the columns of a timeline by the months of a year; none: it has no stated month. */
	months: (year: number) => readonly string[];
}

const known = new WeakMap<readonly Card[], TimelineFrame>();

/** What stays while the filters change. */
function frameOf(all: readonly Card[]): TimelineFrame {
	const before = known.get(all);
	if (before) return before;
	const extent = yearExtent(all.map((card) => card.year));
	const byYear = new Map<number, readonly string[]>();
	const months = (year: number) => {
		const own = byYear.get(year) ?? monthsOf(all, year);
		byYear.set(year, own);
		return own;
	};
	const frame = { actors: leadActors(all), extent, months };
	known.set(all, frame);
	return frame;
}

/** All twelve of a year, and that year itself where of something no month is stated. */
function monthsOf(all: readonly Card[], year: number): string[] {
	const whole = String(year).padStart(4, '0');
	const months = Array.from(
		{ length: 12 },
		(_, at) => `${whole}-${String(at + 1).padStart(2, '0')}`
	);
	const stated = new Set(all.flatMap(({ values }) => values.month));
	if (!months.some((month) => stated.has(month))) return [];
	return stated.has(whole) ? [...months, whole] : months;
}

/** The bins that hold something, in order, the undated one (`null`) last. */
export function filledYears({ bins, undated }: Timeline): (number | null)[] {
	const filled = [...bins, undated].filter(({ total }) => total > 0);
	return [...new Set(filled.map(({ year }) => year))];
}

/** Lead actors by number of engagements, then by id. The order does not depend on the filters. */
export function leadActors(all: readonly Card[]): (string | null)[] {
	const counts = new Map<string | null, number>();
	for (const { lead } of all) counts.set(lead, (counts.get(lead) ?? 0) + 1);
	return [...counts]
		.sort(([a, m], [b, n]) => {
			if ((a === null) !== (b === null)) return a === null ? 1 : -1;
			return n - m || byCodePoint(a ?? '', b ?? '');
		})
		.map(([actor]) => actor);
}

function buildBin(
	year: number | null,
	counts: ReadonlyMap<string | null, number> | undefined,
	actors: readonly (string | null)[]
): Bin {
	const stack = actors.flatMap((actor) => {
		const count = counts?.get(actor);
		return count === undefined ? [] : [{ actor, count }];
	});
	return { year, total: stack.reduce((sum, { count }) => sum + count, 0), stack };
}
