import type { Engagement, Party } from '#lib/domain/engagement.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import { confidenceWord } from './confidence.ts';
import type { Dataset } from './dataset.ts';
import type { Facet } from './facet.ts';
import { tally } from './tally.ts';

/** Two parties that engaged each other; `mutual`: as equals, so that neither led. */
export interface Pair {
	source: string;
	target: string;
	mutual: boolean;
}

/** An engagement made ready for asking: what it counts under in each facet. */
export interface Card {
	engagement: Engagement;
	/** Which of the dataset's engagements it is. */
	place: number;
	year: number | null;
	/** The actor whose colour it has; `null` when no side took the first step. */
	lead: string | null;
	values: Readonly<Record<Facet, readonly string[]>>;
	pairs: readonly Pair[];
}

const LEADING_ROLES: readonly string[] = ['convenor', 'co-host', 'actor'];

/**
 * The actor is the side that convened, initiated or came (a relationship's source), the partner
 * the other side. Where no pair is recorded, whoever convened or acted is the actor.
 */
export function buildCards(dataset: Dataset): Card[] {
	const pairs = groupByEngagement(dataset.relationships);
	return dataset.engagements.map((engagement, place) => {
		const own = pairs.get(engagement.id) ?? [];
		const leaders = engagement.parties.filter((party) => LEADING_ROLES.includes(party.role));
		const actors = own.length > 0 ? own.map((pair) => pair.source) : leaders.map((l) => l.party);
		return {
			engagement,
			place,
			year: engagement.year,
			lead: mostFrequent(actors),
			values: {
				actor: unique(actors),
				partner: unique(own.map((pair) => pair.target)),
				party: unique(engagement.parties.map(({ party }) => party)),
				sector: engagement.sectors.map((sector) => sector.id),
				kind: [engagement.type],
				mineral: engagement.minerals.map((mineral) => mineral.id),
				document: engagement.documents,
				language: unique(
					engagement.documents.flatMap((id) => dataset.documents.get(id)?.language ?? [])
				),
				confidence: [confidenceWord(engagement.confidence)],
				status: [engagement.status],
				month: monthOf(engagement)
			},
			pairs: own.map(({ source, target, direction }) => ({
				source,
				target,
				mutual: direction === 'mutual'
			}))
		};
	});
}

/** By engagement id. */
export function indexCards(cards: readonly Card[]): ReadonlyMap<string, Card> {
	return new Map(cards.map((card) => [card.engagement.id, card]));
}

/** Who took the first step comes first; else the order of the record. */
export function byInitiative(parties: readonly Party[]): Party[] {
	const rank = ({ role }: Party) => {
		const at = LEADING_ROLES.indexOf(role);
		return at < 0 ? LEADING_ROLES.length : at;
	};
	return [...parties].sort((a, b) => rank(a) - rank(b));
}

function groupByEngagement(relationships: readonly Relationship[]): Map<string, Relationship[]> {
	const groups = new Map<string, Relationship[]>();
	for (const pair of relationships) {
		const group = groups.get(pair.engagement);
		if (group) group.push(pair);
		else groups.set(pair.engagement, [pair]);
	}
	return groups;
}

function mostFrequent(ids: readonly string[]): string | null {
	let best: string | null = null;
	let bestCount = 0;
	for (const [id, count] of tally(ids)) {
		if (count <= bestCount) continue;
		best = id;
		bestCount = count;
	}
	return best;
}

/** In which it began, `2025-03`; `2025` where the documents tell no more; none without a year. */
function monthOf({ date }: Engagement): string[] {
	return /^\d{4}(?:-\d{2})?/.exec(date?.edtf ?? '')?.slice(0, 1) ?? [];
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
