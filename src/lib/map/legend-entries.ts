import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { Legend } from './legend.ts';
import type { LegendSample } from './legend-key.ts';
import type { MapText } from './map-text.ts';

/** One line of a legend. */
export interface LegendEntry {
	/** `null`: a remark without a sample. */
	sample: LegendSample | null;
	text: string;
	/** Of a series: its engagements. */
	count: number | null;
	/** Of a series: ids of the actors in its colour, or `minerals`. */
	series?: readonly string[];
	/** All names, where the text gives only their number. */
	names: string | null;
}

/** More actors of one colour than this are told as a number. */
const MOST_NAMED = 2;

/** The legend in words, in its order. */
export function legendEntries(
	legend: Legend,
	name: (id: string) => string,
	text: MapText,
	{ ink, muted }: Tokens
): LegendEntry[] {
	const plain = (sample: LegendSample | null, words: string): LegendEntry => ({
		sample,
		text: words,
		count: null,
		names: null
	});
	const nameOf = (ids: readonly string[]): string => {
		if (ids.includes(MINERAL_SERIES)) return text.minerals;
		return ids.length > MOST_NAMED ? text.others(ids.length) : ids.map(name).join(', ');
	};
	const entries = legend.series.map(({ ids, colour, dash, count }): LegendEntry => ({
		sample: { kind: 'line', colour, dash, width: 2.5 },
		text: nameOf(ids),
		count,
		series: ids,
		names: ids.length > 1 ? ids.map(name).join(', ') : null
	}));
	if (legend.video) {
		const sample = { kind: 'line', colour: muted, dash: legend.video, width: 2 } as const;
		entries.push(plain(sample, text.video));
	}
	if (legend.hollow) entries.push(plain({ kind: 'unheld', colour: muted }, text.notHeld));
	if (legend.directed && legend.mutual)
		entries.push(
			plain({ kind: 'directed', colour: muted }, text.directed),
			plain({ kind: 'mutual', colour: muted }, text.mutual)
		);
	if (legend.widths.length > 0) {
		const widths = legend.widths.map(({ width }) => width);
		const steps = legend.widths.map(({ from }) => from);
		entries.push(plain({ kind: 'widths', colour: muted, widths }, text.widths(steps)));
	}
	if (legend.hub) entries.push(plain({ kind: 'hub', colour: ink }, text.hub));
	if (legend.venueNotStated)
		entries.push(plain({ kind: 'unstated', colour: ink }, text.venueNotStated));
	for (const fill of legend.badges)
		entries.push(plain({ kind: fill, colour: ink }, text.badge[fill]));
	for (const mark of legend.marks)
		entries.push(plain({ kind: mark, colour: ink }, text.mark[mark]));
	if (legend.dimmed) entries.push(plain(null, text.dimmed));
	return entries;
}
