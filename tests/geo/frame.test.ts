import { describe, expect, test } from 'vitest';
import { fitFrame, nearCopy, PRESETS } from '#lib/geo/frame.ts';
import type { LonLat } from '#lib/geo/point.ts';
import { toWorld } from '#lib/geo/world.ts';

const PADDING = { top: 20, right: 40, bottom: 20, left: 40 };
const PLACES: LonLat[] = [
	[126.98, 37.57],
	[-70.65, -33.45],
	[-47.93, -15.78]
];

test('a longitude moves to the copy nearest to the centre', () => {
	expect(nearCopy(126.98, -150)).toBeCloseTo(-233.02);
	expect(nearCopy(-47.9, -150)).toBe(-47.9);
});

describe('the first view', () => {
	test('shows every place, inside the padding', () => {
		const size = [1440, 800] as const;
		const { centre, zoom } = fitFrame(PLACES, PRESETS.pacific, size, PADDING);
		const [cx, cy] = toWorld(centre, zoom);
		for (const [lon, lat] of PLACES) {
			const [x, y] = toWorld([nearCopy(lon, -150), lat], zoom);
			expect(Math.abs(x - cx)).toBeLessThanOrEqual(size[0] / 2 - 40);
			expect(Math.abs(y - cy)).toBeLessThanOrEqual(size[1] / 2 - 20);
		}
		expect(zoom % 0.25).toBe(0);
	});

	test('on a small screen frames the ocean and lets the far side run off', () => {
		const world: LonLat[] = [...PLACES, [54.4, 24.5], [4.9, 52.4]];
		const narrow = fitFrame(world, PRESETS.pacific, [390, 600], PADDING);
		const alone = fitFrame(PLACES, PRESETS.pacific, [390, 600], PADDING);
		expect(narrow.zoom).toBe(alone.zoom);
		expect(narrow.centre[0]).toBeCloseTo(alone.centre[0]);
	});

	test('without places shows the ocean', () => {
		expect(fitFrame([], PRESETS.atlantic, [1000, 600], PADDING).centre[0]).toBeCloseTo(-20, 0);
	});

	test('one place is not zoomed into the ground', () => {
		const [first] = PLACES;
		const { zoom } = fitFrame(first ? [first] : [], PRESETS.pacific, [1000, 600], PADDING);
		expect(zoom).toBe(4.5);
	});
});
