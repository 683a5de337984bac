import type { XY } from '#lib/geo/point.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import { markAt, marksWithin, REACH } from '#lib/map/marks-within.ts';
import { nearestArc } from '#lib/map/nearest-arc.ts';

/**
 * The key of what was drawn under a pointer; `null`: the empty map. Of lines it is the nearest, not
 * the one whose breadth to hit happens to lie above the others'.
 *
 * @param at the pointer, in pixels of the world
 */
export function keyAt({ target }: MouseEvent, drawing: Drawing | undefined, at: XY): string | null {
	const element = target instanceof Element ? target.closest('[data-key]') : null;
	const hit = element?.getAttribute('data-key') ?? null;
	if (!drawing || (hit !== null && !hit.startsWith('arc:'))) return hit;
	// What a crowded map has on canvas is no element.
	return markAt(drawing, at) ?? nearestArc(drawing.arcs, at, drawing.period)?.key ?? hit;
}

/** The same, with whatever else lies so near that it may be meant. Of a name there is no doubt. */
export function keysAt(event: MouseEvent, drawing: Drawing | undefined, at: XY): string[] {
	const hit = keyAt(event, drawing, at);
	const { target, pointerType } = event as PointerEvent;
	const isTouch = pointerType === 'touch';
	if (!drawing || (hit === null && !isTouch)) return [];
	if (hit !== null && target instanceof Element && target.matches('.label')) return [hit];
	const near = marksWithin(drawing, at, REACH[isTouch ? 'touch' : 'mouse']);
	return hit === null || near.includes(hit) ? near : [hit, ...near];
}
