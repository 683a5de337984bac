import type { LonLat } from '#lib/geo/point.ts';
import type { Scene } from '#lib/query/scene.ts';

/** What a view of the scene must show: the places left by the filters, else all of them. */
export function framePoints(matching: Scene, all: Scene): LonLat[] {
	const scene = matching.nodes.length > 0 ? matching : all;
	return [...scene.nodes.map(({ point }) => point), ...scene.hubs.map(({ point }) => point)];
}
