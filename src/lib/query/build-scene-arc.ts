import { sumOf, type Strand } from './build-scene-strands.ts';
import type { SceneArc } from './scene.ts';

/**
 * A strand as the filters leave it; with all its members, but not matching, where none is left.
 *
 * @param flags of each engagement, by its place in the dataset, whether it matches
 */
export function arcOf(strand: Strand, flags: Uint8Array): SceneArc {
	const { members, places, whole, out } = strand;
	let left = 0;
	for (const place of places) left += flags[place] ?? 0;
	if (left === 0) return out;
	if (left === places.length) return whole;
	return { ...whole, ...sumOf(members.filter(({ place }) => flags[place] === 1)) };
}
