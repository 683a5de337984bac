import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturalBreaks } from '#lib/map/natural-breaks.ts';

describe('natural breaks', () => {
	test('give every number a class of its own where there are few', () => {
		expect(naturalBreaks([2, 1, 1, 7], 5)).toEqual([
			[1, 1],
			[2, 2],
			[7, 7]
		]);
		expect(naturalBreaks([], 5)).toEqual([]);
		expect(naturalBreaks([3, 3], 5)).toEqual([[3, 3]]);
	});

	test('part numbers where they lie far from each other', () => {
		expect(naturalBreaks([1, 2, 3, 20, 21, 22, 90], 3)).toEqual([
			[1, 3],
			[20, 22],
			[90, 90]
		]);
	});

	test('leave no class empty, lose no number and never overlap', () => {
		const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 250 });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 5 }), (values, most) => {
				const classes = naturalBreaks(values, most);
				expect(classes.length).toBe(Math.min(most, new Set(values).size));
				for (const [from, to] of classes) {
					expect(values).toContain(from);
					expect(values).toContain(to);
					expect(from).toBeLessThanOrEqual(to);
				}
				classes.slice(1).forEach(([from], index) => {
					expect(from).toBeGreaterThan(classes[index]?.[1] ?? Infinity);
				});
				for (const value of values)
					expect(classes.filter(([from, to]) => from <= value && value <= to)).toHaveLength(1);
			}),
			{ numRuns: 60 }
		);
	});
});
