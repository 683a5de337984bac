import { byCodePoint } from './filters.ts';

export interface Ranked {
	id: string;
	count: number;
}

/** Most first; ties by id, so that the order never jumps. */
export function ranked(counts: ReadonlyMap<string, number>): Ranked[] {
	return [...counts]
		.map(([id, count]) => ({ id, count }))
		.sort((a, b) => b.count - a.count || byCodePoint(a.id, b.id));
}

/**
 * The options of a facet: what the other filters leave, and what is chosen even where nothing is
 * left of it, because it must stay possible to take it out.
 */
export function facetOptions(
	counts: ReadonlyMap<string, number>,
	chosen: readonly string[]
): Ranked[] {
	const all = new Map(counts);
	for (const id of chosen) if (!all.has(id)) all.set(id, 0);
	return ranked(all);
}
