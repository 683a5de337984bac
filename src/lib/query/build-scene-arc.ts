import { sumOf, type Strand } from './build-scene-strands.ts';
import type { SceneArc } from './scene.ts';

/**
 * A strand as the filters leave it; with all its members, but not matching, where none is left.
 *
 * @param flags of each engagement, by its place in the dataset, whether it matches
 */
export function arcOf(strand: Strand, flags: Uint8Array): SceneArc {
	const { id, source, target, from, to, series, order, members, whole } = strand;
	const left = members.filter(({ place }) => flags[place] === 1);
	const isWhole = left.length === 0 || left.length === members.length;
	const sum = isWhole ? whole : sumOf(left);
	return { id, source, target, from, to, series, order, ...sum, matches: left.length > 0 };
}
