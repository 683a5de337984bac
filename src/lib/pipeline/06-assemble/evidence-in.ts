import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { byCodeUnit } from './order.ts';

/** All that is quoted from a document, in reading order; a place stands as often as it proves something. */
export function evidenceIn(document: string, engagements: readonly Engagement[]): Evidence[] {
	return engagements
		.flatMap((engagement) => [
			...engagement.evidence,
			...engagement.statusEvidence,
			...(engagement.date?.evidence ?? []),
			...(engagement.venue?.evidence ?? []),
			...engagement.parties.flatMap(({ evidence }) => evidence),
			...engagement.sectors.flatMap(({ evidence }) => evidence),
			...engagement.minerals.flatMap(({ evidence }) => evidence),
			...engagement.outcomes.flatMap(({ evidence }) => evidence),
			...engagement.conflicts.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
		])
		.filter((evidence) => evidence.document === document)
		.sort((a, b) => a.start - b.start || byCodeUnit(a.rule, b.rule));
}
