import { wrapLon, type XY } from '#lib/geo/point.ts';
import { toWorld } from '#lib/geo/world.ts';
import type { Scene, SceneNode } from '#lib/query/scene.ts';
import { isSame, type Stacked } from './hub-stacks.ts';

/** Radii of marks in pixels. A square's is half its side. */
const RADIUS = { dot: 4, square: 3.5, ring: 8 } as const;
const ACTOR_RADIUS = 5.5;
const HUB_RADIUS = 11;
/** Between the rings of events at one place. */
const HUB_STEP = 7;

/** Where the marks of a scene stand and how far they reach. */
export interface Anchors {
	at(point: readonly [number, number]): XY;
	nodeRadius(node: SceneNode): number;
	/** Of an event's ring, by its place from the inside. */
	ringRadius(ring: number): number;
	/** Distance from a party's point at which its lines begin: past its mark and its rings. */
	rim(party: string): number;
}

export function anchorsOf(
	scene: Scene,
	{ rings, stacks }: Stacked,
	zoom: number,
	actors: ReadonlySet<string>
): Anchors {
	const ringRadius = (ring: number) => HUB_RADIUS + HUB_STEP * ring;
	const reaches = [
		...rings.map(({ hub: { point }, ring }) => ({ point, reach: ringRadius(ring) })),
		...stacks.map(({ point }) => ({ point, reach: ringRadius(0) }))
	];
	const nodeRadius = ({ id, mark }: SceneNode) =>
		mark === 'ring' ? RADIUS.ring : actors.has(id) ? ACTOR_RADIUS : RADIUS[mark];
	const rims = new Map(
		scene.nodes.map((node) => {
			const here = reaches.filter(({ point }) => isSame(point, node.point));
			return [node.id, Math.max(nodeRadius(node), ...here.map(({ reach }) => reach))];
		})
	);
	return {
		at: ([lon, lat]) => toWorld([wrapLon(lon), lat], zoom),
		nodeRadius,
		ringRadius,
		rim: (party) => rims.get(party) ?? RADIUS.dot
	};
}
