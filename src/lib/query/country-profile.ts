import type { Person } from '#lib/domain/engagement.ts';
import type { Card } from './card.ts';
import { distinctPeople } from './distinct-people.ts';
import { ranked, type Ranked, type Tie } from './ranking.ts';
import { tally } from './tally.ts';

/** What is known of one party within a selection of engagements. */
export interface CountryProfile {
	/** It convened, initiated or came. */
	out: readonly Card[];
	/** Others came to it, or convened it. */
	in: readonly Card[];
	/** It took part, without a pair of its own. */
	also: readonly Card[];
	sectors: readonly Ranked[];
	/** Dated years in order, then those without a year. */
	years: readonly { year: number | null; count: number }[];
	minerals: readonly Ranked[];
	/** People of its counterparts, each with whose they are. */
	people: readonly (Person & { party: string; engagement: string })[];
}

export function countryProfile(
	id: string,
	cards: readonly Card[],
	ties: { sector?: Tie; mineral?: Tie } = {}
): CountryProfile {
	const own = cards.filter((card) => touches(card, id));
	const out = own.filter((card) => card.pairs.some((pair) => pair.source === id));
	const inward = own.filter((card) => card.pairs.some((pair) => pair.target === id));
	const also = own.filter((card) => !out.includes(card) && !inward.includes(card));
	return {
		out,
		in: inward,
		also,
		sectors: ranked(tally(own.flatMap((card) => card.values.sector)), ties.sector),
		years: yearCounts(own),
		minerals: ranked(tally(own.flatMap((card) => card.values.mineral)), ties.mineral),
		people: peopleMet(id, own)
	};
}

/**
 * The people of the parties with which it has a pair, never its own; everybody once, as far as one
 * document tells of them under a longer and a shorter name.
 */
function peopleMet(id: string, cards: readonly Card[]): CountryProfile['people'] {
	const all = cards.flatMap(({ engagement, pairs }) =>
		engagement.parties
			.filter(({ party }) => party !== id && pairs.some((pair) => joins(pair, id, party)))
			.flatMap(({ party, people }) =>
				people.map((person) => ({
					...person,
					party,
					engagement: engagement.id,
					documents: engagement.documents
				}))
			)
	);
	return distinctPeople(
		all,
		(one, other) =>
			one.party === other.party && one.documents.some((id) => other.documents.includes(id))
	);
}

function joins({ source, target }: Card['pairs'][number], one: string, other: string): boolean {
	return (source === one && target === other) || (source === other && target === one);
}

function touches(card: Card, id: string): boolean {
	return (
		card.engagement.parties.some(({ party }) => party === id) ||
		card.pairs.some((pair) => pair.source === id || pair.target === id)
	);
}

function yearCounts(cards: readonly Card[]): { year: number | null; count: number }[] {
	const counts = new Map<number | null, number>();
	for (const { year } of cards) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts]
		.map(([year, count]) => ({ year, count }))
		.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
