import type { TreeStep } from '#lib/map/map-tree.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Card } from '#lib/query/card.ts';
import { ranked } from '#lib/query/ranking.ts';
import { tally } from '#lib/query/tally.ts';
import { yearExtent } from '#lib/query/years.ts';
import { vocabulary, type Names } from '#lib/state/names.svelte.ts';
import type { View } from '#lib/state/view.svelte.ts';

/** Sectors in the summary of a step. */
const MOST_SECTORS = 3;

/** What lies in a step of the map, in a few words: when and on what; of one event also its kind. */
export function stepSummary(
	{ engagements, selection }: TreeStep,
	view: View,
	names: Names
): string {
	const cards = engagements.map((id) => view.card(id)).filter((card) => card !== null);
	const counts = tally(cards.flatMap(({ values }) => values.sector));
	const sectors = ranked(counts, names.byName('sector'))
		.slice(0, MOST_SECTORS)
		.map(({ id }) => names.sector(id));
	const [only] = cards;
	const parts =
		selection?.kind === 'engagement' && only
			? [
					vocabulary('kind', only.engagement.type),
					only.engagement.date ? names.date(only.engagement.date.edtf) : m.no_date(),
					venueWords(only, names)
				]
			: [
					yearWords(
						cards.map(({ year }) => year),
						names
					)
				];
	return [...parts, sectors.join(', ')].filter((part) => part !== '').join(' · ');
}

function venueWords({ engagement: { venue } }: Card, names: Names): string {
	if (!venue) return m.no_venue();
	const places = new Set([names.place(venue.place), names.place(venue.country)]);
	return [...places].join(', ');
}

function yearWords(years: readonly (number | null)[], names: Names): string {
	const extent = yearExtent(years);
	if (!extent) return m.no_year();
	return names.years({
		range: { from: extent.first, to: extent.last },
		undated: years.includes(null)
	});
}
