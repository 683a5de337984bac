import { expect, test } from 'vitest';
import { offView } from '#lib/geo/off-view.ts';
import type { LonLat } from '#lib/geo/point.ts';

const PACIFIC = { west: -280, south: -60, east: -30, north: 70 };
const SEOUL: LonLat = [127, 37.5];
const LONDON: LonLat = [0, 51.5];
const ABU_DHABI: LonLat = [54, 24];

test('what any copy of the world shows is not off the map', () => {
	expect(offView([SEOUL, [-75, 4]], PACIFIC)).toEqual([]);
});

test('what is beside the view is one group, on the nearer side', () => {
	expect(offView([SEOUL, LONDON, ABU_DHABI], PACIFIC)).toEqual([
		{ side: 'west', points: [LONDON, ABU_DHABI] }
	]);
	expect(offView([LONDON], PACIFIC)[0]?.side).toBe('east');
});

test('what is above and below has its own', () => {
	const low = { ...PACIFIC, north: 40, south: 0 };
	expect(offView([SEOUL, [-100, 50], [-70, -33]], low).map(({ side }) => side)).toEqual([
		'north',
		'south'
	]);
});
