import type { DrawLine } from '#lib/pipeline/06-assemble/datasets.ts';
import { cutAtAntimeridian } from '#lib/geo/antimeridian.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';

const DECIMALS = 1e4;

/** The straight line from one place to another, the way round that the map takes, cut at 180°. */
export const drawLine: DrawLine = (from, to) => {
	const parts = cutAtAntimeridian(unwrapEnds(from, to)).map((part) => part.map(rounded));
	const [only] = parts;
	if (!only) return null;
	return parts.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: parts };
};

function rounded([lon, lat]: readonly [number, number]): [number, number] {
	return [Math.round(lon * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}
