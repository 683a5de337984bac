import type { XY } from '#lib/geo/point.ts';
import { HIT } from './draw-shapes.ts';
import type { Drawing } from './drawing.ts';
import { apart } from './marks-within.ts';

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
