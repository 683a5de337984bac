import type { DrawnArc } from '#lib/map/drawing.ts';
import { HOLLOW_RIMS, strokeCap } from '#lib/map/stroke.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { paintSheet, type Context, type Sheet } from './paint-sheet.ts';

/** Pixels beside a line that its width and its head take. */
const BREADTH = 12;

/** The colours beside a line and in the hollow of one. */
export type Paper = Pick<Tokens, 'sea' | 'panel'>;

/** Each with its casing in the sea's colour, and its head. */
export function paintLines(
	context: Context,
	sheet: Sheet,
	arcs: readonly DrawnArc[],
	paper: Paper
): void {
	paintSheet(context, sheet, arcs, spanOf, (layer, arc) => paintLine(layer, arc, paper));
}

/** The same in hairlines, as thin as the screen can show them: many times faster. */
export function sketchLines(context: Context, sheet: Sheet, arcs: readonly DrawnArc[]): void {
	paintSheet(context, sheet, arcs, spanOf, (layer, { curve: [a, b, c], colour }) => {
		layer.beginPath();
		layer.moveTo(...a);
		layer.quadraticCurveTo(...b, ...c);
		layer.lineWidth = 1 / sheet.density;
		layer.strokeStyle = colour;
		layer.stroke();
	});
}

function spanOf({ curve: [[a], [b], [c]] }: DrawnArc): [number, number] {
	return [Math.min(a, b, c) - BREADTH, Math.max(a, b, c) + BREADTH];
}

function paintLine(context: Context, arc: DrawnArc, { sea, panel }: Paper): void {
	const { curve, width, colour, dash, hollow, head } = arc;
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
