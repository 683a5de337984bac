import { wrapLon, type LonLat } from './point.ts';
import type { BaseCountry } from './topology.ts';

/** Id of the country whose land is at a point; `null`: the sea. */
export function countryAt([lon, lat]: LonLat, countries: readonly BaseCountry[]): string | null {
	const at = wrapLon(lon);
	const found = countries.find(({ rings }) => {
		// Even and odd: a ring within a ring is a lake, or another country's enclave.
		const around = rings.filter((ring) =>
			[at - 360, at, at + 360].some((x) => holds(ring, x, lat))
		);
		return around.length % 2 === 1;
	});
	return found?.id ?? null;
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function holds(ring: readonly LonLat[], x: number, y: number): boolean {
	let inside = false;
	let [fromX, fromY] = ring.at(-1) ?? [0, 0];
	for (const [toX, toY] of ring) {
		if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX)
			inside = !inside;
		[fromX, fromY] = [toX, toY];
	}
	return inside;
}
