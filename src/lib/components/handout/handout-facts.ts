import { m } from '#lib/paraglide/messages.js';
import { byInitiative, type Card } from '#lib/query/card.ts';
import { confidenceWord } from '#lib/query/confidence.ts';
import type { Facet } from '#lib/query/facet.ts';
import { firstRanked } from '#lib/query/ranking.ts';
import { tally } from '#lib/query/tally.ts';
import { yearCounts } from '#lib/query/year-counts.ts';
import type { App } from '#lib/state/context.ts';
import { vocabulary } from '#lib/state/names.svelte.ts';

/** One line of what is known. */
export interface Fact {
	label: string;
	text: string;
}

type Shown = Pick<App, 'view' | 'names'>;

/** Values of a facet that one line names. */
const MOST = 8;

/** What is known of an engagement. */
export function engagementFacts({ engagement }: Card, { names }: Shown): Fact[] {
	const { date, venue, parties, sectors, minerals, outcomes, type, status } = engagement;
	const who = byInitiative(parties).map(
		({ party, role }) => `${names.place(party)} (${vocabulary('role', role)})`
	);
	return [
		fact(m.facet_kind(), [
			vocabulary('kind', type),
			...(status === 'held' ? [] : [vocabulary('status', status)])
		]),
		fact(m.when(), [date ? names.date(date.edtf) : m.no_date()]),
		fact(m.where(), [venue ? names.venue(venue) : m.no_venue()]),
		fact(m.who(), who),
		fact(
			m.sectors(),
			sectors.map(({ id }) => names.sector(id))
		),
		fact(
			m.minerals(),
			minerals.map(({ id }) => names.mineral(id))
		),
		fact(
			m.outcomes(),
			outcomes.map(({ name }) => name),
			'; '
		),
		fact(m.sure(), [vocabulary('confidence', confidenceWord(engagement.confidence))])
	].filter(({ text }) => text !== '');
}

/** What several engagements have in them, most first, with how many have it. */
export function commonFacts(cards: readonly Card[], { names }: Shown): Fact[] {
	const years = yearCounts(cards).map(({ year, count }) =>
		counted(year === null ? m.timeline_undated() : String(year), count)
	);
	return [
		fact(m.by_year(), years),
		fact(m.facet_actor(), top('actor')),
		fact(m.topic_partners(), top('partner')),
		fact(m.sectors(), top('sector')),
		fact(m.minerals(), top('mineral'))
	].filter(({ text }) => text !== '');

	function top(facet: Facet): string[] {
		const counts = tally(cards.flatMap(({ values }) => values[facet]));
		const first = firstRanked(counts, MOST, names.byName(facet));
		const left = counts.size - first.length;
		return [
			...first.map(({ id, count }) => counted(names.value(facet, id), count)),
			...(left > 0 ? [m.paper_more({ n: left })] : [])
		];
	}

	function counted(name: string, count: number): string {
		return `${name} (${names.number(count)})`;
	}
}

function fact(label: string, values: readonly string[], separator = ', '): Fact {
	return { label, text: values.join(separator) };
}
