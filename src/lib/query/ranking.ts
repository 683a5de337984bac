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
 * The same for readers of every language: which come first is settled by count and id, and only
 * those are then put in the reader's order where they count alike.
 *
 * @param most that come first, such as those a chart has room for
 */
export function steadilyRanked(
	counts: ReadonlyMap<string, number>,
	most: number,
	tie: Tie = byCodePoint
): Ranked[] {
	const all = ranked(counts);
	const inOrder = (a: Ranked, b: Ranked) => b.count - a.count || tie(a.id, b.id);
	return [...all.slice(0, most).sort(inOrder), ...all.slice(most).sort(inOrder)];
}

/** The first of them in the same order, without sorting the rest: a facet may have thousands. */
export function firstRanked(
	counts: ReadonlyMap<string, number>,
	most: number,
	tie: Tie = byCodePoint
): Ranked[] {
	const first: Ranked[] = [];
	const isBefore = (a: Ranked, b: Ranked) => (b.count - a.count || tie(a.id, b.id)) < 0;
	for (const [id, count] of counts) {
		const last = first[most - 1];
		if (last && (count < last.count || !isBefore({ id, count }, last))) continue;
		const at = first.findIndex((other) => isBefore({ id, count }, other));
		first.splice(at < 0 ? first.length : at, 0, { id, count });
		if (first.length > most) first.pop();
	}
	return first;
}

/**
 * The first options of a facet: what the other filters leave, and what is chosen even where nothing
 * is left of it, because it must stay possible to take it out.
 *
 * @param most of those that are not chosen
 */
export function facetOptions(
	counts: ReadonlyMap<string, number>,
	chosen: readonly string[],
	most: number,
	tie: Tie = byCodePoint
): Ranked[] {
	const first = firstRanked(counts, most, tie);
	const shown = new Set(first.map(({ id }) => id));
	const others = chosen.filter((id) => !shown.has(id));
	const rest = others.map((id) => [id, counts.get(id) ?? 0] as const);
	return [...first, ...ranked(new Map(rest), tie)];
}
