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

/** Pixels from the middle of a place, and from the ring of an event, within which it is hit. */
export const HIT = { place: 12, ring: 4.5 };

/**
 * Key of the place, else of the event, that lies under a point; `null`: none does.
 *
 * @param at in pixels of the world, in any of its copies
 */
export function markAt({ hubs, stacks, nodes, period }: Drawing, at: XY): string | null {
	const places = nodes.map(({ key, at: middle }) => ({ key, away: apart(middle, at, period) }));
	const rings = [...stacks, ...hubs].map(({ key, at: middle, radius }) => ({
		key,
		away: Math.abs(apart(middle, at, period) - radius)
	}));
	return nearest(places, HIT.place) ?? nearest(rings, HIT.ring);
}

function nearest(marks: readonly { key: string; away: number }[], reach: number): string | null {
	let found: { key: string; away: number } | null = null;
	for (const mark of marks)
		if (mark.away <= reach && (!found || mark.away < found.away)) found = mark;
	return found?.key ?? null;
}

/** Distance of two points in whichever copies of the world lie nearest. */
function apart([ax, ay]: XY, [bx, by]: XY, period: number): number {
	const dx = Math.abs(ax - bx) % period;
	return Math.hypot(Math.min(dx, period - dx), ay - by);
}

function endsOf({ key }: DrawnArc): string[] {
	return idOf(key).split('~').slice(0, 2);
}

function idOf(key: string): string {
	return key.slice(key.indexOf(':') + 1);
}
