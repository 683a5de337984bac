import { wrapLon, type LonLat } from './point.ts';

/**
 * Cuts an unwrapped line at every odd multiple of 180°, as RFC 7946 (section 3.1.9) asks, and
 * brings the parts back into -180 … 180. A line that only touches the antimeridian stays whole.
 */
export function cutAtAntimeridian(line: readonly LonLat[]): LonLat[][] {
	const parts: LonLat[][] = [];
	let part: LonLat[] = [];
	let turns: number | null = null;
	line.forEach(([lon, lat], index) => {
		const before = line[index - 1];
		const here = turnOf(lon);
		if (before === undefined || turns === null) turns = here;
		while (before !== undefined && turns !== here && !isSeam(lon, turns, here)) {
			const up = here > turns;
			const seam = (up ? turns + 0.5 : turns - 0.5) * 360;
			const share = (seam - before[0]) / (lon - before[0]);
			const cut = before[1] + share * (lat - before[1]);
			part.push([up ? 180 : -180, cut]);
			parts.push(part);
			part = [[up ? -180 : 180, cut]];
			turns += up ? 1 : -1;
		}
		part.push([lon - turns * 360, lat]);
	});
	parts.push(part);
	return parts.map(withoutDoubles).filter(({ length }) => length > 1);
}

/** How many whole turns a longitude is away from -180 … 180. */
function turnOf(lon: number): number {
	return Math.round((lon - wrapLon(lon)) / 360);
}

/** True for a point on the seam itself, which belongs to both sides. */
function isSeam(lon: number, turns: number, here: number): boolean {
	return Math.abs(here - turns) === 1 && Math.abs(lon - turns * 360) === 180;
}

function withoutDoubles(part: readonly LonLat[]): LonLat[] {
	return part.filter(([lon, lat], index) => {
		const before = part[index - 1];
		return before === undefined || before[0] !== lon || before[1] !== lat;
	});
}
