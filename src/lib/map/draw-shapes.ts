import type { Tokens } from '#lib/query/tokens.ts';
import { curvePath, polygonPath } from './curve-path.ts';
import {
	OPACITY,
	type DrawnArc,
	type DrawnBadge,
	type DrawnHub,
	type DrawnLabel,
	type DrawnNode,
	type DrawnStack,
	type InkLevel
} from './drawing.ts';
import { shape, type Shape } from './shape.ts';
import { dashOf, HOLLOW_RIMS } from './stroke.ts';

/** Pixels from the middle of a place, and from the ring of an event, within which it is hit. */
export const HIT = { place: 12, ring: 4.5 };

/**
 * Shapes that come by level, each level as one sheet: where faint lines lie over each other they
 * stay as faint as one.
 */
export function sheets<T extends { level: InkLevel }>(
	drawn: readonly T[],
	shapeOf: (one: T) => Shape
): Shape[] {
	const groups: { level: InkLevel; shapes: Shape[] }[] = [];
	for (const one of drawn) {
		if (groups.at(-1)?.level !== one.level) groups.push({ level: one.level, shapes: [] });
		groups.at(-1)?.shapes.push(shapeOf(one));
	}
	return groups.map(({ level, shapes }) =>
		shape('g', OPACITY[level] < 1 ? { opacity: OPACITY[level] } : {}, ...shapes)
	);
}

/** Halo, casing in the sea's colour and line, and a wider line to hit. */
export function arcShape(arc: DrawnArc, tokens: Tokens): Shape {
	const { colour, width, level } = arc;
	const d = curvePath(arc.curve);
	const wide = { d, fill: 'none', 'stroke-linecap': 'round' };
	const look = arc.hollow ? 'line hollow' : 'line';
	const line = { d, fill: 'none', class: look, stroke: colour, 'stroke-width': width };
	const core = { d, fill: 'none', stroke: tokens.panel, 'stroke-width': width - HOLLOW_RIMS };
	return shape(
		'g',
		{ 'data-key': arc.key, class: `arc ${level}` },
		...(level === 'selected'
			? [shape('path', { ...wide, stroke: colour, 'stroke-width': width + 8, opacity: 0.22 })]
			: []),
		shape('path', { ...wide, stroke: tokens.sea, 'stroke-width': width + 2.5 }),
		shape('path', { ...line, ...dashOf(arc.dash) }),
		...(arc.hollow ? [shape('path', core)] : []),
		shape('path', { ...wide, class: 'hit', 'stroke-width': Math.max(14, width + 8) })
	);
}

/** The heads of all lines: above every line, so that no casing cuts them. */
export function headSheets(arcs: readonly DrawnArc[], tokens: Tokens): Shape[] {
	return sheets(
		arcs.filter(({ head }) => head !== null),
		(arc) => shape('g', { 'data-head': arc.key }, ...headShapes(arc, tokens))
	);
}

/** The head of a line, if it has one. */
export function headShapes({ head, hollow, colour }: DrawnArc, tokens: Tokens): Shape[] {
	if (!head) return [];
	const look = hollow
		? { fill: tokens.panel, stroke: colour, 'stroke-width': 1.25 }
		: { fill: colour, stroke: tokens.sea, 'stroke-width': 0.75 };
	return [shape('path', { d: polygonPath(head), ...look })];
}

/** The minerals on all lines: above every line, so that no casing cuts them. */
export function symbolSheets(arcs: readonly DrawnArc[], tokens: Tokens): Shape[] {
	const marked = arcs.filter(({ symbols }) => symbols.length > 0);
	return sheets(marked, (arc) => shape('g', {}, ...symbolShapes(arc, tokens)));
}

/** The minerals that stand on a line. */
export function symbolShapes({ symbols, colour }: DrawnArc, tokens: Tokens): Shape[] {
	return symbols.map(({ at, text }) => symbolShape(at, text, colour, tokens));
}

/** Letters on a line or a ring. */
const SYMBOL = { 'font-size': 10.5, 'font-weight': 600, 'text-anchor': 'middle' };

function symbolShape(
	[x, y]: readonly [number, number],
	text: string,
	colour: string,
	tokens: Tokens
) {
	const half = text.length > 2 ? 13 : 9;
	const box = { x: x - half, y: y - 9, width: half * 2, height: 18, rx: 9 };
	const frame = { fill: tokens.panel, stroke: colour, 'stroke-width': 1.25 };
	const letters = shape('text', { x, y: y + 3.5, fill: colour, ...SYMBOL }, text);
	return shape('g', {}, shape('rect', { ...box, ...frame }), letters);
}

export function hubShape(hub: DrawnHub, tokens: Tokens): Shape {
	const { colour, radius, level } = hub;
	const [cx, cy] = hub.at;
	const circle = { cx, cy, r: radius, fill: 'none' };
	const spoke = { fill: 'none', stroke: colour, 'stroke-width': 1.25 };
	const dashed = { stroke: colour, 'stroke-width': hub.hollow ? 1 : 2, 'stroke-dasharray': '4 3' };
	return shape(
		'g',
		{ 'data-key': hub.key, class: `hub ${level}`, opacity: OPACITY[level] },
		...hub.spokes.map((curve) =>
			shape('path', { d: curvePath(curve), ...spoke, ...dashOf(hub.dash) })
		),
		...(level === 'selected'
			? [shape('circle', { ...circle, stroke: colour, 'stroke-width': 9, opacity: 0.22 })]
			: []),
		shape('circle', { ...circle, stroke: tokens.sea, 'stroke-width': 7 }),
		// Two lines for an event, where a region has one.
		...(hub.venueStated
			? [
					shape('circle', { ...circle, class: 'line', stroke: colour, 'stroke-width': 5 }),
					shape('circle', { ...circle, stroke: tokens.panel, 'stroke-width': hub.hollow ? 3.5 : 2 })
				]
			: [shape('circle', { ...circle, ...dashed, class: 'line' }), unstatedMark(hub, tokens)]),
		shape('circle', { ...circle, class: 'hit', 'stroke-width': 2 * HIT.ring })
	);
}

/** A wide ring with the number of its events. */
export function stackShape(stack: DrawnStack, tokens: Tokens): Shape {
	const { colour, radius, level, count, key } = stack;
	const [cx, cy] = stack.at;
	const circle = { cx, cy, r: radius, fill: 'none' };
	const at = [cx + radius * Math.SQRT1_2, cy - radius * Math.SQRT1_2] as const;
	return shape(
		'g',
		{ 'data-key': key, class: `hub ${level}`, opacity: OPACITY[level] },
		shape('circle', { ...circle, stroke: tokens.sea, 'stroke-width': 7 }),
		shape('circle', { ...circle, class: 'line', stroke: colour, 'stroke-width': 5 }),
		shape('circle', { ...circle, stroke: tokens.panel, 'stroke-width': 2 }),
		symbolShape(at, String(count), colour, tokens),
		shape('circle', { ...circle, class: 'hit', 'stroke-width': 2 * HIT.ring })
	);
}

/** A question mark on the ring of an event whose venue the text does not state. */
function unstatedMark({ at, radius, colour }: DrawnHub, tokens: Tokens): Shape {
	const x = at[0] + radius * Math.SQRT1_2;
	const y = at[1] - radius * Math.SQRT1_2;
	const sign = shape('text', { x, y: y + 3.5, fill: colour, ...SYMBOL }, '?');
	const disc = { cx: x, cy: y, r: 5.5, fill: tokens.panel, stroke: colour, 'stroke-width': 1.25 };
	return shape('g', {}, shape('circle', disc), sign);
}

export function nodeShape(node: DrawnNode, tokens: Tokens): Shape {
	const { colour, radius, level } = node;
	const [cx, cy] = node.at;
	return shape(
		'g',
		{ 'data-key': node.key, class: `node ${level}`, opacity: OPACITY[level] },
		...(level === 'selected'
			? [shape('circle', { cx, cy, r: radius + 5, fill: colour, opacity: 0.22 })]
			: []),
		markShape(node, tokens),
		shape('circle', { cx, cy, r: HIT.place, class: 'hit area' }),
		...node.badges.map((badge) => badgeShape(badge, tokens))
	);
}

function markShape({ mark, at: [cx, cy], radius, colour }: DrawnNode, tokens: Tokens): Shape {
	const cased = { fill: colour, stroke: tokens.sea, 'stroke-width': 1.5, class: 'line' };
	if (mark === 'dot') return shape('circle', { cx, cy, r: radius, ...cased });
	if (mark === 'square') {
		const side = { width: radius * 2, height: radius * 2 };
		return shape('rect', { x: cx - radius, y: cy - radius, ...side, rx: 1, ...cased });
	}
	const ring = { cx, cy, r: radius, fill: tokens.panel, 'fill-opacity': 0.6 };
	return shape('circle', { ...ring, class: 'line', stroke: colour, 'stroke-width': 2.5 });
}

/** The line from a mark to a name that could not stand at it. */
export function leaderShapes(labels: readonly DrawnLabel[], tokens: Tokens): Shape[] {
	return labels.flatMap(({ leader, level }) => {
		if (!leader) return [];
		const [[x1, y1], [x2, y2]] = leader;
		const line = { x1, y1, x2, y2, stroke: tokens.muted, 'stroke-width': 1 };
		return shape('line', { ...line, opacity: level === 'rest' ? 0.3 : 0.7 });
	});
}

function badgeShape({ at: [cx, cy], colour, fill }: DrawnBadge, tokens: Tokens): Shape {
	const dash = fill === 'dotted' ? { 'stroke-dasharray': '1.5 1.5' } : {};
	return shape('circle', {
		cx,
		cy,
		r: 3.25,
		fill: fill === 'filled' ? colour : tokens.panel,
		stroke: colour,
		'stroke-width': 1.5,
		...dash
	});
}
