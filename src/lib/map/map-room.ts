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
/** Of an open legend of usual height; and what is free below it, and above it for a mark and its name. */
const LEGEND_HEIGHT = 140;
const LEGEND_MARGIN = 44;
/** Of the map's height: a legend that would take more stays closed. */
const MOST_LEGEND = 0.34;
/** Below this width the controls stand in one row, under which no name goes. */
const NARROW = 700;
const ROW = { top: 40, bottom: 48 };
const NARROW_PADDING: Padding = { ...PADDING, ...ROW };
/** Between a name and the edge of the map. */
const EDGE = 6;

/**
 * @param width and height of the map in pixels
 * @param legend pixels of its height where it stands open; 0: not known yet
 */
export function mapRoom(width: number, height: number, legend = 0): MapRoom {
	const isRoomy = width >= ROOMY.width && height >= ROOMY.height;
	const legendShown = isRoomy && legend <= height * MOST_LEGEND;
	const isNarrow = width < NARROW;
	const bottom = EDGE + (isNarrow ? ROW.bottom : 0);
	const margin = { top: EDGE, right: EDGE, bottom, left: EDGE };
	if (legendShown) return { legendShown, padding: openPadding(legend), margin };
	return { legendShown, padding: isNarrow ? NARROW_PADDING : PADDING, margin };
}

/** The same object for the same height: what is framed hangs on it. */
function openPadding(legend: number): Padding {
	const bottom = Math.max(LEGEND_HEIGHT, legend + LEGEND_MARGIN);
	const before = openPaddings.get(bottom);
	const padding = before ?? { ...PADDING, bottom };
	openPaddings.set(bottom, padding);
	return padding;
}

const openPaddings = new Map<number, Padding>();
