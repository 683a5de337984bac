import { arrowhead } from '#lib/geo/arrowhead.ts';
import { arcCurve, headingAt, trim, type Curve } from '#lib/geo/curve.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import type { SceneArc } from '#lib/query/scene.ts';
import type { Anchors } from './anchors.ts';
import type { DrawnArc } from './drawing.ts';
import { HOLLOW_RIMS, strokeWidth } from './stroke.ts';

/** Between a mark's rim and the line. */
const CLEARANCE = 2;
const HEAD_LENGTH = 7;

/** Where an arc lies, in pixels of the world. */
export interface ArcLine extends Pick<DrawnArc, 'curve' | 'head' | 'width'> {
	/** From rim to rim, below the head too. */
	whole: Curve;
}

/** What the line of an arc depends on, besides the arc. */
type Place = readonly [zoom: number, aside: number, sourceRim: number, targetRim: number];

const known = new WeakMap<SceneArc, { place: Place; line: ArcLine }>();

/**
 * The line of an arc, worked out once for each place: a filter changes thousands of them in nothing
 * but their ink.
 *
 * @param aside its place among those between the same ends, in pixels
 */
export function arcLine(arc: SceneArc, zoom: number, aside: number, anchors: Anchors): ArcLine {
	const place = [zoom, aside, anchors.rim(arc.source), anchors.rim(arc.target)] as const;
	const before = known.get(arc);
	if (before?.place.every((value, index) => value === place[index])) return before.line;
	const line = lineOf(arc, place);
	known.set(arc, { place, line });
	return line;
}

function lineOf(arc: SceneArc, [zoom, aside, sourceRim, targetRim]: Place): ArcLine {
	const [from, to] = unwrapEnds(arc.from, arc.to);
	const middle = arcCurve(toWorld(from, zoom), toWorld(to, zoom), worldWidth(zoom) / 2, aside);
	const whole = trim(middle, sourceRim + CLEARANCE, targetRim + CLEARANCE);
	const width = strokeWidth(arc.engagements.length) + (arc.unheld.length > 0 ? HOLLOW_RIMS : 0);
	if (!arc.directed) return { whole, curve: whole, width, head: null };
	const length = HEAD_LENGTH + width;
	const head = arrowhead(whole[2], headingAt(whole, 1), length, 5 + width);
	return { whole, curve: trim(whole, 0, length - 1), width, head };
}
