import { describe, expect, test } from 'vitest';
import { buildDrawing } from '#lib/map/build-drawing.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import { HIT } from '#lib/map/draw-shapes.ts';
import { markAt } from '#lib/map/mark-at.ts';
import { marksWithin, REACH } from '#lib/map/marks-within.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });

function draw(zoom: number): Drawing {
	return buildDrawing(scene, null, {
		zoom,
		view: null,
		colour: () => '#000',
		dash: () => [],
		ink: '#000',
		hideOthers: false,
		name: (id) => id,
		eventName: (id) => id,
		symbolOf: (id) => id,
		measure: (text) => text.length * 7
	});
}

describe('the marks within reach of a point', () => {
	const near = draw(5);
	const far = draw(0.5);

	test('are the place alone where nothing else is near, without the lines that end at it', () => {
		for (const { key, at } of near.nodes) {
			const keys = marksWithin(near, at, REACH.mouse);
			expect(keys[0]).toBe(key);
			expect(keys.filter((one) => one.startsWith('arc:'))).toEqual([]);
		}
	});

	test('are a line alone in the middle of its way', () => {
		const [arc] = near.arcs.filter(({ key }) => key.startsWith('arc:USA~JPN'));
		if (!arc) throw new Error('no such arc');
		const [a, b, c] = arc.curve;
		const middle = [(a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4] as const;
		expect(marksWithin(near, [...middle], REACH.mouse)).toEqual([arc.key]);
	});

	test('leave no two places without a way to reach both, however far away the world is', () => {
		const gap = (a: readonly [number, number], b: readonly [number, number]) =>
			Math.hypot(a[0] - b[0], a[1] - b[1]);
		for (const one of far.nodes)
			for (const other of far.nodes)
				if (gap(one.at, other.at) <= other.radius) {
					const keys = marksWithin(far, one.at, REACH.mouse);
					expect(keys).toContain(one.key);
					expect(keys).toContain(other.key);
				}
	});

	test('are more under a finger than under a mouse', () => {
		for (const { at } of far.nodes) {
			const mouse = marksWithin(far, at, REACH.mouse);
			const touch = new Set(marksWithin(far, at, REACH.touch));
			for (const key of mouse.filter((one) => !one.startsWith('arc:')))
				expect(touch).toContain(key);
		}
	});

	test('hold the ring of an event, but not the empty middle of a wide one', () => {
		const [hub] = near.hubs;
		if (!hub) throw new Error('no hub');
		const onRing = [hub.at[0] + hub.radius, hub.at[1]] as const;
		expect(marksWithin(near, [...onRing], REACH.mouse)).toContain(hub.key);
		const wide = { ...near, hubs: [{ ...hub, radius: 40 }] };
		expect(marksWithin(wide, hub.at, REACH.mouse)).not.toContain(hub.key);
	});

	test('are the same in every copy of the world', () => {
		for (const { at } of far.nodes)
			for (const copy of [-1, 1, 2]) {
				const there = [at[0] + copy * far.period, at[1]] as const;
				expect(marksWithin(far, [...there], REACH.touch).sort()).toEqual(
					marksWithin(far, at, REACH.touch).sort()
				);
			}
	});

	test('are none on the open sea', () => {
		expect(marksWithin(near, [near.period * 0.9, near.period * 0.45], REACH.touch)).toEqual([]);
	});
});

describe('the mark under a point', () => {
	const near = draw(5);

	test('is the place or the event whose shape is there, in every copy of the world', () => {
		expect(near.nodes.length * near.hubs.length).toBeGreaterThan(0);
		for (const copy of [-1, 0, 1]) {
			const shifted = ([x, y]: readonly [number, number]) => [x + copy * near.period, y] as const;
			for (const { key, at } of near.nodes) expect(markAt(near, [...shifted(at)])).toBe(key);
			for (const { key, at, radius } of near.hubs) {
				const [x, y] = shifted(at);
				expect(markAt({ ...near, nodes: [] }, [x, y - radius - HIT.ring + 1])).toBe(key);
			}
		}
	});

	test('is none beside them', () => {
		const [node] = near.nodes;
		if (!node) throw new Error('no place');
		const alone = { ...near, nodes: [node], hubs: [], stacks: [] };
		const [x, y] = node.at;
		expect(markAt(alone, [x + HIT.place - 1, y])).toBe(node.key);
		expect(markAt(alone, [x + HIT.place + 1, y])).toBeNull();
	});
});
