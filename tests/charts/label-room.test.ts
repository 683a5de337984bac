import { expect, test } from 'vitest';
import { withRoom } from '#lib/charts/label-room.ts';

const label = (x: number, y: number, width = 10) => ({ x, y, width });

test('labels that stand apart, beside or above each other, all stay', () => {
	const all = [label(0, 50), label(13, 50), label(5, 30)];
	expect(withRoom(all)).toEqual(new Set(all));
});

test('of labels in one place that of the tallest column stays, and an empty one takes none', () => {
	const [low, high, empty, far] = [label(0, 50), label(6, 42), label(6, 40, 0), label(18, 44)];
	expect(withRoom([low, high, empty, far])).toEqual(new Set([high, far]));
});
