import { describe, expect, test } from 'vitest';
import { dotted, strokeDash, thinned } from '#lib/map/stroke.ts';

const DASH_DOT = [12, 4, 2, 4];

describe('the dash of a line', () => {
	test('is that of its series, in person or not known', () => {
		for (const mode of ['in-person', 'both', null] as const)
			expect(strokeDash({ series: 'USA', mode }, DASH_DOT, 2)).toBe(DASH_DOT);
	});

	test('is dots by video, but never for minerals', () => {
		expect(strokeDash({ series: 'KOR', mode: 'video' }, [], 2)).toEqual([0, 5]);
		expect(strokeDash({ series: 'minerals', mode: 'video' }, [8, 4], 2)).toEqual([8, 4]);
	});

	test('in dots keeps its rhythm', () => {
		expect(dotted(DASH_DOT, 2)).toEqual([0, 5, 0, 9, 0, 9]);
		expect(dotted([15, 4], 2)).toEqual([0, 5, 0, 5, 0, 9]);
	});

	test('has its dots further apart where the line is wide', () => {
		expect(dotted([], 4)).toEqual([0, 8]);
	});

	test('of a thin line is as much shorter', () => {
		expect(thinned(DASH_DOT)).toEqual([6, 2, 1, 2]);
		expect(thinned([])).toEqual([]);
	});
});
