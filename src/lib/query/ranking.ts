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

/** How many options a facet shows. */
export interface OptionRoom {
	/** So many stand there even where nothing is left of them: no list shrinks under the hand. */
	least: number;
	/** Of those that are not chosen. */
	most: number;
}

/**
 * The first options of a facet: what the other filters leave; what is chosen even where nothing is
 * left of it, because it must stay possible to take it out; and where there is room, others.
 *
 * @param stock counts without any filter
 */
export function facetOptions(
	counts: ReadonlyMap<string, number>,
	chosen: readonly string[],
	{ least, most }: OptionRoom,
	stock: ReadonlyMap<string, number>,
	tie: Tie = byCodePoint
): Ranked[] {
	const options = firstRanked(counts, most, tie);
	const shown = new Set(options.map(({ id }) => id));
	const add = (id: string) => {
		if (shown.has(id)) return;
		shown.add(id);
		options.push({ id, count: counts.get(id) ?? 0 });
	};
	const taken = new Map(chosen.map((id) => [id, counts.get(id) ?? 0]));
	for (const { id } of ranked(taken, tie)) add(id);
	// As many as could all be there already, and the room.
	for (const { id } of firstRanked(stock, shown.size + least, tie))
		if (options.length < least) add(id);
	return options;
}
