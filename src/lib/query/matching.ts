import type { Dataset } from './dataset.ts';

/** Which engagements are left: their ids, or of each in the order of the dataset 1 if it is. */
export type Matching = ReadonlySet<string> | Uint8Array;

export function flagsOf({ engagements }: Dataset, matching: Matching): Uint8Array {
	if (matching instanceof Uint8Array) return matching;
	return Uint8Array.from(engagements, ({ id }) => (matching.has(id) ? 1 : 0));
}

const known = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** The place of each engagement in its dataset, by id. */
export function placesOf(dataset: Dataset): ReadonlyMap<string, number> {
	const before = known.get(dataset);
	if (before) return before;
	const places = new Map(dataset.engagements.map(({ id }, place) => [id, place]));
	known.set(dataset, places);
	return places;
}
