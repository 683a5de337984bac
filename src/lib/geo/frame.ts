import { wrapLon, type LonLat, type XY } from './point.ts';
import { fromWorld, toWorld, worldWidth } from './world.ts';

/** The meridians in the middle of the two oceans. */
export const OCEANS = { pacific: -150, atlantic: -20 } as const;
export type Ocean = keyof typeof OCEANS;

/** Something to be shown, in degrees. `east` may pass 180 where it crosses the antimeridian. */
export interface Extent {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** Pixels kept free at each side; on a small view never more than a twelfth of its width. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Share of a view's width. */
const MOST_PADDING = 0.08;
/** Pixels: less high, less of the height is kept free. */
const HIGH = 480;
const MAX_FIT_ZOOM = 4.5;
/** A world of so many times the view's width is legible: one doubling beyond it counts less. */
const LEGIBLE_WORLD = 1.5;
const WORTH_BEYOND = 0.1;
/** How many doublings of the scale it is worth to show all rather than nothing. */
const WORTH_OF_ALL = 3;
/** Pixels of a view of usual shape. */
const USUAL: XY = [1000, 600];
/** What is shown where there is nothing to show: degrees either side of the middle. */
const EMPTY_REACH = 106;

/**
 * Centre and zoom that show what is given. Of all windows of the globe, whatever their middle, the
 * one that shows most of it at the largest scale: on a small view, a few things far from all
 * others run off the edge, rather than make the world too small to read, unless all are asked for.
 *
 * @param ocean its meridian stays between the window's edges, and nothing is shown across the far
 * side; `null`: any window
 * @param size width and height of the view in pixels
 * @param step zooms are multiples of this
 * @param whole shows all, however small it makes the world
 */
export function fitFrame(
	extents: readonly Extent[],
	ocean: Ocean | null,
	size: XY,
	padding: Padding,
	step = 0.25,
	whole = false
): { centre: LonLat; zoom: number } {
	const room = roomOf(size, padding);
	const windows = whole ? wholeWindows(extents, ocean) : windowsOf(extents, cutOf(extents, ocean));
	const best = bestOf(windows, extents.length, room, size[0]);
	return centred(best ?? emptyBox(OCEANS[ocean ?? 'pacific']), room, size, padding, step);
}

export function pointExtent([lon, lat]: LonLat): Extent {
	return { west: lon, south: lat, east: lon, north: lat };
}

/**
 * The meridian across which nothing is shown: behind the ocean that is asked for, else behind what a
 * view of usual shape would show. It hangs on the data alone, so that a window of any size, a slide
 * and a picture have the same world before them.
 */
export function cutOf(extents: readonly Extent[], ocean: Ocean | null): number {
	if (ocean !== null) return OCEANS[ocean] - 180;
	const best = bestOf(windowsOf(extents, null), extents.length, USUAL, USUAL[0]);
	return best ? (best.west + best.east) / 2 - 180 : OCEANS.pacific - 180;
}

/**
 * The windows with everything in them: within the ocean that is asked for, else anywhere. Lines that
 * go both ways round the globe have none: then those with everything but lines.
 */
function wholeWindows(extents: readonly Extent[], ocean: Ocean | null): Candidate[] {
	const cuts = ocean === null ? [null] : [cutOf(extents, ocean), null];
	const points = extents.filter(({ west, east }) => west === east);
	for (const some of [extents, points])
		for (const cut of cuts) {
			const whole = windowsOf(some, cut).filter(({ count }) => count === some.length);
			if (whole.length > 0) return whole;
		}
	return [];
}

/** The window that shows most at the largest scale. */
function bestOf(
	windows: readonly Candidate[],
	all: number,
	room: XY,
	width: number
): Extent | undefined {
	let best = windows[0]?.box;
	let bestScore = -Infinity;
	for (const { box, count } of windows) {
		const world = (worldWidth(0) * scaleOf(box, room)) / (width * LEGIBLE_WORLD);
		const doublings = Math.log2(world) * (world > 1 ? WORTH_BEYOND : 1);
		const score = doublings + (WORTH_OF_ALL * count) / all;
		if (score <= bestScore) continue;
		best = box;
		bestScore = score;
	}
	return best;
}

/** A window and how many of the things are wholly in it. */
export interface Candidate {
	box: Extent;
	count: number;
}

/**
 * Each window that begins with one thing and ends with another; with `cut`, only those that do not
 * reach across that meridian.
 */
export function windowsOf(extents: readonly Extent[], cut: number | null): Candidate[] {
	const groups = groupsOf(extents);
	const starts = new Set(groups.map(({ extent: { west } }) => wrapLon(west)));
	return [...starts].flatMap((start) => {
		const west = cut === null ? start : eastOf(start, cut);
		const limit = (cut ?? west) + 360;
		const ahead = groups
			.map(({ extent, times }) => ({ ...moved(extent, eastOf(extent.west, west)), times }))
			.filter(({ east }) => east <= limit)
			.sort((a, b) => a.east - b.east);
		let south = 90;
		let north = -90;
		let count = 0;
		return ahead.map((extent) => {
			south = Math.min(south, extent.south);
			north = Math.max(north, extent.north);
			count += extent.times;
			return { box: { west, south, east: extent.east, north }, count };
		});
	});
}

/** Things of the same extent once, with their number: a capital may have thousands of events. */
function groupsOf(extents: readonly Extent[]): { extent: Extent; times: number }[] {
	const groups = new Map<string, { extent: Extent; times: number }>();
	for (const extent of extents) {
		const key = `${extent.west} ${extent.south} ${extent.east} ${extent.north}`;
		const group = groups.get(key);
		if (group) group.times++;
		else groups.set(key, { extent, times: 1 });
	}
	return [...groups.values()];
}

/** The first copy of a longitude that is not west of `from`. */
function eastOf(lon: number, from: number): number {
	const turns = Math.ceil((from - lon) / 360 - 1e-9);
	return lon + turns * 360;
}

function moved({ west, south, east, north }: Extent, to: number): Extent {
	return { west: to, south, east: east + to - west, north };
}

export function emptyBox(centre: number): Extent {
	return { west: centre - EMPTY_REACH, south: -45, east: centre + EMPTY_REACH, north: 60 };
}

/** What the padding leaves of the view. */
export function roomOf([width, height]: XY, { top, right, bottom, left }: Padding): XY {
	return [
		width - Math.min(left + right, width * MOST_PADDING * 2),
		height - Math.min(top + bottom, height * (height < HIGH ? 0.3 : 0.4))
	];
}

/** How many times the world of zoom 0 may be enlarged for the box to fit. */
export function scaleOf({ west, south, east, north }: Extent, room: XY): number {
	const [x0, y1] = toWorld([west, south], 0);
	const [x1, y0] = toWorld([east, north], 0);
	const fitting = Math.min(room[0] / Math.max(x1 - x0, 1e-6), room[1] / Math.max(y1 - y0, 1e-6));
	return Math.min(fitting, 2 ** MAX_FIT_ZOOM);
}

export function centred(
	box: Extent,
	room: XY,
	[width, height]: XY,
	{ top, right, bottom, left }: Padding,
	step: number
): { centre: LonLat; zoom: number } {
	const zoom = Math.floor(Math.log2(scaleOf(box, room)) / step) * step;
	const [x0, y1] = toWorld([box.west, box.south], zoom);
	const [x1, y0] = toWorld([box.east, box.north], zoom);
	const middle: XY = [
		(x0 + x1) / 2 + Math.min((right - left) / 2, width * MOST_PADDING),
		(y0 + y1) / 2 + Math.min((bottom - top) / 2, height * 0.15)
	];
	const [lon, lat] = fromWorld(middle, zoom);
	return { centre: [wrapLon(lon), lat], zoom };
}

/** What a view of that size shows. */
export function viewAt([lon, lat]: LonLat, zoom: number, [width, height]: XY): Extent {
	const [x, y] = toWorld([lon, lat], zoom);
	const [west, north] = fromWorld([x - width / 2, y - height / 2], zoom);
	const [east, south] = fromWorld([x + width / 2, y + height / 2], zoom);
	return { west, south, east, north };
}

/** Whether all of something is in view, in one copy of the world. */
export function isInView(extent: Extent, view: Extent): boolean {
	const { east } = moved(extent, eastOf(extent.west, view.west));
	return east <= view.east && extent.south >= view.south && extent.north <= view.north;
}

/** The zoom at which the world is about as wide as the view, in quarters; at least a half. */
export function leastZoom(widthPx: number): number {
	return Math.max(0.5, Math.floor(Math.log2(widthPx / 256) * 4) / 4);
}
