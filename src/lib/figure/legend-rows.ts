import { KEY_SIZE, legendKey, type LegendSample } from '#lib/map/legend-key.ts';
import type { LegendEntry } from '#lib/map/legend-entries.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';
import { WEIGHT } from './type.ts';

const TEXT = { size: 11, weight: WEIGHT.plain };
const ROW = 20;
const KEY_GAP = 6;
const ENTRY_GAP = 20;

/** Of the sample's box: line samples fill it, signs stand in its middle. */
const SIGN_WIDTHS: Partial<Record<LegendSample['kind'], number>> = {
	line: KEY_SIZE.width,
	tint: 18,
	directed: 24,
	mutual: 24,
	widths: 24
};
const SIGN_WIDTH = 14;

/**
 * The legend in rows, as many as the width needs, at the foot of a frame; and what it leaves.
 *
 * @param least height that is to be left, in pixels; where the legend would take of it, there is none
 */
export function legendRows(
	entries: readonly LegendEntry[],
	frame: Frame,
	measure: Measure,
	least = 0
): { shapes: Shape[]; rest: Frame } {
	const places: { entry: LegendEntry; words: string; x: number; row: number }[] = [];
	let x = 0;
	let row = 0;
	for (const entry of entries) {
		const words = entry.count === null ? entry.text : `${entry.text} (${entry.count})`;
		const key = entry.sample ? signWidth(entry.sample) + KEY_GAP : 0;
		const width = key + measure(words, TEXT.size, TEXT.weight) + ENTRY_GAP;
		if (x > 0 && x + width - ENTRY_GAP > frame.width) {
			x = 0;
			row++;
		}
		places.push({ entry, words, x, row });
		x += width;
	}
	const height = entries.length === 0 ? 0 : (row + 1) * ROW + 8;
	if (frame.height - height < least) return { shapes: [], rest: frame };
	const rest = { ...frame, height: Math.max(1, frame.height - height) };
	const top = rest.y + rest.height + 8;
	const shapes = places.map(({ entry: { sample }, words, x, row }) => {
		const y = top + row * ROW;
		const key = sample ? signWidth(sample) : 0;
		const left = frame.x + x + (sample ? key + KEY_GAP : 0);
		const beside = frame.x + x - (KEY_SIZE.width - key) / 2;
		const look = { 'font-size': TEXT.size, 'font-weight': TEXT.weight, fill: PAPER.ink };
		return shape(
			'g',
			{},
			...(sample
				? [shape('g', { transform: `translate(${beside} ${y})` }, legendKey(sample))]
				: []),
			shape('text', { x: left, y: y + 11, ...look }, words)
		);
	});
	return { shapes, rest };
}

function signWidth({ kind }: LegendSample): number {
	return SIGN_WIDTHS[kind] ?? SIGN_WIDTH;
}
