import type { Bin, Timeline } from '#lib/query/timeline.ts';

/** Stands for all actors that share the one colour of those without their own. */
export const OTHERS = '~others';

/** More stacks than this are no longer told apart. */
const MOST_STACKS = 12;

/** A timeline that can be drawn, and how many actors its stack of others holds; 0: it has none. */
export interface FewActors {
	timeline: Timeline;
	others: number;
}

/** Where the actors are many, those of one colour are one stack above all. */
export function fewActors(timeline: Timeline, colour: (actor: string | null) => string): FewActors {
	const { actors, bins, undated } = timeline;
	if (actors.length <= MOST_STACKS) return { timeline, others: 0 };
	const isOwn = (actor: string | null) => actor === null || colour(actor) !== colour(OTHERS);
	const own = actors.filter(isOwn);
	const merged = (bin: Bin): Bin => {
		const stack = bin.stack.filter(({ actor }) => isOwn(actor));
		const count = stack.reduce((rest, part) => rest - part.count, bin.total);
		return { ...bin, stack: count > 0 ? [...stack, { actor: OTHERS, count }] : stack };
	};
	return {
		timeline: {
			...timeline,
			actors: [...own, OTHERS],
			bins: bins.map(merged),
			undated: merged(undated)
		},
		others: actors.length - own.length
	};
}
