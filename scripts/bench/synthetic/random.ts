/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/** The same numbers for the same seed on every machine: mulberry32, by Tommy Ettinger (2017). */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function pick<T>(random: Random, list: readonly T[], lean = 1): T {
	const found = list[Math.floor(list.length * random() ** lean)];
	if (found === undefined) throw new RangeError('nothing to pick from');
	return found;
}

/** Up to `most` different ones, at least `least`. */
export function some<T>(
	random: Random,
	list: readonly T[],
	least: number,
	most: number,
	lean = 1
): T[] {
	const count = least + Math.floor(random() * (most - least + 1));
	return [...new Set(Array.from({ length: count }, () => pick(random, list, lean)))];
}
