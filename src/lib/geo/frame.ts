import type { LonLat, XY } from './point.ts';
import { fromWorld, toWorld, worldWidth } from './world.ts';

/** What of the world a view opens on. */
export interface Preset {
	/** Longitude of the middle of the world that is shown. */
	centre: number;
	/** How far to either side of it a narrow view must reach to show what matters. */
	reach: number;
}

export const PRESETS: Readonly<Record<'pacific' | 'atlantic', Preset>> = {
	pacific: { centre: -150, reach: 106 },
	atlantic: { centre: -20, reach: 118 }
};

/** Pixels kept free at each side; on a small view never more than a twelfth of its width. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Below this width of the world in pixels its countries cannot be told apart. */
const LEGIBLE_WORLD = 900;
/** Share of a view's width. */
const MOST_PADDING = 0.08;
const MAX_FIT_ZOOM = 4.5;

/**
 * Centre and zoom that show all the points, each in the copy nearest to the preset's centre. Where
 * that would make the world too small to read, only the preset's reach is framed and what lies
 * beyond runs off the edge. Without points: the whole reach.
 *
 * @param size width and height of the view in pixels
 * @param step zooms are multiples of this
 */
export function fitFrame(
	points: readonly LonLat[],
	preset: Preset,
	size: XY,
	padding: Padding,
	step = 0.25
): { centre: LonLat; zoom: number } {
	const shown = points.map(([lon, lat]): LonLat => [nearCopy(lon, preset.centre), lat]);
	const whole = zoomOf(boxOf(shown, preset), size, padding, step);
	if (shown.length > 0 && worldWidth(whole.zoom) >= LEGIBLE_WORLD) return whole;
	const inReach = shown.filter(([lon]) => Math.abs(lon - preset.centre) <= preset.reach);
	return zoomOf(boxOf(inReach, preset), size, padding, step);
}

/** The copy of a longitude within 180° of `centre`. */
export function nearCopy(lon: number, centre: number): number {
	return lon - 360 * Math.round((lon - centre) / 360);
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(points: readonly LonLat[], { centre, reach }: Preset): Box {
	if (points.length === 0) return [centre - reach, -45, centre + reach, 60];
	const lons = points.map(([lon]) => lon);
	const lats = points.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function zoomOf(
	[west, south, east, north]: Box,
	[width, height]: XY,
	{ top, right, bottom, left }: Padding,
	step: number
): { centre: LonLat; zoom: number } {
	const [x0, y1] = toWorld([west, south], 0);
	const [x1, y0] = toWorld([east, north], 0);
	const roomX = width - Math.min(left + right, width * MOST_PADDING * 2);
	const roomY = height - Math.min(top + bottom, height * 0.3);
	const scale = Math.min(roomX / Math.max(x1 - x0, 1e-6), roomY / Math.max(y1 - y0, 1e-6));
	const zoom = Math.min(MAX_FIT_ZOOM, Math.floor(Math.log2(scale) / step) * step);
	const pixels = 2 ** zoom;
	const middle: XY = [
		((x0 + x1) / 2) * pixels + Math.min((right - left) / 2, width * MOST_PADDING),
		((y0 + y1) / 2) * pixels + Math.min((bottom - top) / 2, height * 0.15)
	];
	return { centre: fromWorld(middle, zoom), zoom };
}
