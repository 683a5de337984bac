import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelWish } from '#lib/geo/label-placement.ts';

const NOTHING = { circles: [], path: [] };

function wish(id: string, x: number, y: number, priority = 0): LabelWish {
	return { id, at: [x, y], radius: 4, width: 60, height: 16, priority };
}

describe('labels', () => {
	test('one alone stands at the right, without a leader', () => {
		const [label] = placeLabels([wish('a', 100, 100)], NOTHING, 1440);
		expect(label).toMatchObject({ id: 'a', x: 108, y: 92, leader: null });
	});

	test('the order of the wishes does not matter, their priority does', () => {
		const wishes = [wish('a', 100, 100), wish('b', 104, 100, 5)];
		const [first] = placeLabels(wishes, NOTHING, 1440);
		expect(first?.id).toBe('b');
		expect(placeLabels(wishes.toReversed(), NOTHING, 1440)).toEqual(
			placeLabels(wishes, NOTHING, 1440)
		);
	});

	test('a neighbour gives way to one that would have no place', () => {
		// One after the other, each at its best place, only four of them find any.
		const close = [wish('a', 309, 307), wish('b', 319, 308), wish('c', 321, 313)];
		const wishes = [...close, wish('d', 305, 311), wish('e', 314, 310)];
		const circles = wishes.map(({ at }) => ({ at, radius: 4 }));
		expect(placeLabels(wishes, { circles, path: [] }, 800)).toHaveLength(5);
	});

	test('one that is needed stands over other marks where nothing else is free', () => {
		const circles = Array.from({ length: 400 }, (_, i) => ({
			at: [100 + (i % 20) * 20 - 200, 100 + Math.floor(i / 20) * 20 - 200] as [number, number],
			radius: 9
		}));
		const one = wish('a', 100, 100);
		expect(placeLabels([one], { circles, path: [] }, 1440)).toEqual([]);
		const [label] = placeLabels([{ ...one, needed: true }], { circles, path: [] }, 1440);
		expect(label).toMatchObject({ id: 'a', leader: null });
	});

	test('a crowd gets leaders', () => {
		const crowd = Array.from({ length: 9 }, (_, i) => wish(`w${i}`, 100 + i, 100 + i));
		const circles = crowd.map(({ at }) => ({ at, radius: 4 }));
		const placed = placeLabels(crowd, { circles, path: [] }, 1440);
		expect(placed.some(({ leader }) => leader !== null)).toBe(true);
	});

	test('none stands right beside another mark, whatever its leader says', () => {
		// Marks everywhere but in one place to which a leader could go.
		const circles = Array.from({ length: 1600 }, (_, i) => ({
			at: [-100 + (i % 40) * 10, (i / 40) * 8] as const,
			radius: 3
		})).filter(({ at: [x, y] }) => x < 131 || x > 197 || y < 88 || y > 112);
		const placedBeside = (x: number) =>
			placeLabels([wish('own', 100, 100), wish('other', x, 100)], { circles, path: [] }, 1440);
		expect(placedBeside(280).map(({ id }) => id)).toContain('own');
		expect(placedBeside(199).map(({ id }) => id)).not.toContain('own');
	});

	test('a line is avoided where another side is free', () => {
		const path = Array.from({ length: 30 }, (_, i) => [104 + i * 3, 100] as const);
		const [label] = placeLabels([wish('a', 100, 100)], { circles: [], path }, 1440);
		expect(label?.x).toBeLessThan(100);
	});

	test('none runs over the edge of the view, in whichever copy of the world that is', () => {
		const wishes = [wish('a', 70, 100), wish('b', 395, 100), wish('far', 800, 100)];
		for (const turn of [0, -1440, 1440]) {
			const view = [60 + turn, 0, 400 + turn, 300] as const;
			const placed = new Map(
				placeLabels(wishes, { ...NOTHING, view }, 1440).map((label) => [label.id, label])
			);
			expect(placed.get('a')?.x).toBeGreaterThanOrEqual(60);
			expect((placed.get('b')?.x ?? 999) + 60).toBeLessThanOrEqual(400);
			expect(placed.get('far')?.x).toBe(808);
		}
	});

	test('one does not stand beside the mark of another', () => {
		const crowd = [wish('a', 100, 100), wish('b', 120, 100, 1)];
		const circles = crowd.map(({ at }) => ({ at, radius: 4 }));
		const [b, a] = placeLabels(crowd, { circles, path: [] }, 1440);
		expect(b).toMatchObject({ id: 'b', x: 128 });
		expect((a?.x ?? 999) + 60).toBeLessThanOrEqual(100);
	});

	test('no two overlap, not even round the world', () => {
		const period = 400;
		const point = fc.tuple(fc.integer({ min: 0, max: period }), fc.integer({ min: 0, max: 120 }));
		fc.assert(
			fc.property(fc.array(point, { maxLength: 40 }), (points) => {
				const placed = placeLabels(
					points.map(([x, y], index) => wish(`w${index}`, x, y)),
					NOTHING,
					period
				);
				for (const [index, a] of placed.entries())
					for (const b of placed.slice(index + 1)) {
						const dx = Math.abs(a.x - b.x);
						const apart = Math.min(dx, Math.abs(dx - period), Math.abs(dx - 2 * period));
						expect(apart >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true);
					}
			})
		);
	});
});
