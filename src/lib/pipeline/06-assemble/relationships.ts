import type { Relationship } from '#lib/domain/relationship.ts';
import type { Merged } from './merge.ts';

/** One relationship for each pair of an engagement. */
export function relationshipsOf({ engagement, pairs }: Merged): Relationship[] {
	return pairs.map((pair) => ({
		id: `${engagement.id}.${pair.source}-${pair.target}`,
		engagement: engagement.id,
		source: pair.source,
		target: pair.target,
		direction: pair.direction,
		type: engagement.type,
		year: engagement.year,
		edtf: engagement.date?.edtf ?? null,
		sectors: engagement.sectors.map(({ id }) => id),
		minerals: engagement.minerals.map(({ id }) => id),
		documents: engagement.documents,
		confidence: pair.confidence,
		evidence: pair.evidence
	}));
}
