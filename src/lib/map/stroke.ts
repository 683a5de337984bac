import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Dash } from '#lib/query/palette.ts';
import type { SceneArc } from '#lib/query/scene.ts';

/** Number of distinct engagements from which the next width holds, and the widths in pixels. */
export const WIDTH_STEPS = [
	{ from: 1, width: 1.75 },
	{ from: 2, width: 2.75 },
	{ from: 5, width: 4 }
] as const;

/** What a hollow line has on both sides of its hollow together, in pixels. */
export const HOLLOW_RIMS = 2.25;

export function strokeWidth(engagements: number): number {
	return WIDTH_STEPS.findLast(({ from }) => engagements >= from)?.width ?? WIDTH_STEPS[0].width;
}

/** Between the dots of a line, in pixels, and in widths where it is a wide one. */
const DOT_STEP = { pixels: 5, widths: 2 };

/** The dash of its series; where all was by video, the same in dots. */
export function strokeDash(
	{ series, mode }: Pick<SceneArc, 'series' | 'mode'>,
	dash: Dash,
	width: number
): Dash {
	return mode === 'video' && series !== MINERAL_SERIES ? dotted(dash, width) : dash;
}

/**
 * A dash as dots, which keep its rhythm: marks of no length, which round ends make as wide as the
 * line. A solid line becomes even dots.
 */
export function dotted(dash: Dash, width: number): Dash {
	const step = Math.max(DOT_STEP.pixels, DOT_STEP.widths * width);
	if (dash.length === 0) return [0, step];
	return dash.flatMap((length, index) => {
		if (index % 2 === 1) return [];
		const dots = Math.max(1, Math.round(length / step));
		const gap = step + (dash[index + 1] ?? 0);
		return Array.from({ length: dots }, (_, dot) => [0, dot < dots - 1 ? step : gap]).flat();
	});
}

/** The dash of a line of half the width. */
export function thinned(dash: Dash): Dash {
	return dash.map((length) => length / 2);
}

/** A dash as attributes of a path. */
export function dashOf(dash: Dash) {
	if (dash.length === 0) return {};
	return { 'stroke-dasharray': dash.join(' '), 'stroke-linecap': strokeCap(dash) };
}

export function strokeCap(dash: Dash): 'round' | 'butt' {
	return dash[0] === 0 ? 'round' : 'butt';
}
