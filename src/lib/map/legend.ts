import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import { actorColour, type Theme } from '#lib/query/palette.ts';
import type { Scene, SceneHub } from '#lib/query/scene.ts';
import { MINERAL_DASH, VIDEO_DASH, WIDTH_STEPS } from './stroke.ts';
import { withoutOthers } from './without-others.ts';

/** What the legend explains: only what is on the map. */
export interface Legend {
	series: readonly LegendSeries[];
	/** Some relation is by video only. */
	video: readonly number[] | null;
	/** Some arc has a head; some has none. */
	directed: boolean;
	mutual: boolean;
	/** Widths in use, with the least number of engagements for each; empty where all are alike. */
	widths: readonly { from: number; width: number }[];
	hub: boolean;
	venueNotStated: boolean;
	badges: readonly ('filled' | 'hollow' | 'dotted')[];
	marks: readonly ('dot' | 'ring' | 'square')[];
	/** Something is shown dimmed. */
	dimmed: boolean;
}

export interface LegendSeries {
	/** An actor's id, or `minerals`. */
	id: string;
	colour: string;
	dash: readonly number[];
	/** Distinct matching engagements drawn in it. */
	count: number;
}

export function buildLegend(scene: Scene, theme: Theme, hideOthers: boolean): Legend {
	const { arcs, hubs, nodes } = withoutOthers(scene);
	return {
		series: seriesOf(scene, theme),
		video: arcs.some(isVideo) ? VIDEO_DASH : null,
		directed: arcs.some(({ directed }) => directed),
		mutual: arcs.some(({ directed }) => !directed),
		widths: widthsOf(arcs.map(({ engagements }) => engagements.length)),
		hub: hubs.length > 0,
		venueNotStated: hubs.some(({ venueStated }) => !venueStated),
		badges: (['filled', 'hollow', 'dotted'] as const).filter((fill) => hasBadge(hubs, fill)),
		marks: (['dot', 'square', 'ring'] as const).filter((one) =>
			nodes.some(({ mark }) => mark === one)
		),
		dimmed: !hideOthers && scene.arcs.some(({ matches }) => !matches)
	};
}

function seriesOf(scene: Scene, theme: Theme): LegendSeries[] {
	const engagements = new Map<string, Set<string>>();
	const add = (series: string, ids: readonly string[]) => {
		const known = engagements.get(series) ?? new Set();
		for (const id of ids) known.add(id);
		engagements.set(series, known);
	};
	const { arcs, hubs } = withoutOthers(scene);
	for (const arc of arcs) add(arc.series, arc.engagements);
	for (const hub of hubs) add(hub.series, [hub.id]);
	return [...engagements]
		.map(([id, ids]) => ({
			id,
			colour: actorColour(id, theme),
			dash: id === MINERAL_SERIES ? MINERAL_DASH : [],
			count: ids.size
		}))
		.sort(
			(a, b) => Number(a.id === MINERAL_SERIES) - Number(b.id === MINERAL_SERIES) || byCount(a, b)
		);
}

function byCount(a: LegendSeries, b: LegendSeries): number {
	return b.count - a.count || (a.id < b.id ? -1 : 1);
}

function isVideo({ series, mode }: Scene['arcs'][number]): boolean {
	return series !== MINERAL_SERIES && mode === 'video';
}

function widthsOf(counts: readonly number[]): { from: number; width: number }[] {
	const used = WIDTH_STEPS.filter(({ from }, index) => {
		const next = WIDTH_STEPS[index + 1]?.from ?? Infinity;
		return counts.some((count) => count >= from && count < next);
	});
	return used.length > 1 ? used.map(({ from, width }) => ({ from, width })) : [];
}

function hasBadge(hubs: readonly SceneHub[], fill: 'filled' | 'hollow' | 'dotted'): boolean {
	return hubs.some(({ badges }) => badges.some((badge) => badge.fill === fill));
}
