import { pointAt, type Curve } from '#lib/geo/curve.ts';
import { fan } from '#lib/geo/fan.ts';
import type { XY } from '#lib/geo/point.ts';
import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { ActorDash, Dash } from '#lib/query/palette.ts';
import type { Scene, SceneArc } from '#lib/query/scene.ts';
import type { Anchors } from './anchors.ts';
import { arcLine, type ArcLine } from './arc-lines.ts';
import { INK_LEVELS, type DrawnArc, type InkLevel } from './drawing.ts';
import type { Inking } from './ink-level.ts';
import { strokeDash } from './stroke.ts';

/** Between the middles of two symbols on a line. */
const SYMBOL_STEP = 22;
/** Where along a line its symbols are tried, as a share of it: clear of those of other lines. */
const SYMBOL_SHIFTS = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24] as const;
/** So many lines with symbols would lie under their own symbols. */
const MOST_WITH_SYMBOLS = 150;

const DEPTH: Readonly<Record<InkLevel, number>> = { rest: 0, plain: 1, related: 2, selected: 3 };

export interface ArcStyle {
	zoom: number;
	/** Of a series. */
	colour: (series: string) => string;
	dash: ActorDash;
	/** What stands on the line for a mineral: Li, Cu. */
	symbolOf: (mineral: string) => string;
}

/** The strands of a scene, back to front. */
export function drawArcs(
	scene: Scene,
	inks: Inking,
	anchors: Anchors,
	{ zoom, colour, dash, symbolOf }: ArcStyle
): DrawnArc[] {
	const asides = asidesOf(scene.arcs);
	const crowded = scene.arcs.filter(isMineral).length > MOST_WITH_SYMBOLS;
	const taken: XY[] = [];
	const drawn = scene.arcs.map((arc): DrawnArc => {
		const level = inks.arc(arc);
		const isMarked = isMineral(arc) && (!crowded || DEPTH[level] > DEPTH.plain);
		const line = arcLine(arc, zoom, asides.get(arc.id) ?? 0, anchors);
		const look = { level, line, colour: colour(arc.series), dash: dash(arc.series) };
		if (!isMarked) return plainArc(arc, look);
		const symbols = symbolsOn(line.whole, arc.minerals.map(symbolOf), taken);
		return { ...plainArc(arc, look), symbols };
	});
	return INK_LEVELS.flatMap((level) => drawn.filter((arc) => arc.level === level));
}

interface Look {
	level: InkLevel;
	line: ArcLine;
	colour: string;
	dash: Dash;
}

const known = new WeakMap<SceneArc, { look: Look; drawn: DrawnArc }>();

/** Without symbols; the same as long as nothing of its look has changed. */
function plainArc(arc: SceneArc, look: Look): DrawnArc {
	const before = known.get(arc);
	if (before && isSameLook(before.look, look)) return before.drawn;
	const { level, colour } = look;
	const { curve, width, head } = look.line;
	const drawn = {
		order: arc.order,
		key: `arc:${arc.id}`,
		level,
		colour,
		curve,
		width,
		dash: strokeDash(arc, look.dash, width),
		hollow: arc.unheld.length > 0,
		head,
		symbols: []
	};
	known.set(arc, { look, drawn });
	return drawn;
}

function isSameLook(a: Look, b: Look): boolean {
	return a.level === b.level && a.line === b.line && a.colour === b.colour && a.dash === b.dash;
}

/** What was fanned last: a filter dims lines, and leaves all of them where they are. */
let fanned: { arcs: readonly SceneArc[]; asides: ReadonlyMap<string, number> } | null = null;

function asidesOf(arcs: readonly SceneArc[]): ReadonlyMap<string, number> {
	if (fanned && areSame(fanned.arcs, arcs)) return fanned.asides;
	const asides = fan(arcs, (a, b) => a.order - b.order);
	fanned = { arcs, asides };
	return asides;
}

function areSame(some: readonly SceneArc[], others: readonly SceneArc[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ id, order }, at) => others[at]?.id === id && others[at].order === order)
	);
}

function isMineral({ series }: SceneArc): boolean {
	return series === MINERAL_SERIES;
}

/** @param taken where symbols of other lines stand; these are added */
function symbolsOn(curve: Curve, texts: readonly string[], taken: XY[]): DrawnArc['symbols'] {
	const chord = Math.hypot(curve[2][0] - curve[0][0], curve[2][1] - curve[0][1]);
	const spots = (shift: number) =>
		texts.map((_, index) => {
			const steps = index - (texts.length - 1) / 2;
			return pointAt(curve, 0.5 + shift + (steps * SYMBOL_STEP) / Math.max(chord, 60));
		});
	const isFree = ([x, y]: XY) => taken.every(([a, b]) => Math.hypot(a - x, b - y) >= SYMBOL_STEP);
	const shift = SYMBOL_SHIFTS.find((one) => spots(one).every(isFree)) ?? 0;
	const own = spots(shift);
	taken.push(...own);
	return own.map((at, index) => ({ at, text: texts[index] ?? '' }));
}
