import type { XY } from './point.ts';

/** Something that wants a text beside it. Pixels, y downwards. */
export interface LabelWish {
	id: string;
	at: XY;
	/** Radius of the mark that the text stands clear of. */
	radius: number;
	width: number;
	height: number;
	/** Greater goes first. */
	priority: number;
	/** In a crowd it stands over other marks rather than nowhere. */
	needed?: boolean;
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const GAP = 4;
/** What it costs a leader to run over a mark, for each step of it. */
const MARK_CROSSED = 5;
/** Distances from the mark at which a text is tried; from the second on with a leader line. */
export const RINGS = [0, 14, 26, 40, 56, 74, 94];
export const LAST_RING = 94;
/** What it costs a text to stand nearer to another's mark than to its own. */
const MISREAD = 40;
/** So near to another's mark, in pixels, it would be read as that one's whatever its leader says. */
const TOO_NEAR = 14;
/** Share of the world's width beyond which a text no longer belongs to its mark. */
const FARTHEST = 0.05;
/** Right, left, above, below, then between; the first of equal ones wins. */
const SIDES: readonly XY[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[0.75, -0.75],
	[-0.75, -0.75],
	[0.75, 0.75],
	[-0.75, 0.75],
	[0.94, -0.34],
	[-0.94, -0.34],
	[0.94, 0.34],
	[-0.94, 0.34]
];

/** What the texts find on the map. */
export interface Ground {
	wishes: readonly LabelWish[];
	marks: readonly Box[];
	/** Texts already placed, and their leaders. */
	texts: Box[];
	path: readonly XY[];
	view: Box | null;
	period: number;
}

export interface Place {
	box: Box;
	leader: readonly [XY, XY] | null;
	cost: number;
}

/** Where a text stands best among what is already there; `null`: nowhere. */
export function bestPlace(wish: LabelWish, whole: Ground, rings: readonly number[]): Place | null {
	const ground = groundAbout(wish, whole);
	const { wishes, marks, texts, path, period } = ground;
	const edge = edgeFor(wish, ground);
	let best: Place | null = null;
	rings.forEach((off, ring) => {
		if (off > period * FARTHEST) return;
		SIDES.forEach((side, preference) => {
			let cost = ring * 6 + preference * 0.3;
			if (best && cost >= best.cost) return;
			const box = boxAt(wish, side, off);
			if (edge && !holds(edge, box)) return;
			const isTaken = (other: Box) => overlaps(box, other, period);
			if (texts.some(isTaken) || marks.some(isTaken)) return;
			const leader = ring === 0 ? null : leaderTo(wish, box);
			const dots = leader ? alongLeader(leader) : [];
			if (dots.some((dot) => hits(dot, texts, wish, period))) return;
			// In a crowd a leader may pass a neighbour's mark, rather than leave its own unnamed.
			cost += dots.filter((dot) => hits(dot, marks, wish, period)).length * MARK_CROSSED;
			cost += Math.min(5, crossings(box, path, period)) * 1.5;
			if (best && cost >= best.cost) return;
			let nearest = Infinity;
			for (const other of wishes) nearest = Math.min(nearest, distance(box, other));
			if (nearest < distance(box, wish)) {
				if (nearest < TOO_NEAR) return;
				cost += MISREAD;
			}
			if (!best || cost < best.cost) best = { box, leader, cost };
		});
	});
	return best;
}

/** What of the ground a text of that mark can come near to; of the wishes, the others'. */
function groundAbout(
	wish: LabelWish,
	{ wishes, marks, texts, path, view, period }: Ground
): Ground {
	const [x, y] = wish.at;
	const reach = wish.radius + GAP + LAST_RING + Math.max(wish.width, wish.height);
	const about: Box = [x - reach, y - reach, x + reach, y + reach];
	const isNear = ([x0, y0, x1, y1]: Box) => {
		if (y1 < about[1] || y0 > about[3]) return false;
		const off = (x0 + x1) / 2 - x;
		return Math.abs(off - Math.round(off / period) * period) < reach + (x1 - x0) / 2;
	};
	const others = wishes.filter(
		(other) => other !== wish && distance(about, other) < LAST_RING + 2 * wish.width
	);
	return {
		wishes: others,
		marks: marks.filter(isNear),
		texts: texts.filter(isNear),
		path: path.filter(([px, py]) => isNear([px - 1, py - 1, px + 1, py + 1])),
		view,
		period
	};
}

/** The view in the copy of the world in which it shows the mark; `null`: it does not. */
function edgeFor({ at: [x, y] }: LabelWish, { view, period }: Ground): Box | null {
	if (!view) return null;
	const [left, top, right, bottom] = view;
	const shift = Math.ceil((left - x) / period) * period;
	if (x + shift > right || y < top || y > bottom) return null;
	return [left - shift, top, right - shift, bottom];
}

function holds(outer: Box, inner: Box): boolean {
	return (
		inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
	);
}

/** From a text to the rim of a mark. */
function distance([x0, y0, x1, y1]: Box, { at: [x, y], radius }: LabelWish): number {
	return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)) - radius;
}

function boxAt({ at, radius, width, height }: LabelWish, [sx, sy]: XY, distance: number): Box {
	const off = radius + GAP + distance;
	const x = at[0] + sx * off - (sx === 0 ? width / 2 : sx < 0 ? width : 0);
	const y = at[1] + sy * off - (sy === 0 ? height / 2 : sy < 0 ? height : 0);
	return [x, y, x + width, y + height];
}

/** The corner or side of the box nearest to the mark, and the mark's rim towards it. */
function leaderTo({ at, radius, height }: LabelWish, [x0, y0, x1]: Box): readonly [XY, XY] {
	const end: XY = [Math.min(x1, Math.max(x0, at[0])), y0 + height / 2];
	const away = Math.hypot(end[0] - at[0], end[1] - at[1]) || 1;
	const rim = (radius + 1) / away;
	return [[at[0] + (end[0] - at[0]) * rim, at[1] + (end[1] - at[1]) * rim], end];
}

export function alongLeader([[ax, ay], [bx, by]]: readonly [XY, XY]): Box[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 6));
	return Array.from({ length: steps }, (_, step) => {
		const x = ax + ((bx - ax) * step) / steps;
		const y = ay + ((by - ay) * step) / steps;
		return [x - 1, y - 1, x + 1, y + 1];
	});
}

/** Whether a leader runs into another's text or mark; its own mark is no hindrance. */
function hits(dot: Box, others: readonly Box[], { at, radius }: LabelWish, period: number) {
	if (Math.hypot(dot[0] + 1 - at[0], dot[1] + 1 - at[1]) <= radius + 3) return false;
	return others.some((other) => overlaps(dot, other, period));
}

function crossings(box: Box, path: readonly XY[], period: number): number {
	return path.filter(([x, y]) => overlaps(box, [x - 1, y - 1, x + 1, y + 1], period)).length / 2;
}

function overlaps(a: Box, b: Box, period: number): boolean {
	if (a[3] <= b[1] || b[3] <= a[1]) return false;
	const shift = Math.round((a[0] - b[0]) / period) * period;
	return a[0] < b[2] + shift && b[0] + shift < a[2];
}
