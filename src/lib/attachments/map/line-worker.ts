import type { DrawnArc } from '#lib/map/drawing.ts';
import { paintLines, type Paper } from './paint-lines.ts';
import type { Sheet } from './paint-sheet.ts';

/** Lines to be painted on a sheet. */
export interface LineOrder {
	sheet: Sheet;
	arcs: readonly DrawnArc[];
	paper: Paper;
}

/** `null`: this browser paints nothing here. */
export type LinePicture = ImageBitmap | null;

// Thousands of broad lines take longer than the page may stand still.
addEventListener('message', ({ data: { sheet, arcs, paper } }: MessageEvent<LineOrder>) => {
	const canvas = new OffscreenCanvas(sheet.width, sheet.height);
	const context = canvas.getContext('2d');
	if (context) paintLines(context, sheet, arcs, paper);
	const picture: LinePicture = context && canvas.transferToImageBitmap();
	postMessage(picture, { transfer: picture ? [picture] : [] });
});
