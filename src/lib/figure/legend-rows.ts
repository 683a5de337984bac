import { KEY_SIZE, legendKey } from '#lib/map/legend-key.ts';
import type { LegendEntry } from '#lib/map/legend-entries.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';

const TEXT = { size: 11, weight: 500 };
const ROW = 20;
const KEY_GAP = 6;
const ENTRY_GAP = 20;

/** The legend in rows, as many as the width needs, at the foot of a frame; and what it leaves. */
export function legendRows(
	entries: readonly LegendEntry[],
	frame: Frame,
	measure: Measure
): { shapes: Shape[]; rest: Frame } {
	const places: { entry: LegendEntry; words: string; x: number; row: number }[] = [];
	let x = 0;
	let row = 0;
	for (const entry of entries) {
		const words = entry.count === null ? entry.text : `${entry.text} (${entry.count})`;
		const key = entry.sample ? KEY_SIZE.width + KEY_GAP : 0;
		const width = key + measure(words, TEXT.size, TEXT.weight) + ENTRY_GAP;
		if (x > 0 && x + width - ENTRY_GAP > frame.width) {
			x = 0;
			row++;
		}
		places.push({ entry, words, x, row });
		x += width;
	}
	const height = entries.length === 0 ? 0 : (row + 1) * ROW + 8;
	const rest = { ...frame, height: Math.max(1, frame.height - height) };
	const top = rest.y + rest.height + 8;
	const shapes = places.map(({ entry: { sample }, words, x, row }) => {
		const y = top + row * ROW;
		const left = frame.x + x + (sample ? KEY_SIZE.width + KEY_GAP : 0);
		const look = { 'font-size': TEXT.size, 'font-weight': TEXT.weight, fill: PAPER.ink };
		return shape(
			'g',
			{},
			...(sample
				? [shape('g', { transform: `translate(${frame.x + x} ${y})` }, legendKey(sample))]
				: []),
			shape('text', { x: left, y: y + 11, ...look }, words)
		);
	});
	return { shapes, rest };
}
