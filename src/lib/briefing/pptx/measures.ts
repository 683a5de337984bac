/** English Metric Units, in which Office documents measure: 914,400 to the inch. */
const EMU = 914_400;

/** In inches from the left and the top. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Of a slide at 16:9. */
export const SLIDE = { width: 13 + 1 / 3, height: 7.5 };

const MARGIN = 0.6;
const GAP = 0.3;
const WIDTH = SLIDE.width - 2 * MARGIN;

/** Where everything on a slide stands. */
export const BOXES = {
	title: { x: MARGIN, y: 0.4, width: WIDTH, height: 0.95 },
	warning: { x: MARGIN, y: 1.35, width: WIDTH, height: 0.4 },
	/** All that is between title and footer. */
	body: { x: MARGIN, y: 1.5, width: WIDTH, height: 5.05 },
	/** Of those two the left one, where the slide has commentary. */
	exhibit: { x: MARGIN, y: 1.5, width: 8.2, height: 5.05 },
	commentary: { x: MARGIN + 8.5, y: 1.5, width: WIDTH - 8.5, height: 5.05 },
	footer: { x: MARGIN, y: 6.75, width: WIDTH - 0.9, height: 0.6 },
	number: { x: MARGIN + WIDTH - 0.8, y: 6.75, width: 0.8, height: 0.5 },
	rule: { x: MARGIN, y: 6.7, width: WIDTH, height: 0 },
	opening: { x: MARGIN, y: 1.6, width: WIDTH, height: 1.9 },
	openingWords: { x: MARGIN, y: 3.7, width: WIDTH, height: 2.4 }
} satisfies Record<string, Box>;

/** Above each half of a comparison, for what it shows in words: inches. */
export const CAPTION_HEIGHT = 0.75;

/** Of type, in points. On a projector 18 can be read from the last row. */
export const POINTS = {
	opening: 44,
	openingWords: 24,
	title: 28,
	body: 18,
	caption: 18,
	source: 14,
	chart: 16,
	footer: 12
};

/** Whole units, as the schema asks for. */
export function emu(inches: number): number {
	return Math.round(inches * EMU);
}

/** The largest box of that ratio within another, in its middle. */
export function fitted(box: Box, ratio: number): Box {
	const width = Math.min(box.width, box.height * ratio);
	const height = width / ratio;
	return {
		x: box.x + (box.width - width) / 2,
		y: box.y + (box.height - height) / 2,
		width,
		height
	};
}

/** Of two boxes side by side. */
export function half(box: Box, side: 0 | 1): Box {
	const width = (box.width - GAP) / 2;
	return { ...box, width, x: box.x + side * (width + GAP) };
}

/** What is left of a box when something takes its top. */
export function below(box: Box, height: number): Box {
	return { ...box, y: box.y + height, height: box.height - height };
}

/** What is left of a box when something takes its foot. */
export function above(box: Box, height: number): Box {
	return { ...box, height: box.height - height };
}
