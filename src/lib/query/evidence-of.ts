import type { Conflict } from '#lib/domain/conflict.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';

/** What a quotation proves about an engagement. */
export const PROVEN = [
	'event',
	'status',
	'date',
	'venue',
	'party',
	'sector',
	'mineral',
	'outcome'
] as const;
export type Proven = (typeof PROVEN)[number];

export interface Proof {
	evidence: Evidence;
	proves: Proven;
	/** Party, sector or mineral id, or an outcome's name; `null` for the event, its status, date and venue. */
	id: string | null;
}

/** What the words of a contradicted claim are about. */
const CLAIMED: Record<Conflict['field'], Proven> = {
	date: 'date',
	venue: 'venue',
	status: 'status',
	convenor: 'party',
	mode: 'party',
	signed: 'party'
};

/** Everything that is quoted for an engagement, with what each quotation proves. */
export function proofsOf(engagement: Engagement): Proof[] {
	const { date, venue, parties, sectors, minerals, outcomes, conflicts } = engagement;
	return [
		...proofs(engagement.evidence, 'event', null),
		...proofs(engagement.statusEvidence, 'status', null),
		...proofs(date?.evidence ?? [], 'date', null),
		...proofs(venue?.evidence ?? [], 'venue', null),
		...parties.flatMap((party) => proofs(party.evidence, 'party', party.party)),
		...sectors.flatMap((sector) => proofs(sector.evidence, 'sector', sector.id)),
		...minerals.flatMap((mineral) => proofs(mineral.evidence, 'mineral', mineral.id)),
		...outcomes.flatMap((outcome) => proofs(outcome.evidence, 'outcome', outcome.name)),
		...conflicts.flatMap(({ field, party, claims }) =>
			claims.flatMap(({ evidence }) => proofs(evidence, CLAIMED[field], party))
		)
	];
}

/** One of each span, in the order of documents and positions. */
export function distinctSpans(proofs: readonly Proof[]): Evidence[] {
	const spans = new Map<string, Evidence>();
	for (const { evidence } of proofs)
		spans.set(JSON.stringify([evidence.document, evidence.start, evidence.end]), evidence);
	return [...spans.values()].sort(inReadingOrder);
}

export function inReadingOrder(a: Evidence, b: Evidence): number {
	if (a.document !== b.document) return a.document < b.document ? -1 : 1;
	return a.start - b.start || a.end - b.end;
}

function proofs(evidence: readonly Evidence[], proves: Proven, id: string | null): Proof[] {
	return evidence.map((one) => ({ evidence: one, proves, id }));
}
