import type { XY } from '#lib/geo/point.ts';
import type { DrawnArc, Drawing } from './drawing.ts';
import { distanceTo } from './nearest-arc.ts';

/** Pixels from the rim of a mark, and from the middle of a line, within which it may be meant. */
export interface Reach {
	mark: number;
	line: number;
}

/** A finger covers what it points at. */
export const REACH: Readonly<Record<'mouse' | 'touch', Reach>> = {
	mouse: { mark: 8, line: 2 },
	touch: { mark: 18, line: 9 }
};

/**
 * Keys of all that somebody may mean who points at the map: places and events, then lines, the
 * nearest first. A line that ends at a place within reach is left out: there it runs into many
 * others, and elsewhere it is free.
 *
 * @param at in pixels of the world, in any of its copies
 */
export function marksWithin(
	{ arcs, hubs, stacks, nodes, period }: Drawing,
	at: XY,
	reach: Reach
): string[] {
	const rings = [...hubs, ...stacks].map(({ key, at: middle, radius }) => ({
		key,
		away: Math.abs(apart(middle, at, period) - radius)
	}));
	const discs = nodes.map(({ key, at: middle, radius }) => ({
		key,
		away: Math.max(0, apart(middle, at, period) - radius)
	}));
	const marks = [...discs, ...rings].filter(({ away }) => away <= reach.mark);
	const places = new Set(marks.map(({ key }) => idOf(key)));
	const lines = arcs
		.filter((arc) => endsOf(arc).every((end) => !places.has(end)))
		.map((arc) => ({ key: arc.key, away: distanceTo(arc, at, period) }))
		.filter(({ away }) => away <= reach.line);
	const nearestFirst = (near: typeof marks) => near.sort((a, b) => a.away - b.away);
	return [...nearestFirst(marks), ...nearestFirst(lines)].map(({ key }) => key);
}

/** Distance of two points in whichever copies of the world lie nearest. */
export function apart([ax, ay]: XY, [bx, by]: XY, period: number): number {
	const dx = Math.abs(ax - bx) % period;
	return Math.hypot(Math.min(dx, period - dx), ay - by);
}

function endsOf({ key }: DrawnArc): string[] {
	return idOf(key).split('~').slice(0, 2);
}

function idOf(key: string): string {
	return key.slice(key.indexOf(':') + 1);
}
