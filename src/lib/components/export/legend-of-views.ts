import { buildLegend } from '#lib/map/legend.ts';
import { legendEntries, type LegendEntry } from '#lib/map/legend-entries.ts';
import type { MapText } from '#lib/map/map-text.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import type { App } from '#lib/state/context.ts';

/**
 * What the signs on the maps of these views mean, each sign once and who is who first, on white
 * paper. Of several views it has no numbers: each would be true of one.
 */
export function legendOfViews(apps: readonly App[], text: MapText): LegendEntry[] {
	const entries = apps.flatMap(({ view, names }) => {
		const colour = (series: string) => view.colour(series, 'light');
		const legend = buildLegend(view.scene, colour, view.dash, view.state.hideOthers);
		return legendEntries(legend, names.place, text, TOKENS.light);
	});
	const schematic = { sample: null, text: text.schematic, count: null, names: null };
	if (apps.length === 1) return [...entries, schematic];
	const once = [...new Map(entries.map((entry) => [entry.text, entry])).values()]
		.sort((a, b) => Number(a.count === null) - Number(b.count === null))
		.map((entry) => ({ ...entry, count: null }));
	return [...once, schematic];
}
