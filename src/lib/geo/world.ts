import { patterson, pattersonInverse } from './patterson.ts';
import type { LonLat, XY } from './point.ts';

/**
 * The world as a plane of pixels: 256 px wide at zoom 0, twice as wide at each further one, x from
 * 180° W to the east, y from the top (that of 90° N) down. Longitudes beyond ±180 go on sideways.
 */
export const TILE = 256;

/** Offset of the equator from the top, in world widths: that of a square world. */
const EQUATOR = 0.5;

export function worldWidth(zoom: number): number {
	return TILE * 2 ** zoom;
}

export function toWorld(point: LonLat, zoom: number): XY {
	const [x, y] = patterson(point);
	const width = worldWidth(zoom);
	return [(x / (2 * Math.PI) + 0.5) * width, (EQUATOR - y / (2 * Math.PI)) * width];
}

export function fromWorld([x, y]: XY, zoom: number): LonLat {
	const width = worldWidth(zoom);
	return pattersonInverse([(x / width - 0.5) * 2 * Math.PI, (EQUATOR - y / width) * 2 * Math.PI]);
}
