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
	const actors = leadActors(all);
	const extent = yearExtent(all.map((card) => card.year));
	const byYear = new Map<number | null, Card[]>();
	for (const card of shown) {
		const bin = byYear.get(card.year);
		if (bin) bin.push(card);
		else byYear.set(card.year, [card]);
	}
	const bins: Bin[] = [];
	if (extent)
		for (let year = extent.first; year <= extent.last; year++)
			bins.push(buildBin(year, byYear.get(year) ?? [], actors));
	const undated = buildBin(null, byYear.get(null) ?? [], actors);
	const tallest = Math.max(1, undated.total, ...bins.map((bin) => bin.total));
	return { extent, bins, undated, actors, tallest };
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
	cards: readonly Card[],
	actors: readonly (string | null)[]
): Bin {
	const stack = actors
		.map((actor) => ({ actor, count: cards.filter((card) => card.lead === actor).length }))
		.filter(({ count }) => count > 0);
	return { year, total: cards.length, stack };
}
