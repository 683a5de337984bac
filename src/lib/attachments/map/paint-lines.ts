import type { Curve } from '#lib/geo/curve.ts';
import { INK_LEVELS, OPACITY, type DrawnArc, type InkLevel } from '#lib/map/drawing.ts';
import { HOLLOW_RIMS, strokeCap } from '#lib/map/stroke.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { inCopies, paintSheet, type Context, type Sheet } from './paint-sheet.ts';

/** Pixels beside a line that its width and its head take. */
const BREADTH = 12;

/** The colours beside a line and in the hollow of one. */
export type Paper = Pick<Tokens, 'sea' | 'panel'>;

/** Each with its casing in the sea's colour, and above them all the heads. */
export function paintLines(
	context: Context,
	sheet: Sheet,
	arcs: readonly DrawnArc[],
	paper: Paper
): void {
	paintSheet(context, sheet, arcs, spanOf, (layer, arc) => paintLine(layer, arc, paper));
	const headed = arcs.filter(({ head }) => head !== null);
	paintSheet(context, sheet, headed, spanOf, (layer, arc) => paintHead(layer, arc, paper));
}

/**
 * The same in hairlines, as thin as the screen can show them: many times faster. Where faint lines of
 * several colours cross they are a little less faint than painted.
 */
export function sketchLines(context: Context, sheet: Sheet, arcs: readonly DrawnArc[]): void {
	const tufts = tuftsOf(arcs);
	inCopies(context, sheet, () => {
		context.lineWidth = 1 / sheet.density;
		for (const { level, colour, curves } of tufts) {
			context.beginPath();
			for (const [a, b, c] of curves) {
				context.moveTo(a[0], a[1]);
				context.quadraticCurveTo(b[0], b[1], c[0], c[1]);
			}
			context.globalAlpha = OPACITY[level];
			context.strokeStyle = colour;
			context.stroke();
		}
	});
	context.globalAlpha = 1;
}

/** Lines that are sketched in one stroke. */
interface Tuft {
	level: InkLevel;
	colour: string;
	curves: Curve[];
}

/** By level and colour, back to front. */
function tuftsOf(arcs: readonly DrawnArc[]): Tuft[] {
	return INK_LEVELS.flatMap((level) => {
		const tufts = new Map<string, Tuft>();
		for (const arc of arcs) {
			if (arc.level !== level) continue;
			const own = tufts.get(arc.colour);
			if (own) own.curves.push(arc.curve);
			else tufts.set(arc.colour, { level, colour: arc.colour, curves: [arc.curve] });
		}
		return [...tufts.values()];
	});
}

function spanOf({ curve: [[a], [b], [c]] }: DrawnArc): [number, number] {
	return [Math.min(a, b, c) - BREADTH, Math.max(a, b, c) + BREADTH];
}

function paintLine(context: Context, arc: DrawnArc, { sea, panel }: Paper): void {
	const { curve, width, colour, dash, hollow } = arc;
	const [a, b, c] = curve;
	context.beginPath();
	context.moveTo(...a);
	context.quadraticCurveTo(...b, ...c);
	context.lineCap = 'round';
	context.strokeStyle = sea;
	context.lineWidth = width + 2.5;
	context.stroke();
	context.lineCap = strokeCap(dash);
	context.setLineDash([...dash]);
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.stroke();
	context.setLineDash([]);
	if (hollow) {
		context.strokeStyle = panel;
		context.lineWidth = width - HOLLOW_RIMS;
		context.stroke();
	}
}

function paintHead(context: Context, { head, colour, hollow }: DrawnArc, { panel }: Paper): void {
	if (!head) return;
	const [tip, left, right] = head;
	context.beginPath();
	context.moveTo(...tip);
	context.lineTo(...left);
	context.lineTo(...right);
	context.closePath();
	context.fillStyle = hollow ? panel : colour;
	context.fill();
	if (!hollow) return;
	context.strokeStyle = colour;
	context.lineWidth = 1.25;
	context.stroke();
}
