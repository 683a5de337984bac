import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { SceneArc } from '#lib/query/scene.ts';

/** Number of distinct engagements from which the next width holds, and the widths in pixels. */
export const WIDTH_STEPS = [
	{ from: 1, width: 1.75 },
	{ from: 2, width: 2.75 },
	{ from: 5, width: 4 }
] as const;

export function strokeWidth(engagements: number): number {
	return WIDTH_STEPS.findLast(({ from }) => engagements >= from)?.width ?? WIDTH_STEPS[0].width;
}

/** Dots: marks of no length, which round ends make as wide as the line. */
export const VIDEO_DASH = [0, 5] as const;
export const MINERAL_DASH = [8, 4] as const;

/** Solid, dotted where all was by video, dashed for a mineral link. */
export function strokeDash({ series, mode }: Pick<SceneArc, 'series' | 'mode'>): readonly number[] {
	if (series === MINERAL_SERIES) return MINERAL_DASH;
	return mode === 'video' ? VIDEO_DASH : [];
}

export function strokeCap(dash: readonly number[]): 'round' | 'butt' {
	return dash[0] === 0 ? 'round' : 'butt';
}
