import type { Card } from './card.ts';
import { byCodePoint } from './filters.ts';
import { yearExtent, type YearExtent } from './years.ts';

/** A column of the histogram: how many engagements each lead actor has in that year. */
export interface Bin {
	/** `null`: the documents state no year. */
	year: number | null;
	total: number;
	/** In a fixed order of actors; `actor` is `null` where no side led. */
	stack: readonly { actor: string | null; count: number }[];
}

export interface Timeline {
	/** First and last stated year of all engagements, whatever the filters. */
	extent: YearExtent | null;
	/** Every year of the extent, the empty ones too. */
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
	const tallest = Math.max(1, undated.total, ...bins.map((bin) => bin.total));
	return { extent, bins, undated, actors, tallest };
}

const known = new WeakMap<readonly Card[], Pick<Timeline, 'actors' | 'extent'>>();

/** What stays while the filters change. */
function frameOf(all: readonly Card[]): Pick<Timeline, 'actors' | 'extent'> {
	const before = known.get(all);
	if (before) return before;
	const frame = { actors: leadActors(all), extent: yearExtent(all.map((card) => card.year)) };
	known.set(all, frame);
	return frame;
}

/** The bins that hold something, in order, the undated one (`null`) last. */
export function filledYears({ bins, undated }: Timeline): (number | null)[] {
	return [...bins, undated].filter(({ total }) => total > 0).map(({ year }) => year);
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
