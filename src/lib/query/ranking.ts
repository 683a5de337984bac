import { byCodePoint } from './filters.ts';

export interface Ranked {
	id: string;
	count: number;
}

/** Which of two ids comes first where they count alike. */
export type Tie = (a: string, b: string) => number;

/** Most first; ties in a fixed order, so that it never jumps. */
export function ranked(counts: ReadonlyMap<string, number>, tie: Tie = byCodePoint): Ranked[] {
	return [...counts]
		.map(([id, count]) => ({ id, count }))
		.sort((a, b) => b.count - a.count || tie(a.id, b.id));
}

/**
 * The options of a facet: what the other filters leave, and what is chosen even where nothing is
 * left of it, because it must stay possible to take it out.
 */
export function facetOptions(
	counts: ReadonlyMap<string, number>,
	chosen: readonly string[],
	tie: Tie = byCodePoint
): Ranked[] {
	const all = new Map(counts);
	for (const id of chosen) if (!all.has(id)) all.set(id, 0);
	return ranked(all, tie);
}
