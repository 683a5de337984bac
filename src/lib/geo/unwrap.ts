import type { LonLat } from './point.ts';

/**
 * Carries whole turns along a line so that no step exceeds 180°: a ring that crosses the
 * antimeridian comes out in one piece. Latitudes and the first point stay.
 */
export function unwrapLine(line: readonly LonLat[]): LonLat[] {
	let shift = 0;
	let last: number | null = null;
	return line.map(([lon, lat]) => {
		if (last !== null) {
			if (lon + shift - last > 180) shift -= 360;
			else if (lon + shift - last < -180) shift += 360;
		}
		last = lon + shift;
		return [last, lat];
	});
}

/** Beyond this difference in longitude two places are near-antipodal. */
const NEAR_ANTIPODAL_DEGREES = 150;

/**
 * Which way round: the shorter difference in longitude, but across the Pacific (180°) where two
 * places are near-antipodal. Else the arcs of neighbours would leave to opposite sides: Seoul to
 * Brasília to the west, Seoul to Buenos Aires to the east.
 *
 * Gives both ends with the second unwrapped, and the middle within -180 … 180.
 */
export function unwrapEnds(from: LonLat, to: LonLat): [LonLat, LonLat] {
	const a = turn(from[0]);
	const b = turn(to[0]);
	let end = a + turn(b - a);
	if (Math.abs(end - a) > NEAR_ANTIPODAL_DEGREES && !crosses180(a, end)) end -= sign(end - a) * 360;
	const middle = (a + end) / 2;
	const back = turn(middle) - middle;
	return [
		[a + back, from[1]],
		[end + back, to[1]]
	];
}

/** Into -180 … 180. Unlike a remainder it leaves what is inside to the last digit. */
function turn(lon: number): number {
	let turned = lon;
	while (turned > 180) turned -= 360;
	while (turned <= -180) turned += 360;
	return turned;
}

function crosses180(a: number, b: number): boolean {
	return Math.max(a, b) >= 180 || Math.min(a, b) <= -180;
}

function sign(value: number): 1 | -1 {
	return value < 0 ? -1 : 1;
}
