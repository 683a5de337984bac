import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtAntimeridian } from '#lib/geo/antimeridian.ts';

test('Seoul to Lima is cut once, at one latitude', () => {
	expect(
		cutAtAntimeridian([
			[120, 30],
			[240, -30]
		])
	).toEqual([
		[
			[120, 30],
			[180, 0]
		],
		[
			[-180, 0],
			[-120, -30]
		]
	]);
});

test('westward, and from an unwrapped start', () => {
	expect(
		cutAtAntimeridian([
			[-170, 10],
			[-190, 20]
		])
	).toEqual([
		[
			[-170, 10],
			[-180, 15]
		],
		[
			[180, 15],
			[170, 20]
		]
	]);
	expect(
		cutAtAntimeridian([
			[190, 0],
			[200, 0]
		])
	).toEqual([
		[
			[-170, 0],
			[-160, 0]
		]
	]);
});

test('a line that only touches the antimeridian stays whole', () => {
	expect(
		cutAtAntimeridian([
			[170, 0],
			[180, 5]
		])
	).toHaveLength(1);
	expect(
		cutAtAntimeridian([
			[180, 5],
			[170, 0]
		])
	).toHaveLength(1);
	expect(
		cutAtAntimeridian([
			[-170, 0],
			[-180, 5],
			[-160, 9]
		])
	).toHaveLength(1);
});

test('every part lies within -180 … 180 and steps less than a turn', () => {
	const lon = fc.integer({ min: -400, max: 400 });
	fc.assert(
		fc.property(lon, fc.integer({ min: -200, max: 200 }), (start, step) => {
			fc.pre(step !== 0);
			const parts = cutAtAntimeridian([
				[start, 0],
				[start + step, 40]
			]);
			const width = parts.reduce((sum, part) => {
				const [first, last] = [part[0]?.[0] ?? 0, part.at(-1)?.[0] ?? 0];
				return sum + Math.abs(last - first);
			}, 0);
			expect(parts.flat().every(([x]) => Math.abs(x) <= 180)).toBe(true);
			expect(width).toBeCloseTo(Math.abs(step), 6);
		})
	);
});
