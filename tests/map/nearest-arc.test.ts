import { describe, expect, it } from 'vitest';
import type { DrawnArc } from '#lib/map/drawing.ts';
import { nearestArc } from '#lib/map/nearest-arc.ts';

function arc(key: string, y: number): DrawnArc {
	const style = {
		level: 'plain',
		colour: '#000',
		width: 2,
		dash: [],
		hollow: false,
		head: null,
		symbols: []
	};
	return {
		...style,
		key,
		curve: [
			[10, y],
			[60, y],
			[110, y]
		]
	} as DrawnArc;
}

describe('the line nearest to a point', () => {
	const arcs = [arc('upper', 20), arc('lower', 30)];

	it('is the nearer of two within reach', () => {
		expect(nearestArc(arcs, [60, 23], 500)?.key).toBe('upper');
		expect(nearestArc(arcs, [60, 27], 500)?.key).toBe('lower');
	});

	it('is none where none is near', () => {
		expect(nearestArc(arcs, [60, 60], 500)).toBeNull();
		expect(nearestArc(arcs, [160, 20], 500)).toBeNull();
	});

	it('is the same in every copy of the world', () => {
		for (const copy of [-2, -1, 1, 2])
			expect(nearestArc(arcs, [60 + copy * 500, 21], 500)?.key).toBe('upper');
	});
});
