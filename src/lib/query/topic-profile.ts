import type { Card } from './card.ts';
import { proofsOf, type Proof } from './evidence-of.ts';
import { ranked, type Ranked, type Tie } from './ranking.ts';
import type { TopicKind } from './selection.ts';
import { tally } from './tally.ts';
import { yearCounts, type YearCount } from './year-counts.ts';

/** What is known of a sector or a mineral within a selection of engagements. */
export interface TopicProfile {
	cards: readonly Card[];
	years: readonly YearCount[];
	/** Who led, whom they engaged, and who took part without a pair. */
	actors: readonly Ranked[];
	partners: readonly Ranked[];
	others: readonly Ranked[];
	/** Sectors and minerals of the same engagements, itself left out. */
	sectors: readonly Ranked[];
	minerals: readonly Ranked[];
}

export function topicProfile(
	kind: TopicKind,
	id: string,
	cards: readonly Card[],
	ties: { place?: Tie; sector?: Tie; mineral?: Tie } = {}
): TopicProfile {
	const own = cards.filter(({ values }) => values[kind].includes(id));
	const beside = (facet: TopicKind) =>
		ranked(tally(own.flatMap(({ values }) => values[facet])), ties[facet]).filter(
			(one) => facet !== kind || one.id !== id
		);
	return {
		cards: own,
		years: yearCounts(own),
		actors: ranked(tally(own.flatMap(({ values }) => values.actor)), ties.place),
		partners: ranked(tally(own.flatMap(({ values }) => values.partner)), ties.place),
		others: ranked(tally(own.flatMap(unpaired)), ties.place),
		sectors: beside('sector'),
		minerals: beside('mineral')
	};
}

/** The words that prove it, engagement by engagement. */
export function topicProofs(kind: TopicKind, id: string, cards: readonly Card[]): Proof[] {
	return cards.flatMap(({ engagement }) =>
		proofsOf(engagement).filter((proof) => proof.proves === kind && proof.id === id)
	);
}

function unpaired({ engagement, values }: Card): string[] {
	const { actor, partner } = values;
	const parties = new Set(engagement.parties.map(({ party }) => party));
	return [...parties].filter((party) => !actor.includes(party) && !partner.includes(party));
}
