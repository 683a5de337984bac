import { cutAtAntimeridian } from './antimeridian.ts';
import type { LonLat } from './point.ts';
import { unwrapEnds } from './unwrap.ts';

/** RFC 7946; `[lon, lat]`. */
export type MapLine =
	| { type: 'LineString'; coordinates: [number, number][] }
	| { type: 'MultiLineString'; coordinates: [number, number][][] };

const DECIMALS = 1e4;

/** The straight line from one place to another, the way round that the map takes, cut at 180°. */
export function mapLine(from: LonLat, to: LonLat): MapLine | null {
	const parts = cutAtAntimeridian(unwrapEnds(from, to)).map((part) => part.map(rounded));
	const [only] = parts;
	if (!only) return null;
	return parts.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: parts };
}

function rounded([lon, lat]: LonLat): [number, number] {
	return [Math.round(lon * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}
