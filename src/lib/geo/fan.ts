/** Pixels between the middles of two strands; a wide fan closes up. */
const SPACING = 6;
const WIDEST = 36;

/**
 * Offsets of `count` parallel strands from the middle line, in pixels: 0; ±3; 0, ±6; …
 */
export function fanOffsets(count: number): number[] {
	const spacing = count > 1 ? Math.min(SPACING, WIDEST / (count - 1)) : 0;
	return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * spacing);
}

/**
 * The offset of each strand, by id. Strands between the same two places fan out in the order of
 * `compare`, which must not depend on what a filter shows.
 */
export function fan<T extends { id: string; source: string; target: string }>(
	strands: readonly T[],
	compare: (a: T, b: T) => number
): Map<string, number> {
	const bundles = new Map<string, T[]>();
	for (const strand of strands) {
		const { source, target } = strand;
		const key = source < target ? `${source}~${target}` : `${target}~${source}`;
		const bundle = bundles.get(key);
		if (bundle) bundle.push(strand);
		else bundles.set(key, [strand]);
	}
	const offsets = new Map<string, number>();
	for (const bundle of bundles.values()) {
		bundle.sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1));
		const places = fanOffsets(bundle.length);
		bundle.forEach(({ id }, index) => offsets.set(id, places[index] ?? 0));
	}
	return offsets;
}
