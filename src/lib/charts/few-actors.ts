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

/** Where the actors are many, those of one colour are one stack: the last, before that of no actor. */
export function fewActors(timeline: Timeline, colour: (actor: string | null) => string): FewActors {
	const { actors, bins, undated } = timeline;
	if (actors.length <= MOST_STACKS) return { timeline, others: 0 };
	const shared = colour(OTHERS);
	const isOther = (actor: string | null) => actor !== null && colour(actor) === shared;
	const own = actors.filter((actor) => actor !== null && !isOther(actor));
	const merged = (bin: Bin): Bin => {
		const rest = bin.stack.filter(({ actor }) => isOther(actor));
		const count = rest.reduce((sum, part) => sum + part.count, 0);
		return {
			...bin,
			stack: [
				...bin.stack.filter(({ actor }) => actor !== null && !isOther(actor)),
				...(count > 0 ? [{ actor: OTHERS, count }] : []),
				...bin.stack.filter(({ actor }) => actor === null)
			]
		};
	};
	const nobody = actors.includes(null) ? [null] : [];
	return {
		timeline: {
			...timeline,
			actors: [...own, OTHERS, ...nobody],
			bins: bins.map(merged),
			undated: merged(undated)
		},
		others: actors.length - own.length - nobody.length
	};
}
