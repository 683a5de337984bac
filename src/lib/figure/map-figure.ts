import { fitAll } from '#lib/geo/fit-all.ts';
import type { Ocean } from '#lib/geo/frame.ts';
import type { LonLat, XY } from '#lib/geo/point.ts';
import type { BaseCountry, BaseMap } from '#lib/geo/topology.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import { buildDrawing, type DrawingOptions } from '#lib/map/build-drawing.ts';
import {
	arcShape,
	headSheets,
	hubShape,
	leaderShapes,
	nodeShape,
	sheets,
	stackShape,
	symbolSheets
} from '#lib/map/draw-shapes.ts';
import { OPACITY, type DrawnLabel, type Drawing } from '#lib/map/drawing.ts';
import { frameExtents } from '#lib/map/frame-extents.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import type { Scene } from '#lib/query/scene.ts';
import type { Marking } from '#lib/query/selection.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';
import { WEIGHT } from './type.ts';

/** What of the world is drawn, and in whose words. */
export interface MapFigure extends Omit<DrawingOptions, 'zoom' | 'view' | 'measure' | 'ink'> {
	scene: Scene;
	/** What there is to be room for in the frame; if not given, the scene. */
	framed?: readonly Scene[] | undefined;
	selection: Marking | null;
	base: BaseMap;
	ocean: Ocean | null;
	/** UN M49 subregion whose land is tinted. */
	/** Whose land is tinted; `null`: none. */
	focusRegion: string | null;
	/** Colours of the land of countries, by id; without them the region in focus is tinted. */
	tints?: ReadonlyMap<string, string> | undefined;
	/** Of the frame that cuts the map: two maps in one page need two. */
	clipId?: string;
}

const COPIES = [-1, 0, 1] as const;
const PADDING = { top: 40, right: 72, bottom: 32, left: 64 };
const LABEL = { size: 12, line: 16, weight: WEIGHT.plain, strongWeight: WEIGHT.strong };
const ZOOM_STEP = 0.01;
const EDGE = 6;

/** The map by the same layout as on the screen: land, lines, marks and names within the frame. */
export function mapFigure(figure: MapFigure, frame: Frame, measure: Measure): Shape[] {
	const { scene, framed = [scene], selection, clipId = 'map-frame' } = figure;
	const { width, height } = frame;
	const extents = framed.flatMap(frameExtents);
	const { centre, zoom } = fitAll(extents, figure.ocean, [width, height], PADDING, ZOOM_STEP);
	const [middleX, middleY] = toWorld(centre, zoom);
	const [left, top] = [middleX - width / 2, middleY - height / 2];
	const drawing = buildDrawing(scene, selection, {
		...figure,
		zoom,
		ink: PAPER.ink,
		view: [left + EDGE, top + EDGE, left + width - EDGE, top + height - EDGE],
		measure: (text, strong) => measure(text, LABEL.size, strong ? LABEL.strongWeight : LABEL.weight)
	});
	const period = worldWidth(zoom);
	const shapes = drawingShapes(drawing);
	const edges = (copy: number): XY => [left - copy * period, left - copy * period + width];
	const names = namesByCopy(drawing.labels, measure, edges);
	// Land, marks and names of all copies in turn: no line may cross a name of its neighbour.
	const copies = [
		(copy: number) => landShapes(figure, zoom, edges(copy)),
		() => shapes,
		(copy: number) => names.get(copy) ?? []
	].flatMap((shapesOf) =>
		COPIES.map((copy) => {
			const transform = moved(frame.x - edges(copy)[0], frame.y - top);
			return shape('g', { transform }, ...shapesOf(copy));
		})
	);
	const box = { x: frame.x, y: frame.y, width, height };
	return [
		shape('clipPath', { id: clipId }, shape('rect', box)),
		shape(
			'g',
			{ 'clip-path': `url(#${clipId})` },
			shape('rect', { ...box, fill: PAPER.sea }),
			...copies
		),
		shape('rect', { ...box, fill: 'none', stroke: PAPER.hairline })
	];
}

function moved(x: number, y: number): string {
	return `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
}

/** Only what lies between the two edges of the view, in world pixels. */
function landShapes(
	{ base, focusRegion, tints }: Pick<MapFigure, 'base' | 'focusRegion' | 'tints'>,
	zoom: number,
	[from, to]: XY
): Shape[] {
	const seen = (lines: readonly (readonly LonLat[])[]) =>
		lines
			.map((line) => line.map((point) => toWorld(point, zoom)))
			.filter((line) => line.some(([x]) => x >= from) && line.some(([x]) => x <= to));
	const fillOf = ({ id, region }: BaseCountry) =>
		tints?.get(id) ?? (!tints && region === focusRegion ? PAPER.landFocus : PAPER.land);
	const fills = [...new Set(base.countries.map(fillOf))];
	const ringsIn = (fill: string) =>
		base.countries.filter((one) => fillOf(one) === fill).flatMap(({ rings }) => rings);
	const line = { fill: 'none', stroke: PAPER.border };
	return [
		...fills.map((fill) => shape('path', { d: pathOf(seen(ringsIn(fill)), 'Z'), fill })),
		shape('path', { d: pathOf(seen(base.coasts)), ...line, 'stroke-width': 0.9 }),
		shape('path', { d: pathOf(seen(base.borders)), ...line, 'stroke-width': 0.7 })
	].filter(({ attributes }) => attributes['d'] !== '');
}

/** Path data to a tenth of a pixel; points that fall together are left out. */
function pathOf(lines: readonly (readonly XY[])[], end = ''): string {
	return lines
		.map((line) => {
			const points: string[] = [];
			for (const [x, y] of line) {
				const at = `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
				if (points.at(-1) !== at) points.push(at);
			}
			return points.length < 2 ? '' : `M${points.join('L')}${end}`;
		})
		.join('');
}

/** What only the pointer needs is left out. */
function drawingShapes({ arcs, hubs, stacks, nodes, labels }: Drawing): Shape[] {
	return [
		...sheets(arcs, (arc) => arcShape(arc, PAPER)),
		...headSheets(arcs, PAPER),
		...symbolSheets(arcs, PAPER),
		...leaderShapes(labels, PAPER),
		...hubs.map((hub) => hubShape(hub, PAPER)),
		...nodes.map((node) => nodeShape(node, PAPER)),
		...stacks.map((stack) => stackShape(stack, PAPER))
	].map(withoutTargets);
}

function withoutTargets({ name, attributes, children }: Shape): Shape {
	const kept = Object.entries(attributes).filter(([key]) => key !== 'class' && key !== 'data-key');
	return {
		name,
		attributes: Object.fromEntries(kept),
		children: children
			.filter((one) => typeof one === 'string' || !/^hit\b/.test(String(one.attributes['class'])))
			.map((one) => (typeof one === 'string' ? one : withoutTargets(one)))
	};
}

/**
 * The names that stand whole between the two edges of the view, by the copy of the world in which
 * they do: half a name is none, and where the view is wider than the world each is said once, in the
 * middle.
 */
function namesByCopy(
	labels: readonly DrawnLabel[],
	measure: Measure,
	edges: (copy: number) => XY
): ReadonlyMap<number, Shape[]> {
	const names = new Map<number, Shape[]>(COPIES.map((copy) => [copy, []]));
	for (const label of labels) {
		const width = widthOf(label, measure);
		const isWhole = ([from, to]: XY) => label.x >= from && label.x + width <= to;
		const away = ([from, to]: XY) => Math.abs(label.x + width / 2 - (from + to) / 2);
		const [copy] = COPIES.filter((one) => isWhole(edges(one))).sort(
			(one, other) => away(edges(one)) - away(edges(other))
		);
		if (copy !== undefined) names.get(copy)?.push(labelShape(label, measure));
	}
	return names;
}

function widthOf({ text, strong }: DrawnLabel, measure: Measure): number {
	const weight = strong ? LABEL.strongWeight : LABEL.weight;
	return Math.max(...text.split('\n').map((line) => measure(line, LABEL.size, weight)));
}

/** A name with a rim in the colour of the land, line by line towards its mark. */
function labelShape(
	{ text, language, x, y, at, strong, level }: DrawnLabel,
	measure: Measure
): Shape {
	const weight = strong ? LABEL.strongWeight : LABEL.weight;
	const widths = text.split('\n').map((line) => measure(line, LABEL.size, weight));
	const width = Math.max(...widths);
	const side = x > at[0] ? 0 : x + width < at[0] ? 1 : 0.5;
	const look = { 'font-size': LABEL.size, 'font-weight': weight };
	const lines = text.split('\n').flatMap((line, index) => {
		const place = {
			x: x + (width - (widths[index] ?? 0)) * side,
			y: y + index * LABEL.line + LABEL.size
		};
		const rim = { stroke: PAPER.land, 'stroke-width': 3, 'stroke-linejoin': 'round' };
		return [
			shape('text', { ...place, ...look, ...rim, fill: PAPER.land }, line),
			shape('text', { ...place, ...look, fill: PAPER.ink }, line)
		];
	});
	return shape('g', { opacity: OPACITY[level], 'xml:lang': language }, ...lines);
}
