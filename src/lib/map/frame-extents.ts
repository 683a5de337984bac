import { arcCurve, pointAt } from '#lib/geo/curve.ts';
import { pointExtent, type Extent, type Ocean, type Padding } from '#lib/geo/frame.ts';
import type { LonLat } from '#lib/geo/point.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';
import { fromWorld, toWorld, worldWidth } from '#lib/geo/world.ts';
import type { Scene, SceneArc } from '#lib/query/scene.ts';
import type { Marking } from '#lib/query/selection.ts';
import { inking } from './ink-level.ts';
import { withoutOthers } from './without-others.ts';

/** What a view of the scene should show: what is left by the filters, else all of it. */
export function frameExtents(scene: Scene): Extent[] {
	const { arcs } = leftOf(scene);
	return [...framePoints(scene).map(pointExtent), ...arcs.map(extentOf)];
}

/**
 * The same of all of these as a frame; worked out only where something is framed.
 *
 * @param whole nothing of it may run off the edge
 */
export function frameOf(
	scenes: readonly Scene[],
	ocean: Ocean | null,
	padding: Padding,
	whole = false
) {
	let extents: readonly Extent[] | null = null;
	return {
		get extents() {
			return (extents ??= scenes.flatMap(frameExtents));
		},
		ocean,
		padding,
		whole
	};
}

/** The places among it. */
export function framePoints(scene: Scene): LonLat[] {
	const { nodes, hubs } = leftOf(scene);
	return [...nodes.map(({ point }) => point), ...hubs.map(({ point }) => point)];
}

/** The places of a selection. */
export function selectionPoints(scene: Scene, selection: Marking): LonLat[] {
	const ink = inking(scene, selection);
	const nodes = scene.nodes.filter((node) => ink.node(node) === 'selected');
	const hubs = scene.hubs.filter((hub) => ink.hub(hub) === 'selected');
	return [...nodes, ...hubs].map(({ point }) => point);
}

/** What a view of it should show: its places and its lines, those of a country to its partners. */
export function selectionExtents(scene: Scene, selection: Marking): Extent[] {
	const ink = inking(scene, selection);
	const arcs = scene.arcs.filter((arc) => ink.arc(arc) === 'selected');
	return [...selectionPoints(scene, selection).map(pointExtent), ...arcs.map(extentOf)];
}

function leftOf(scene: Scene): Scene {
	const left = withoutOthers(scene);
	return left.nodes.length > 0 ? left : scene;
}

/** From end to end the way that the arc goes, and as far north as it bows. */
function extentOf({ from, to }: SceneArc): Extent {
	const [a, b] = unwrapEnds(from, to);
	const curve = arcCurve(toWorld(a, 0), toWorld(b, 0), worldWidth(0) / 2);
	const lats = [0, 0.3, 0.5, 0.7, 1].map((t) => fromWorld(pointAt(curve, t), 0)[1]);
	return {
		west: Math.min(a[0], b[0]),
		south: Math.min(...lats),
		east: Math.max(a[0], b[0]),
		north: Math.max(...lats)
	};
}
