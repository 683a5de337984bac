import type { Padding } from '#lib/geo/frame.ts';

/** What of the map's box is free for the drawing. */
export interface MapRoom {
	/** Whether the legend stands open. */
	legendShown: boolean;
	padding: Padding;
	/** Pixels at each side where no name goes: the edge, and at the foot the controls. */
	margin: Padding;
}

/** What the drawing keeps free, where nothing covers it. */
const PADDING: Padding = { top: 56, right: 72, bottom: 40, left: 64 };
/** Pixels from which the map has room for an open legend. */
const ROOMY = { width: 780, height: 480 };
const LEGEND_HEIGHT = 140;
const OPEN_PADDING: Padding = { ...PADDING, bottom: LEGEND_HEIGHT };
/** Below this width the controls stand in one row, under which no name goes. */
const NARROW = 700;
const ROW = { top: 40, bottom: 48 };
const NARROW_PADDING: Padding = { ...PADDING, ...ROW };
/** Between a name and the edge of the map. */
const EDGE = 6;

/** @param width and height of the map in pixels */
export function mapRoom(width: number, height: number): MapRoom {
	const legendShown = width >= ROOMY.width && height >= ROOMY.height;
	const isNarrow = width < NARROW;
	const bottom = EDGE + (isNarrow ? ROW.bottom : 0);
	const margin = { top: EDGE, right: EDGE, bottom, left: EDGE };
	if (legendShown) return { legendShown, padding: OPEN_PADDING, margin };
	return { legendShown, padding: isNarrow ? NARROW_PADDING : PADDING, margin };
}
