import type { Evidence } from '#lib/domain/evidence.ts';
import { byCodeUnit } from './order.ts';

/** By document, then by place in it, each span once. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
	const spans = new Map(evidence.map((one) => [`${one.document} ${one.start} ${one.end}`, one]));
	return [...spans.values()].sort(
		(a, b) => byCodeUnit(a.document, b.document) || a.start - b.start || a.end - b.end
	);
}
