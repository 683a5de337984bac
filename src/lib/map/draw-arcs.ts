import { arrowhead } from '#lib/geo/arrowhead.ts';
import { arcCurve, headingAt, pointAt, trim, type Curve } from '#lib/geo/curve.ts';
import { fan } from '#lib/geo/fan.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { ActorDash } from '#lib/query/palette.ts';
import type { Scene, SceneArc } from '#lib/query/scene.ts';
import type { Anchors } from './anchors.ts';
import type { DrawnArc, InkLevel } from './drawing.ts';
import type { Inking } from './ink-level.ts';
import { HOLLOW_RIMS, strokeDash, strokeWidth } from './stroke.ts';

/** Between a mark's rim and the line. */
const CLEARANCE = 2;
const HEAD_LENGTH = 7;
/** Between the middles of two symbols on a line. */
const SYMBOL_STEP = 22;
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
	const asides = fan(scene.arcs, (a, b) => a.order - b.order);
	const crowded = scene.arcs.filter(isMineral).length > MOST_WITH_SYMBOLS;
	return scene.arcs
		.map((arc) => {
			const level = inks.arc(arc);
			const isMarked = isMineral(arc) && (!crowded || DEPTH[level] > DEPTH.plain);
			const curve = curveOf(arc, zoom, asides.get(arc.id) ?? 0, anchors);
			const hollow = arc.unheld.length > 0;
			const width = strokeWidth(arc.engagements.length) + (hollow ? HOLLOW_RIMS : 0);
			const length = HEAD_LENGTH + width;
			return {
				order: arc.order,
				key: `arc:${arc.id}`,
				level,
				colour: colour(arc.series),
				curve: arc.directed ? trim(curve, 0, length - 1) : curve,
				width,
				dash: strokeDash(arc, dash(arc.series), width),
				hollow,
				head: arc.directed ? arrowhead(curve[2], headingAt(curve, 1), length, 5 + width) : null,
				symbols: isMarked ? symbolsOn(curve, arc.minerals.map(symbolOf)) : []
			};
		})
		.sort((a, b) => DEPTH[a.level] - DEPTH[b.level] || a.order - b.order);
}

function isMineral({ series }: SceneArc): boolean {
	return series === MINERAL_SERIES;
}

function curveOf(arc: SceneArc, zoom: number, aside: number, anchors: Anchors): Curve {
	const [from, to] = unwrapEnds(arc.from, arc.to);
	const whole = arcCurve(toWorld(from, zoom), toWorld(to, zoom), worldWidth(zoom) / 2, aside);
	return trim(whole, anchors.rim(arc.source) + CLEARANCE, anchors.rim(arc.target) + CLEARANCE);
}

function symbolsOn(curve: Curve, texts: readonly string[]): DrawnArc['symbols'] {
	const chord = Math.hypot(curve[2][0] - curve[0][0], curve[2][1] - curve[0][1]);
	return texts.map((text, index) => {
		const steps = index - (texts.length - 1) / 2;
		return { at: pointAt(curve, 0.5 + (steps * SYMBOL_STEP) / Math.max(chord, 60)), text };
	});
}
