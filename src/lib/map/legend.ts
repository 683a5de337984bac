import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { ActorDash, Dash } from '#lib/query/palette.ts';
import type { Scene, SceneHub } from '#lib/query/scene.ts';
import { dotted, WIDTH_STEPS } from './stroke.ts';
import { withoutOthers } from './without-others.ts';

/** What the legend explains: only what is on the map. */
export interface Legend {
	series: readonly LegendSeries[];
	/** Some relation is by video only. */
	video: Dash | null;
	/** Something on it has not taken place. */
	hollow: boolean;
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
	/** Ids of the actors that have this colour, or `minerals`; most engagements first. */
	ids: readonly string[];
	colour: string;
	dash: Dash;
	/** Distinct matching engagements drawn in it. */
	count: number;
}

/** @param colour and dash of a series: an actor's id, or `minerals` */
export function buildLegend(
	scene: Scene,
	colour: (series: string) => string,
	dash: ActorDash,
	hideOthers: boolean
): Legend {
	const { arcs, hubs, nodes } = withoutOthers(scene);
	return {
		series: seriesOf(scene, colour, dash),
		video: arcs.some(isVideo) ? dotted([], WIDTH_STEPS[0].width) : null,
		hollow: [...arcs, ...hubs].some(({ unheld }) => unheld.length > 0),
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

function seriesOf(
	scene: Scene,
	colour: (series: string) => string,
	dash: ActorDash
): LegendSeries[] {
	const rows = new Map<string, Counted[]>();
	for (const one of engagementsOf(scene)) {
		const row = rows.get(colour(one[0]));
		if (row) row.push(one);
		else rows.set(colour(one[0]), [one]);
	}
	return [...rows]
		.map(([colour, row]): LegendSeries => {
			const ids = row.sort(byCount).map(([id]) => id);
			const [[, only = new Set()] = []] = row;
			const all =
				row.length === 1 ? only : new Set(row.flatMap(([, engagements]) => [...engagements]));
			return { ids, colour, dash: dash(first({ ids })), count: all.size };
		})
		.sort((a, b) => placeOf(a) - placeOf(b) || b.count - a.count || (first(a) < first(b) ? -1 : 1));
}

/** Distinct matching engagements by series. */
function engagementsOf(scene: Scene): Map<string, Set<string>> {
	const engagements = new Map<string, Set<string>>();
	const add = (series: string, ids: readonly string[]) => {
		const known = engagements.get(series) ?? new Set();
		for (const id of ids) known.add(id);
		engagements.set(series, known);
	};
	const { arcs, hubs } = withoutOthers(scene);
	for (const arc of arcs) add(arc.series, arc.engagements);
	for (const hub of hubs) add(hub.series, [hub.id]);
	return engagements;
}

/** Actors with a colour of their own come first, then those that share one, then minerals. */
function placeOf({ ids }: LegendSeries): number {
	return ids.includes(MINERAL_SERIES) ? 2 : ids.length > 1 ? 1 : 0;
}

function first({ ids }: Pick<LegendSeries, 'ids'>): string {
	return ids[0] ?? '';
}

type Counted = [string, ReadonlySet<string>];

function byCount([a, as]: Counted, [b, bs]: Counted): number {
	return bs.size - as.size || (a < b ? -1 : 1);
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
