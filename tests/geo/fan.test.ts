import { describe, expect, test } from 'vitest';
import { fan, fanOffsets } from '#lib/geo/fan.ts';

describe('fans', () => {
	test('are symmetric, and close up when there are many', () => {
		expect(fanOffsets(1)).toEqual([0]);
		expect(fanOffsets(2)).toEqual([-3, 3]);
		expect(fanOffsets(3)).toEqual([-6, 0, 6]);
		expect(fanOffsets(13).at(-1)).toBe(18);
	});

	test('bundle both directions, and keep their order when one is left out', () => {
		const strands = [
			{ id: 'c', source: 'B', target: 'A', order: 2 },
			{ id: 'a', source: 'A', target: 'B', order: 0 },
			{ id: 'b', source: 'A', target: 'B', order: 1 },
			{ id: 'x', source: 'A', target: 'C', order: 3 }
		];
		const all = fan(strands, (a, b) => a.order - b.order);
		expect([...all].sort()).toEqual([
			['a', -6],
			['b', 0],
			['c', 6],
			['x', 0]
		]);
		const less = fan(strands.slice(0, 2), (a, b) => a.order - b.order);
		expect((less.get('a') ?? 0) < (less.get('c') ?? 0)).toBe(true);
	});
});
