import type { YearCount } from '#lib/query/year-counts.ts';

/** Sizes of one frame, in units of its drawing. */
export const FRAME = { width: 150, height: 64, baseline: 48, top: 12 } as const;

/** The bar of a year or month. */
export interface FrameBar extends YearCount {
	x: number;
	y: number;
	width: number;
}

/**
 * The bars of a small frame. Frames of the same years and the same tallest bar can be compared.
 *
 * @param tallest count that fills the frame's height
 */
export function frameBars(counts: readonly YearCount[], tallest: number): FrameBar[] {
	const step = FRAME.width / Math.max(1, counts.length);
	const width = step * 0.7;
	return counts.map(({ count, ...column }, index) => ({
		...column,
		count,
		width,
		x: index * step + (step - width) / 2,
		y: FRAME.baseline - ((FRAME.baseline - FRAME.top) * count) / Math.max(1, tallest)
	}));
}
