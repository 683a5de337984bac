import { INK_LEVELS, OPACITY, type InkLevel } from '#lib/map/drawing.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A part of the world on a canvas. */
export interface Sheet {
	/** Of the canvas, in its own pixels. */
	width: number;
	height: number;
	/** Its pixels to one of the page. */
	density: number;
	/** Its corner, in pixels of the world. */
	left: number;
	top: number;
	/** Pixels of the world after which all repeats sideways. */
	period: number;
}

const COPIES = [-1, 0, 1] as const;

/**
 * Paints each level as one sheet, so that faint marks over each other stay as faint as one, in each
 * copy of the world that the canvas reaches.
 *
 * @param spanOf the least and the greatest x of what is painted, in pixels of the world
 * @param paint in pixels of the world
 */
export function paintSheet<T extends { level: InkLevel }>(
	context: Context,
	sheet: Sheet,
	marks: readonly T[],
	spanOf: (mark: T) => readonly [from: number, to: number],
	paint: (context: Context, mark: T) => void
): void {
	for (const level of INK_LEVELS) {
		const group = marks.filter((mark) => mark.level === level);
		if (group.length === 0) continue;
		const isWhole = OPACITY[level] === 1;
		const layer = isWhole ? context : layerLike(sheet);
		if (!layer) continue;
		inCopies(layer, sheet, (left) => {
			for (const mark of group) {
				const [from, to] = spanOf(mark);
				if (to + left > 0 && from + left < sheet.width / sheet.density) paint(layer, mark);
			}
		});
		if (isWhole) continue;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalAlpha = OPACITY[level];
		context.drawImage(layer.canvas, 0, 0);
		context.globalAlpha = 1;
	}
}

/**
 * Paints each copy of the world that the canvas may reach, in pixels of the world.
 *
 * @param paint told what is to be added to an x to have it from the canvas's edge
 */
export function inCopies(
	context: Context,
	{ density, period, left, top }: Sheet,
	paint: (left: number) => void
): void {
	for (const copy of COPIES) {
		const from = copy * period - left;
		context.setTransform(density, 0, 0, density, from * density, -top * density);
		paint(from);
	}
}

/** Kept for the next sheet: a canvas of that size takes longer to make than to empty. */
let layer: OffscreenCanvasRenderingContext2D | null = null;

function layerLike({ width, height }: Sheet): OffscreenCanvasRenderingContext2D | null {
	if (layer?.canvas.width === width && layer.canvas.height === height) {
		layer.setTransform(1, 0, 0, 1, 0, 0);
		layer.clearRect(0, 0, width, height);
		return layer;
	}
	return (layer = new OffscreenCanvas(width, height).getContext('2d'));
}
