import type { Person } from '#lib/domain/engagement.ts';
import type { Card, Pair } from './card.ts';
import { distinctPeople } from './distinct-people.ts';
import { ranked, type Ranked, type Tie } from './ranking.ts';
import { tally } from './tally.ts';
import { wayOf, type Way } from './ways.ts';
import { yearCounts, type YearCount } from './year-counts.ts';

/** What is known of one party within a selection of engagements. */
export interface CountryProfile {
	/** It convened, initiated or came. */
	out: readonly Card[];
	/** Others came to it, or convened it. */
	in: readonly Card[];
	/** It met or agreed with others as their equal. */
	equal: readonly Card[];
	/** It took part, without a pair of its own. */
	also: readonly Card[];
	sectors: readonly Ranked[];
	years: readonly YearCount[];
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
	const has = (way: Way) => (card: Card) => card.pairs.some((pair) => wayOf(pair, id) === way);
	return {
		out: own.filter(has('out')),
		in: own.filter(has('in')),
		equal: own.filter(has('equal')),
		also: own.filter((card) => card.pairs.every((pair) => wayOf(pair, id) === null)),
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

function joins({ source, target }: Pair, one: string, other: string): boolean {
	return (source === one && target === other) || (source === other && target === one);
}

function touches(card: Card, id: string): boolean {
	return (
		card.engagement.parties.some(({ party }) => party === id) ||
		card.pairs.some((pair) => pair.source === id || pair.target === id)
	);
}
