import { pointAt } from '#lib/geo/curve.ts';
import type { XY } from '#lib/geo/point.ts';
import type { DrawnArc } from './drawing.ts';

/** Pixels from a line within which it is meant. */
const REACH = 8;
/** Beyond so many pixels nobody asks how far it is. */
const FAR = 20;
const STEPS = 24;

/**
 * The line nearest to a point, if one is near; of equal ones the one that lies above.
 *
 * @param at in pixels of the world, in any of its copies
 * @param period width of the world
 */
export function nearestArc(arcs: readonly DrawnArc[], at: XY, period: number): DrawnArc | null {
	let nearest: DrawnArc | null = null;
	let least = REACH;
	for (const arc of arcs) {
		const away = distanceTo(arc, at, period);
		if (away > least) continue;
		least = away;
		nearest = arc;
	}
	return nearest;
}

/** Pixels from a point, in any copy of the world, to a line; `Infinity` where it is far from it. */
export function distanceTo({ curve }: DrawnArc, [at, y]: XY, period: number): number {
	const [[ax, ay], [bx, by], [cx, cy]] = curve;
	if (y < Math.min(ay, by, cy) - FAR || y > Math.max(ay, by, cy) + FAR) return Infinity;
	const west = Math.min(ax, bx, cx) - FAR;
	const x = at + Math.ceil((west - at) / period) * period;
	if (x > Math.max(ax, bx, cx) + FAR) return Infinity;
	let least = Infinity;
	let [px, py] = curve[0];
	for (let step = 1; step <= STEPS; step++) {
		const [qx, qy] = pointAt(curve, step / STEPS);
		const [dx, dy] = [qx - px, qy - py];
		const along = ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1);
		const share = Math.min(1, Math.max(0, along));
		least = Math.min(least, Math.hypot(px + share * dx - x, py + share * dy - y));
		[px, py] = [qx, qy];
	}
	return least;
}
