import type { XY } from '#lib/geo/point.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import { marksWithin, REACH } from '#lib/map/marks-within.ts';
import { nearestArc } from '#lib/map/nearest-arc.ts';

/** Where something points at, and what may be there. */
export interface Pointed {
	event: MouseEvent;
	drawing: Drawing | undefined;
	/** In pixels of the world. */
	at: XY;
	/** Key of the place or event there that is no element of the page. */
	painted: string | null;
}

/**
 * The key of what was drawn under a pointer; `null`: the empty map. Of lines it is the nearest, not
 * the one whose breadth to hit happens to lie above the others'.
 */
export function keyAt({ event: { target }, drawing, at, painted }: Pointed): string | null {
	const element = target instanceof Element ? target.closest('[data-key]') : null;
	const hit = element?.getAttribute('data-key') ?? null;
	if (!drawing || (hit !== null && !hit.startsWith('arc:'))) return hit;
	return painted ?? nearestArc(drawing.arcs, at, drawing.period)?.key ?? hit;
}

/** The same, with whatever else lies so near that it may be meant. Of a name there is no doubt. */
export function keysAt(pointed: Pointed): string[] {
	const hit = keyAt(pointed);
	const { event, drawing, at } = pointed;
	const { target, pointerType } = event as PointerEvent;
	const isTouch = pointerType === 'touch';
	if (!drawing || (hit === null && !isTouch)) return [];
	if (hit !== null && target instanceof Element && target.matches('.label')) return [hit];
	const near = marksWithin(drawing, at, REACH[isTouch ? 'touch' : 'mouse']);
	return hit === null || near.includes(hit) ? near : [hit, ...near];
}
