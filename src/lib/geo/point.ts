/** Degrees, `[lon, lat]`. Longitudes may leave ±180 where a line is unwrapped. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of the plane; which way y grows, the function says. */
export type XY = readonly [x: number, y: number];

/** Longitude in the half-open range -180 … 180. */
export function wrapLon(lon: number): number {
	const turned = (((lon + 180) % 360) + 360) % 360;
	return turned - 180;
}
