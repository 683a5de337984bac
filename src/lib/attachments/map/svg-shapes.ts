import { curvePath, polygonPath } from '#lib/map/curve-path.ts';
import {
	OPACITY,
	type DrawnArc,
	type DrawnBadge,
	type DrawnHub,
	type DrawnNode,
	type InkLevel
} from '#lib/map/drawing.ts';
import { strokeCap } from '#lib/map/stroke.ts';
import type { Tokens } from '#lib/query/tokens.ts';

/** What is `undefined` is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export function svg(name: string, attributes: Attributes = {}, ...children: Element[]): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(key, String(value));
	element.append(...children);
	return element;
}

/**
 * Shapes that come by level, each level as one sheet: where faint lines lie over each other they
 * stay as faint as one.
 */
export function sheets<T extends { level: InkLevel }>(
	drawn: readonly T[],
	shapeOf: (one: T) => SVGElement
): SVGElement[] {
	const groups: { level: InkLevel; shapes: SVGElement[] }[] = [];
	for (const one of drawn) {
		if (groups.at(-1)?.level !== one.level) groups.push({ level: one.level, shapes: [] });
		groups.at(-1)?.shapes.push(shapeOf(one));
	}
	return groups.map(({ level, shapes }) =>
		svg('g', OPACITY[level] < 1 ? { opacity: OPACITY[level] } : {}, ...shapes)
	);
}

/** Halo, casing in the sea's colour, line, head and symbols, and a wider line to hit. */
export function arcShape(arc: DrawnArc, tokens: Tokens): SVGElement {
	const { colour, width, level } = arc;
	const d = curvePath(arc.curve);
	const group = svg('g', { 'data-key': arc.key, class: `arc ${level}` });
	const wide = { d, fill: 'none', 'stroke-linecap': 'round' };
	if (level === 'selected')
		group.append(
			svg('path', { ...wide, stroke: colour, 'stroke-width': width + 8, opacity: 0.22 })
		);
	group.append(svg('path', { ...wide, stroke: tokens.sea, 'stroke-width': width + 2.5 }));
	const line = { d, fill: 'none', class: 'line', stroke: colour, 'stroke-width': width };
	const dash =
		arc.dash.length > 0
			? { 'stroke-dasharray': arc.dash.join(' '), 'stroke-linecap': strokeCap(arc.dash) }
			: {};
	group.append(svg('path', { ...line, ...dash }));
	if (arc.head)
		group.append(
			svg('path', {
				d: polygonPath(arc.head),
				fill: colour,
				stroke: tokens.sea,
				'stroke-width': 0.75
			})
		);
	group.append(svg('path', { ...wide, class: 'hit', 'stroke-width': Math.max(14, width + 8) }));
	for (const { at, text } of arc.symbols) group.append(symbolShape(at, text, colour, tokens));
	return group;
}

function symbolShape(
	[x, y]: readonly [number, number],
	text: string,
	colour: string,
	tokens: Tokens
) {
	const half = text.length > 2 ? 13 : 9;
	const box = { x: x - half, y: y - 9, width: half * 2, height: 18, rx: 9 };
	const letters = svg('text', { x, y: y + 3.5, fill: colour, class: 'symbol' });
	letters.textContent = text;
	const frame = { fill: tokens.panel, stroke: colour, 'stroke-width': 1.25 };
	return svg('g', {}, svg('rect', { ...box, ...frame }), letters);
}

export function hubShape(hub: DrawnHub, tokens: Tokens): SVGElement {
	const { colour, radius, level } = hub;
	const [cx, cy] = hub.at;
	const circle = { cx, cy, r: radius, fill: 'none' };
	const group = svg('g', { 'data-key': hub.key, class: `hub ${level}`, opacity: OPACITY[level] });
	for (const spoke of hub.spokes) {
		const line = { d: curvePath(spoke), fill: 'none', stroke: colour, 'stroke-width': 1.25 };
		group.append(svg('path', { ...line, 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' }));
	}
	if (level === 'selected')
		group.append(svg('circle', { ...circle, stroke: colour, 'stroke-width': 9, opacity: 0.22 }));
	group.append(svg('circle', { ...circle, stroke: tokens.sea, 'stroke-width': 7 }));
	// Two lines for an event, where a region has one.
	if (hub.venueStated)
		group.append(
			svg('circle', { ...circle, class: 'line', stroke: colour, 'stroke-width': 5 }),
			svg('circle', { ...circle, stroke: tokens.panel, 'stroke-width': 2 })
		);
	else {
		const dashed = { stroke: colour, 'stroke-width': 2, 'stroke-dasharray': '4 3' };
		group.append(svg('circle', { ...circle, ...dashed, class: 'line' }), unstatedMark(hub, tokens));
	}
	group.append(svg('circle', { ...circle, class: 'hit', 'stroke-width': 9 }));
	return group;
}

/** A question mark on the ring of an event whose venue the text does not state. */
function unstatedMark({ at, radius, colour }: DrawnHub, tokens: Tokens): SVGElement {
	const x = at[0] + radius * Math.SQRT1_2;
	const y = at[1] - radius * Math.SQRT1_2;
	const sign = svg('text', { x, y: y + 3.5, fill: colour, class: 'symbol' });
	sign.textContent = '?';
	const disc = { cx: x, cy: y, r: 5.5, fill: tokens.panel, stroke: colour, 'stroke-width': 1.25 };
	return svg('g', {}, svg('circle', disc), sign);
}

export function nodeShape(node: DrawnNode, tokens: Tokens): SVGElement {
	const { colour, radius, level, mark } = node;
	const [cx, cy] = node.at;
	const group = svg('g', { 'data-key': node.key, class: `node ${level}`, opacity: OPACITY[level] });
	const cased = { fill: colour, stroke: tokens.sea, 'stroke-width': 1.5, class: 'line' };
	if (level === 'selected')
		group.append(svg('circle', { cx, cy, r: radius + 5, fill: colour, opacity: 0.22 }));
	if (mark === 'square') {
		const side = radius * 2;
		const corner = { x: cx - radius, y: cy - radius };
		group.append(svg('rect', { ...corner, width: side, height: side, rx: 1, ...cased }));
	} else if (mark === 'dot') group.append(svg('circle', { cx, cy, r: radius, ...cased }));
	else {
		const ring = { cx, cy, r: radius, fill: tokens.panel, 'fill-opacity': 0.6 };
		group.append(svg('circle', { ...ring, class: 'line', stroke: colour, 'stroke-width': 2.5 }));
	}
	group.append(svg('circle', { cx, cy, r: 12, class: 'hit area' }));
	group.append(...node.badges.map((badge) => badgeShape(badge, tokens)));
	return group;
}

function badgeShape({ at: [cx, cy], colour, fill }: DrawnBadge, tokens: Tokens): SVGElement {
	const dash = fill === 'dotted' ? { 'stroke-dasharray': '1.5 1.5' } : {};
	return svg('circle', {
		cx,
		cy,
		r: 3.25,
		fill: fill === 'filled' ? colour : tokens.panel,
		stroke: colour,
		'stroke-width': 1.5,
		...dash
	});
}
