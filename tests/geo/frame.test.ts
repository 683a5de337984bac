import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitAll } from '#lib/geo/fit-all.ts';
import { fitFrame, pointExtent, type Ocean, isInView, viewAt } from '#lib/geo/frame.ts';
import { wrapLon, type LonLat, type XY } from '#lib/geo/point.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';

const PADDING = { top: 20, right: 40, bottom: 20, left: 40 };
const WIDE = [1440, 800] as const;
const PHONE = [390, 300] as const;
const SEOUL: LonLat = [126.98, 37.57];
const WASHINGTON: LonLat = [-77.04, 38.9];
const SOUTH: LonLat[] = [
	[-70.65, -33.45],
	[-58.38, -34.6],
	[-47.93, -15.78],
	[-68.15, -16.5],
	[-77.03, -12.04],
	[-74.08, 4.61],
	[-99.13, 19.43]
];
const OLD_WORLD: LonLat[] = [
	[54.4, 24.45],
	[35.2, 31.8],
	[4.9, 52.4]
];

function frame(points: readonly LonLat[], ocean: Ocean | null, size: XY = WIDE) {
	return fitFrame(points.map(pointExtent), ocean, size, PADDING);
}

/** Pixels from the middle of the view, in the copy of the world that is nearest to it. */
function offset(point: LonLat, { centre, zoom }: ReturnType<typeof frame>): XY {
	const [cx, cy] = toWorld(centre, zoom);
	const [x, y] = toWorld(point, zoom);
	const period = worldWidth(zoom);
	return [x - cx - Math.round((x - cx) / period) * period, y - cy];
}

function shown(points: readonly LonLat[], view: ReturnType<typeof frame>, [width, height]: XY) {
	return points.filter((point) => {
		const [x, y] = offset(point, view);
		return Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2;
	});
}

describe('the first view', () => {
	test('shows every place, inside the padding', () => {
		const points = [SEOUL, ...SOUTH];
		const view = frame(points, null);
		for (const point of points) {
			const [x, y] = offset(point, view);
			expect(Math.abs(x)).toBeLessThanOrEqual(WIDE[0] / 2 - 40);
			expect(Math.abs(y)).toBeLessThanOrEqual(WIDE[1] / 2 - 20);
		}
		expect(view.zoom % 0.25).toBe(0);
	});

	test('finds the middle by what is to be shown', () => {
		expect(Math.abs(frame([SEOUL, ...SOUTH], null).centre[0] + 150)).toBeLessThan(25);
		expect(frame([...OLD_WORLD, ...SOUTH], null).centre[0]).toBeCloseTo(-22, -1);
		expect(frame([...OLD_WORLD, SEOUL], null).centre[0]).toBeCloseTo(66, -1);
	});

	test('holds parties all round the globe, on a phone too', () => {
		const points = [SEOUL, WASHINGTON, ...OLD_WORLD];
		const lines = [
			{ west: SEOUL[0], south: 37, east: WASHINGTON[0] + 360, north: 60 },
			...OLD_WORLD.map(([east, south]) => ({ west: WASHINGTON[0], south, east, north: 60 }))
		];
		for (const size of [WIDE, PHONE]) {
			const view = fitFrame([...points.map(pointExtent), ...lines], null, size, PADDING);
			expect(shown(points, view, size)).toEqual(points);
		}
	});

	test('weighs a place by how often it comes, and by nothing else', () => {
		const point = fc.tuple(
			fc.integer({ min: -180, max: 180 }),
			fc.integer({ min: -55, max: 70 })
		) as fc.Arbitrary<LonLat>;
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
				expect(frame([...points, ...points, ...points], null, PHONE)).toEqual(
					frame(points, null, PHONE)
				);
			})
		);
		const crowd = [...SOUTH, ...Array.from({ length: 200 }, () => SEOUL)];
		expect(shown([SEOUL], frame(crowd, null, PHONE), PHONE)).toEqual([SEOUL]);
	});

	test('lets a few that are far from many run off a small screen, unless all is asked for', () => {
		const many = [
			SEOUL,
			WASHINGTON,
			...SOUTH,
			...SOUTH.map(([lon, lat]): LonLat => [lon + 3, lat])
		];
		const arcs = many.slice(1).map(([lon, lat]) => ({
			west: SEOUL[0],
			south: Math.min(lat, SEOUL[1]),
			east: lon + 360,
			north: 50
		}));
		const far: LonLat = [54.4, 24.45];
		const extents = [...many, far].map(pointExtent);
		const view = fitFrame([...extents, ...arcs], null, PHONE, PADDING);
		expect(shown(many, view, PHONE)).toEqual(many);
		expect(shown([far], view, PHONE)).toEqual([]);
		const whole = fitFrame(extents, null, PHONE, PADDING, 0.05, true);
		expect(shown([...many, far], whole, PHONE)).toEqual([...many, far]);
	});

	test('shows every place where lines that go both ways round cannot all be whole', () => {
		const places: LonLat[] = [SEOUL, WASHINGTON, [10, 50], [151, -34]];
		const line = (west: number, east: number) => ({ west, south: 30, east, north: 55 });
		const lines = [line(127, 283), line(-77, 10), line(10, 127)];
		const extents = [...places.map(pointExtent), ...lines];
		for (const ocean of [null, 'pacific', 'atlantic'] as const) {
			const view = fitFrame(extents, ocean, WIDE, PADDING, 0.05, true);
			expect(shown(places, view, WIDE)).toEqual(places);
		}
	});

	test('knows what of a line is in view', () => {
		const view = viewAt([-150, 10], 1, [400, 300]);
		const across = { west: 127, south: -30, east: 289, north: 37 };
		expect(isInView(across, view)).toBe(true);
		expect(isInView({ ...across, west: -70, east: 127 }, view)).toBe(false);
		expect(isInView(pointExtent([10, 50]), view)).toBe(false);
		expect(isInView(pointExtent([127, 37]), view)).toBe(true);
	});

	test('keeps a line whole rather than its ends alone', () => {
		const across = { west: SEOUL[0], south: 37, east: WASHINGTON[0] + 360, north: 60 };
		const ends = [SEOUL, WASHINGTON].map(pointExtent);
		const { centre } = fitFrame([...ends, across, across], null, WIDE, PADDING);
		expect(wrapLon(centre[0])).toBeCloseTo(-155, -1);
	});

	test('has the same world before it in a window of any size', () => {
		const all = [SEOUL, WASHINGTON, ...SOUTH, ...OLD_WORLD, [105.8, 21], [38.7, 9]] as LonLat[];
		const lines = all.map(([lon, lat]) => ({
			west: Math.min(lon, SEOUL[0]),
			south: Math.min(lat, SEOUL[1]),
			east: Math.max(lon, SEOUL[0]),
			north: 60
		}));
		const extents = [...all.map(pointExtent), ...lines];
		const middles = ([WIDE, PHONE, [720, 300], [1150, 900], [2400, 900]] as const).map(
			(size) => fitFrame(extents, null, size, PADDING).centre[0]
		);
		const picture = fitAll(extents, null, WIDE, PADDING, 0.05).centre[0];
		for (const middle of [...middles, picture])
			expect(Math.abs(wrapLon(middle - (middles[0] ?? NaN)))).toBeLessThan(60);
	});

	test('with an ocean chosen never reaches across its far side', () => {
		const points = [SEOUL, ...SOUTH];
		const { centre } = frame(points, 'atlantic');
		expect(centre[0]).toBeGreaterThan(-100);
		expect(centre[0]).toBeLessThan(60);
	});

	test('without places shows the ocean', () => {
		expect(frame([], 'atlantic').centre[0]).toBeCloseTo(-20, 0);
		expect(frame([], null).centre[0]).toBeCloseTo(-150, 0);
	});

	test('one place is not zoomed into the ground', () => {
		expect(frame([SEOUL], null).zoom).toBe(4.5);
	});
});
