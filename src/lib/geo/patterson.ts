import type { LonLat, XY } from './point.ts';

/**
 * The Patterson cylindrical projection: a compromise between Miller and Plate Carrée that shows
 * low latitudes larger than Mercator would. Patterson, Šavrič, Jenny: Introducing the Patterson
 * Cylindrical Projection, Cartographic Perspectives 78 (2015), equations 2 and 3, doi
 * 10.14714/CP78.1270.
 */
const C1 = 1.0148;
const C2 = 0.23185;
const C3 = -0.14499;
const C4 = 0.02406;

const RADIANS = Math.PI / 180;
/** y at 90°, in radians of a unit sphere. */
export const PATTERSON_MAX_Y = 1.790857183;

/** `[lon, lat]` in degrees to `[x, y]` in radians of a unit sphere, y to the north. */
export function patterson([lon, lat]: LonLat): XY {
	return [lon * RADIANS, northing(lat * RADIANS)];
}

/** Back to `[lon, lat]`, by Newton's method as the paper gives it. Longitude is not wrapped. */
export function pattersonInverse([x, y]: XY): LonLat {
	const target = Math.min(PATTERSON_MAX_Y, Math.max(-PATTERSON_MAX_Y, y));
	let phi = target;
	for (let step = 0; step < 24; step++) {
		const delta = (northing(phi) - target) / slope(phi);
		phi -= delta;
		if (Math.abs(delta) < 1e-12) break;
	}
	return [x / RADIANS, phi / RADIANS];
}

function northing(phi: number): number {
	const p2 = phi * phi;
	return phi * (C1 + p2 * p2 * (C2 + p2 * (C3 + C4 * p2)));
}

function slope(phi: number): number {
	const p2 = phi * phi;
	return C1 + p2 * p2 * (5 * C2 + p2 * (7 * C3 + 9 * C4 * p2));
}
