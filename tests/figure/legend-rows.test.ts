import { expect, test } from 'vitest';
import { legendRows } from '#lib/figure/legend-rows.ts';
import type { Measure } from '#lib/figure/sheet.ts';

const measure: Measure = (text, size) => text.length * size * 0.55;
const frame = { x: 10, y: 10, width: 600, height: 200 };
const entry = (kind: 'dot' | 'ring' | 'line', text: string) => ({
	sample: { kind, colour: '#000' },
	text,
	count: null,
	names: null
});

test('a sign stands nearer to its own word than to the one before', () => {
	const { shapes } = legendRows([entry('line', 'Korea'), entry('dot', 'city')], frame, measure);
	const [line, dot] = shapes.map(({ children: [key, words] }) => {
		if (typeof key !== 'object' || typeof words !== 'object') throw new Error('no sign');
		const [, x] = /translate\(([\d.-]+) /.exec(String(key.attributes['transform'])) ?? [];
		return { middle: Number(x) + 18, words: Number(words.attributes['x']) };
	});
	const before = (line?.words ?? 0) + measure('Korea', 11, 400);
	expect((dot?.words ?? 0) - (dot?.middle ?? 0)).toBeLessThan(((dot?.middle ?? 0) - before) / 1.8);
});

test('there is no legend where it would take what is to be left', () => {
	const entries = [entry('dot', 'city'), entry('ring', 'region')];
	expect(legendRows(entries, frame, measure, 180)).toEqual({ shapes: [], rest: frame });
	const { shapes, rest } = legendRows(entries, frame, measure, 150);
	expect(shapes).toHaveLength(2);
	expect(rest.height).toBe(172);
});
