import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/geo/point.ts';
import { unwrapEnds, unwrapLine } from '#lib/geo/unwrap.ts';

const SEOUL: LonLat = [126.98, 37.57];
const BEIJING: LonLat = [116.4, 39.9];
const WASHINGTON: LonLat = [-77.04, 38.9];

describe('which way round', () => {
	test.each<[string, LonLat, LonLat, 'east' | 'west']>([
		['Seoul to Brasília, though west is shorter', SEOUL, [-47.93, -15.78], 'east'],
		['Seoul to Buenos Aires', SEOUL, [-58.38, -34.61], 'east'],
		['Beijing to Buenos Aires', BEIJING, [-58.38, -34.61], 'east'],
		['Santiago to Beijing', [-70.65, -33.45], BEIJING, 'west'],
		['Washington to London over the Atlantic', WASHINGTON, [-0.13, 51.5], 'east'],
		['Washington to Abu Dhabi over the Atlantic', WASHINGTON, [54.37, 24.45], 'east'],
		['Washington to Singapore over the Pacific', WASHINGTON, [103.85, 1.29], 'west'],
		['Washington to Tokyo over the Pacific', WASHINGTON, [139.69, 35.69], 'west'],
		['Delhi to Mexico City, near-antipodal', [77.2, 28.6], [-99.13, 19.43], 'east'],
		['Moscow to Brasília', [37.6, 55.8], [-47.93, -15.78], 'west']
	])('%s', (_, from, to, way) => {
		const [[start], [end]] = unwrapEnds(from, to);
		expect(end > start ? 'east' : 'west').toBe(way);
	});

	test('never further than once round; both ends stay the same places; the middle is at home', () => {
		const lon = fc.double({ min: -180, max: 180, noNaN: true });
		fc.assert(
			fc.property(lon, lon, (a, b) => {
				const [[start], [end]] = unwrapEnds([a, 0], [b, 0]);
				expect(Math.abs(end - start)).toBeLessThanOrEqual(210);
				expect(Math.abs((start + end) / 2)).toBeLessThanOrEqual(180);
				expect(Math.abs(Math.sin(((start - a) * Math.PI) / 360))).toBeCloseTo(0, 9);
				expect(Math.abs(Math.sin(((end - b) * Math.PI) / 360))).toBeCloseTo(0, 9);
			})
		);
	});

	test('the way back is the same way', () => {
		const [[a], [b]] = unwrapEnds(SEOUL, WASHINGTON);
		const [[c], [d]] = unwrapEnds(WASHINGTON, SEOUL);
		expect(a).toBeCloseTo(d, 9);
		expect(b).toBeCloseTo(c, 9);
	});
});

test('a ring over the antimeridian comes out in one piece', () => {
	const ring: LonLat[] = [
		[178, 65],
		[-178, 66],
		[-170, 64],
		[179, 62],
		[178, 65]
	];
	expect(unwrapLine(ring).map(([lon]) => lon)).toEqual([178, 182, 190, 179, 178]);
});
