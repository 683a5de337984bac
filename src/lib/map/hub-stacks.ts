import { MOST_RINGS } from '#lib/query/build-scene-hubs.ts';
import type { Scene, SceneHub } from '#lib/query/scene.ts';
import type { InkLevel } from './drawing.ts';

/** Events at one place, too many for a ring each: one ring with their number. */
export interface HubStack {
	/** Id of the first of them, with which it stays the same while others come and go. */
	id: string;
	point: readonly [number, number];
	/** Whose colour it has; `null`: they differ. */
	series: string | null;
	hubs: readonly SceneHub[];
}

export interface Stacked {
	/** Those that have a ring of their own, each with its place from the inside. */
	rings: readonly { hub: SceneHub; ring: number }[];
	stacks: readonly HubStack[];
}

/** Degrees within which two points are one place. */
const SAME_PLACE = 0.35;

/**
 * The events of each place as rings within each other or, where they are many, as one. What the
 * filters leave out then goes; what is selected always has its own ring.
 *
 * @param level `null`: nothing is selected
 */
export function stackHubs(scene: Scene, level: ((hub: SceneHub) => InkLevel) | null): Stacked {
	const rings: { hub: SceneHub; ring: number }[] = [];
	const stacks: HubStack[] = [];
	for (const { point, hubs } of groupsOf(scene.hubs)) {
		if (hubs.length <= MOST_RINGS) {
			hubs.forEach((hub, ring) => rings.push({ hub, ring }));
			continue;
		}
		const left = hubs.filter(({ matches }) => matches);
		const isMany = left.length > MOST_RINGS;
		// Nothing is selected: a hundred thousand need not be asked.
		const single = !isMany ? left : level ? left.filter((hub) => level(hub) === 'selected') : [];
		const stacked = single.length > 0 ? left.filter((hub) => !single.includes(hub)) : left;
		const [first] = stacked;
		const isAlone = first && stacked.every(({ series }) => series === first.series);
		if (first)
			stacks.push({ id: first.id, point, series: isAlone ? first.series : null, hubs: stacked });
		// The stack is the innermost ring.
		single.forEach((hub, ring) => rings.push({ hub, ring: ring + (first ? 1 : 0) }));
	}
	return { rings, stacks };
}

interface Group {
	point: readonly [number, number];
	hubs: SceneHub[];
	series: Set<string>;
}

const known = new WeakMap<readonly SceneHub[], readonly Group[]>();

/** The events of each place; worked out once for the same list of them. */
function groupsOf(hubs: readonly SceneHub[]): readonly Group[] {
	const before = known.get(hubs);
	if (before) return before;
	const groups = group(hubs);
	known.set(hubs, groups);
	return groups;
}

function group(hubs: readonly SceneHub[]): Group[] {
	const groups: Group[] = [];
	/** Events at one point share it: few are looked for by nearness. */
	const exact = new Map<SceneHub['point'], Group>();
	for (const hub of hubs) {
		const group = exact.get(hub.point) ?? groups.find(({ point }) => isSame(point, hub.point));
		const own = group ?? { point: hub.point, hubs: [], series: new Set<string>() };
		own.hubs.push(hub);
		own.series.add(hub.series);
		if (!group) groups.push(own);
		exact.set(hub.point, own);
	}
	return groups;
}

/** Whose colours events have. */
export function seriesOfHubs(hubs: readonly SceneHub[]): Set<string> {
	const series = new Set<string>();
	for (const group of groupsOf(hubs)) for (const one of group.series) series.add(one);
	return series;
}

/** Whether two points, in degrees, are one place on the map. */
export function isSame(a: readonly [number, number], b: readonly [number, number]): boolean {
	return Math.abs(a[0] - b[0]) < SAME_PLACE && Math.abs(a[1] - b[1]) < SAME_PLACE;
}
