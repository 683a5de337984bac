import { pointAt } from '#lib/geo/curve.ts';
import type { XY } from '#lib/geo/point.ts';
import type { DrawnArc } from './drawing.ts';

/** Pixels from a line within which it is meant. */
const REACH = 8;
const STEPS = 24;

/**
 * The line nearest to a point, if one is near; of equal ones the one that lies above.
 *
 * @param at in pixels of the world, in any of its copies
 * @param period width of the world
 */
export function nearestArc(arcs: readonly DrawnArc[], [x, y]: XY, period: number): DrawnArc | null {
	let nearest: DrawnArc | null = null;
	let least = REACH;
	for (const arc of arcs) {
		const [[ax, ay], [bx, by], [cx, cy]] = arc.curve;
		if (y < Math.min(ay, by, cy) - REACH || y > Math.max(ay, by, cy) + REACH) continue;
		const west = Math.min(ax, bx, cx) - REACH;
		const east = Math.max(ax, bx, cx) + REACH;
		const inCopy = x + Math.ceil((west - x) / period) * period;
		if (inCopy > east) continue;
		const away = distanceTo(arc, [inCopy, y]);
		if (away > least) continue;
		least = away;
		nearest = arc;
	}
	return nearest;
}

function distanceTo({ curve }: DrawnArc, [x, y]: XY): number {
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
