import { wrapLon, type XY } from '#lib/geo/point.ts';
import { toWorld } from '#lib/geo/world.ts';
import type { Scene, SceneHub, SceneNode } from '#lib/query/scene.ts';

/** Radii of marks in pixels. A square's is half its side. */
const RADIUS = { dot: 4, square: 3.5, ring: 8 } as const;
const ACTOR_RADIUS = 5.5;
const HUB_RADIUS = 11;
/** Between the rings of events at one place. */
const HUB_STEP = 7;
/** Degrees within which two points are one place. */
const SAME_PLACE = 0.35;

/** Where the marks of a scene stand and how far they reach. */
export interface Anchors {
	at(point: readonly [number, number]): XY;
	nodeRadius(node: SceneNode): number;
	hubRadius(hub: SceneHub): number;
	/** Distance from a party's point at which its lines begin: past its mark and its rings. */
	rim(party: string): number;
}

export function anchorsOf(scene: Scene, zoom: number, actors: ReadonlySet<string>): Anchors {
	const hubs = new Map<SceneHub, number>();
	scene.hubs.forEach((hub, index) => {
		const inner = scene.hubs.slice(0, index).filter((other) => isSame(other.point, hub.point));
		hubs.set(hub, HUB_RADIUS + HUB_STEP * inner.length);
	});
	const nodeRadius = ({ id, mark }: SceneNode) =>
		mark === 'ring' ? RADIUS.ring : actors.has(id) ? ACTOR_RADIUS : RADIUS[mark];
	const rims = new Map(
		scene.nodes.map((node) => {
			const rings = scene.hubs.filter((hub) => isSame(hub.point, node.point));
			const reach = rings.map((hub) => hubs.get(hub) ?? 0);
			return [node.id, Math.max(nodeRadius(node), ...reach)];
		})
	);
	return {
		at: ([lon, lat]) => toWorld([wrapLon(lon), lat], zoom),
		nodeRadius,
		hubRadius: (hub) => hubs.get(hub) ?? HUB_RADIUS,
		rim: (party) => rims.get(party) ?? RADIUS.dot
	};
}

function isSame(a: readonly [number, number], b: readonly [number, number]): boolean {
	return Math.abs(a[0] - b[0]) < SAME_PLACE && Math.abs(a[1] - b[1]) < SAME_PLACE;
}
