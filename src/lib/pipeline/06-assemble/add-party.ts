import type { GivenParty } from '#lib/domain/given.ts';
import { quote } from '#lib/domain/evidence.ts';
import type { Party } from '#lib/domain/engagement.ts';
import type { DraftPair } from '../05-relate/record/draft.ts';
import type { Places } from '../03-match/places.ts';
import type { Merged } from './merge.ts';
import { byCodeUnit, sortedBy, unique } from './order.ts';

/** What a correction is held against. */
export interface Grounds {
	places: Places;
	/** The text as read of a document that a correction quotes; `null`: there is no such document. */
	textOf: (document: string) => string | null;
}

/** Stands where else a rule does. */
const RULE = 'corrected';

/** Those who called the others together, or came: a pair begins with them. */
const LEADING = new Set<Party['role']>(['convenor', 'co-host', 'actor']);

/**
 * Adds a party that a person found in the words of a document, and pairs it: with those that lead,
 * where somebody does, else as an equal with each; who leads himself, with all that do not.
 *
 * @param warn is told why it cannot be added
 */
export function addParty(
	one: Merged,
	given: GivenParty,
	{ places, textOf }: Grounds,
	warn: (what: string) => void
): Merged {
	const { engagement } = one;
	const { party, role, document, exact } = given;
	const refuse = (what: string): Merged => {
		warn(what);
		return one;
	};
	if (engagement.parties.some((known) => known.party === party))
		return refuse(`${party} is a party already`);
	const kind = places.country(party) ? 'country' : places.bloc(party)?.kind;
	if (!kind) return refuse(`${party} is no country, bloc or organisation that the lexicons know`);
	const text = textOf(document);
	if (text === null) return refuse(`there is no document ${document}`);
	const start = text.indexOf(exact);
	if (start < 0) return refuse(`“${exact}” does not stand in ${document}, so nothing is added`);
	const evidence = [quote(document, text, { start, end: start + exact.length }, RULE)];
	// A person has read it.
	const sure = { confidence: 1, evidence };
	const added: Party = {
		...{ party, kind, role, mode: null, signed: null, bodies: [], people: [] },
		...sure
	};
	const pairs = pairsWith(added, engagement.parties).map((pair) => ({ ...pair, ...sure }));
	return {
		...one,
		engagement: {
			...engagement,
			parties: [...engagement.parties, added],
			documents: unique([...engagement.documents, document]).sort(byCodeUnit)
		},
		pairs: sortedBy([...one.pairs, ...pairs], ({ source, target }) => `${source}~${target}`)
	};
}

function pairsWith(
	added: Party,
	parties: readonly Party[]
): Pick<DraftPair, 'source' | 'target' | 'direction'>[] {
	const leads = parties.filter(({ role }) => LEADING.has(role));
	const direction = 'directed' as const;
	if (LEADING.has(added.role))
		return parties
			.filter((other) => !leads.includes(other))
			.map((other) => ({ source: added.party, target: other.party, direction }));
	if (leads.length > 0)
		return leads.map((lead) => ({ source: lead.party, target: added.party, direction }));
	return parties.map((other) => ({
		source: other.party,
		target: added.party,
		direction: 'mutual'
	}));
}
