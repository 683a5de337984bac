import type { Scene } from '#lib/query/scene.ts';

/** Only what the filters leave. */
export function withoutOthers(scene: Scene): Scene {
	return {
		...scene,
		arcs: scene.arcs.filter(({ matches }) => matches),
		hubs: scene.hubs.filter(({ matches }) => matches),
		nodes: scene.nodes.filter(({ matches }) => matches)
	};
}
