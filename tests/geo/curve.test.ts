import { describe, expect, test } from 'vitest';
import { arrowhead } from '#lib/geo/arrowhead.ts';
import { arcCurve, between, headingAt, pointAt, trim } from '#lib/geo/curve.ts';

describe('arcs', () => {
	test('bend from 0.12 of a short chord to 0.25 of a long one, to the north', () => {
		const short = arcCurve([0, 0], [1, 0], 1000);
		const long = arcCurve([0, 0], [2000, 0], 1000);
		expect(short[1][1]).toBeCloseTo(-0.12, 3);
		expect(long[1][1]).toBeCloseTo(-500);
	});

	test('both directions of a pair bow alike, and fan to the same side', () => {
		const there = arcCurve([0, 0], [300, 120], 700, 6);
		const back = arcCurve([300, 120], [0, 0], 700, 6);
		expect(back[1][0]).toBeCloseTo(there[1][0]);
		expect(back[1][1]).toBeCloseTo(there[1][1]);
		expect(pointAt(there, 0.5)[1]).toBeLessThan(pointAt(arcCurve([0, 0], [300, 120], 700), 0.5)[1]);
	});

	test('an arc from a place to itself is no arc, but does not fail', () => {
		expect(arcCurve([5, 5], [5, 5], 100)).toEqual([
			[5, 5],
			[5, 5],
			[5, 5]
		]);
	});

	test('trimmed at the rims', () => {
		const [start, , end] = trim(arcCurve([0, 0], [200, 0], 400), 10, 14);
		expect(Math.hypot(start[0], start[1])).toBeCloseTo(10, 2);
		expect(Math.hypot(end[0] - 200, end[1])).toBeCloseTo(14, 2);
	});

	test('too short to trim: left as it is', () => {
		const curve = arcCurve([0, 0], [8, 0], 400);
		expect(trim(curve, 10, 14)).toEqual(curve);
	});

	test('a part runs along the whole', () => {
		const whole = arcCurve([0, 0], [200, 80], 400);
		const part = between(whole, 0.25, 0.75);
		expect(pointAt(part, 0.5)[0]).toBeCloseTo(pointAt(whole, 0.5)[0]);
		expect(pointAt(part, 0.5)[1]).toBeCloseTo(pointAt(whole, 0.5)[1]);
		expect(headingAt(part, 1)).toBeCloseTo(headingAt(whole, 0.75));
	});
});

test('an arrowhead has its tip at the target and its foot behind it', () => {
	const [tip, left, right] = arrowhead([10, 0], 0, 6, 4);
	expect(tip).toEqual([10, 0]);
	expect(left).toEqual([4, 2]);
	expect(right).toEqual([4, -2]);
});
