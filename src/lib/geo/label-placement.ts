import {
	alongLeader,
	bestPlace,
	LAST_RING,
	RINGS,
	type Box,
	type Ground,
	type LabelWish,
	type Place
} from './label-place.ts';
import type { XY } from './point.ts';

export type { Box, LabelWish };

export interface PlacedLabel {
	id: string;
	/** Left and top of the text's box. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** From the mark's rim to the box, where the text could not stand at its mark. */
	leader: readonly [XY, XY] | null;
}

export interface Obstacles {
	/** Marks and badges: no text over them. */
	circles: readonly { at: XY; radius: number }[];
	/** Points along the lines: text over them only where nothing else is free. */
	path: readonly XY[];
	/** What is seen, in any copy of the world: no text of a mark in it runs over its edge. */
	view?: Box | null;
}

/** Of so many texts the first may have a leader: a crowd of more has no room for them. */
const MOST_LEADERS = 80;
/** So many texts that found no place may make a neighbour give way. */
const MOST_REPAIRS = 12;
const MOST_NEIGHBOURS = 8;

/**
 * Placement without overlap: by priority, each text takes the best free place beside its mark, else
 * further off with a leader line. Where one finds none, a neighbour's is moved if both then have a
 * place; else it is left out, or over other marks if it is needed. `period` is the width of the world, after which all repeats sideways.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	obstacles: Obstacles,
	period: number
): PlacedLabel[] {
	const marks: Box[] = obstacles.circles.map(({ at: [x, y], radius: r }) => [
		x - r,
		y - r,
		x + r,
		y + r
	]);
	const { path, view = null } = obstacles;
	const bare: Ground = { wishes, marks, texts: [], path, view, period };
	const order = [...wishes].sort(
		(a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
	const places: Places = new Map();
	const texts: Box[] = [];
	const missing: LabelWish[] = [];
	order.forEach((wish, rank) => {
		const rings = rank < MOST_LEADERS ? RINGS : RINGS.slice(0, 1);
		const place = bestPlace(wish, { ...bare, texts }, rings);
		if (place) {
			places.set(wish, place);
			texts.push(...boxesOf(place));
		} else if (rank < MOST_LEADERS) missing.push(wish);
	});
	for (const wish of missing.slice(0, MOST_REPAIRS)) {
		makeRoom(wish, places, bare);
		if (!wish.needed || places.has(wish)) continue;
		const others = [...places.values()].flatMap(boxesOf);
		const place = bestPlace(wish, { ...bare, marks: [], texts: others }, RINGS);
		if (place) places.set(wish, place);
	}
	return order.flatMap((wish) => {
		const place = places.get(wish);
		if (!place) return [];
		const { id, width, height } = wish;
		const [x, y] = place.box;
		return { id, x, y, width, height, leader: place.leader };
	});
}

type Places = Map<LabelWish, Place>;

/** Moves the first near text that has another place, too, once this one has its. */
function makeRoom(wish: LabelWish, places: Places, bare: Ground): void {
	const away = ({ at: [x, y] }: LabelWish) => Math.hypot(x - wish.at[0], y - wish.at[1]);
	const neighbours = [...places.keys()]
		.filter((other) => away(other) < LAST_RING)
		.sort((a, b) => away(a) - away(b))
		.slice(0, MOST_NEIGHBOURS);
	for (const neighbour of neighbours) {
		const others = [...places].filter(([one]) => one !== neighbour);
		const texts = others.flatMap(([, place]) => boxesOf(place));
		const place = bestPlace(wish, { ...bare, texts }, RINGS);
		if (!place) continue;
		const moved = bestPlace(neighbour, { ...bare, texts: [...texts, ...boxesOf(place)] }, RINGS);
		if (!moved) continue;
		places.set(wish, place).set(neighbour, moved);
		return;
	}
}

/** What a text and its leader take up. */
function boxesOf({ box, leader }: Place): Box[] {
	return leader ? [box, ...alongLeader(leader)] : [box];
}
