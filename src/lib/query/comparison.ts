import { arcMembers } from './arc-members.ts';
import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';
import { proofsOf, type Proof } from './evidence-of.ts';
import { ranked, type Ranked } from './ranking.ts';
import type { Selection } from './selection.ts';
import { tally } from './tally.ts';
import { topicProofs } from './topic-profile.ts';
import { yearCounts, type YearCount } from './year-counts.ts';

/** What is set side by side: the same fields of an engagement, a place, a line or a topic. */
export interface Compared {
	pin: Selection;
	cards: readonly Card[];
	kinds: readonly Ranked[];
	/** All parties but itself. */
	who: readonly Ranked[];
	years: readonly YearCount[];
	/** Venues: ids of cities, else of countries. */
	where: readonly Ranked[];
	/** Engagements whose venue no document states. */
	unplaced: number;
	sectors: readonly Ranked[];
	minerals: readonly Ranked[];
	proofs: readonly Proof[];
}

/**
 * @param all every engagement: one that is pinned stands whatever the filters
 * @param shown those that the filters leave, in which all else is counted
 */
export function compare(
	pin: Selection,
	dataset: Dataset,
	all: readonly Card[],
	shown: readonly Card[]
): Compared {
	const cards = cardsOf(pin, dataset, pin.kind === 'engagement' ? all : shown);
	const count = (ids: (card: Card) => readonly string[]) => ranked(tally(cards.flatMap(ids)));
	return {
		pin,
		cards,
		kinds: count(({ engagement }) => [engagement.type]),
		who: count(partiesOf).filter(({ id }) => pin.kind !== 'country' || id !== pin.id),
		years: yearCounts(cards),
		where: count(({ engagement: { venue } }) => (venue ? [venue.place] : [])),
		unplaced: cards.filter(({ engagement }) => engagement.venue === null).length,
		sectors: count(({ values }) => values.sector),
		minerals: count(({ values }) => values.mineral),
		proofs: proofsFor(pin, cards)
	};
}

/** What all have in a field; of one alone nothing is shared. */
export function sharedIds(lists: readonly (readonly Ranked[])[]): ReadonlySet<string> {
	const [first = [], ...others] = lists;
	if (others.length === 0) return new Set();
	const common = first.filter(({ id }) =>
		others.every((list) => list.some((one) => one.id === id))
	);
	return new Set(common.map(({ id }) => id));
}

function cardsOf(pin: Selection, dataset: Dataset, cards: readonly Card[]): readonly Card[] {
	switch (pin.kind) {
		case 'engagement':
			return cards.filter(({ engagement }) => engagement.id === pin.id);
		case 'country':
			return cards.filter((card) => partiesOf(card).includes(pin.id));
		case 'arc': {
			const { engagements } = arcMembers(pin.id, dataset);
			return cards.filter(({ engagement }) => engagements.has(engagement.id));
		}
		default:
			return cards.filter(({ values }) => values[pin.kind].includes(pin.id));
	}
}

function partiesOf({ engagement, pairs }: Card): string[] {
	const named = engagement.parties.map(({ party }) => party);
	return [...new Set([...named, ...pairs.flatMap(({ source, target }) => [source, target])])];
}

/** The words that prove what is compared: of a place those that name it, else of the event itself. */
function proofsFor(pin: Selection, cards: readonly Card[]): Proof[] {
	if (pin.kind === 'sector' || pin.kind === 'mineral') return topicProofs(pin.kind, pin.id, cards);
	return cards.flatMap(({ engagement }) =>
		proofsOf(engagement).filter(({ proves, id }) =>
			pin.kind === 'country' ? proves === 'party' && id === pin.id : proves === 'event'
		)
	);
}
