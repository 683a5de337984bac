import type { Extent } from './frame.ts';
import type { LonLat } from './point.ts';

export type Side = 'west' | 'east' | 'north' | 'south';

export interface OffView {
	side: Side;
	points: readonly LonLat[];
}

/**
 * The points that no copy of the world shows in the view, and on which side they are. What is
 * beyond the left and the right edge is one group, since the world is round: on the side that is
 * nearer to all of them together.
 */
export function offView(points: readonly LonLat[], view: Extent): OffView[] {
	const { west, south, east, north } = view;
	const beside = points.filter(([lon]) => eastward(west, lon) > east - west);
	const others = points.filter((point) => !beside.includes(point));
	const toWest = beside.reduce((sum, [lon]) => sum + eastward(lon, west), 0);
	const toEast = beside.reduce((sum, [lon]) => sum + eastward(east, lon), 0);
	const groups: OffView[] = [
		{ side: toWest < toEast ? 'west' : 'east', points: beside },
		{ side: 'north', points: others.filter(([, lat]) => lat > north) },
		{ side: 'south', points: others.filter(([, lat]) => lat < south) }
	];
	return groups.filter((group) => group.points.length > 0);
}

/** Degrees from one longitude eastward to another, 0 to 360. */
function eastward(from: number, to: number): number {
	return (((to - from) % 360) + 360) % 360;
}
