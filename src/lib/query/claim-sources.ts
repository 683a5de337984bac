import type { Evidence } from '#lib/domain/evidence.ts';

/** The first quotation from each document, so that each source of a claim is named once. */
export function claimSources(evidence: readonly Evidence[]): Evidence[] {
	const first = new Map<string, Evidence>();
	for (const one of evidence) if (!first.has(one.document)) first.set(one.document, one);
	return [...first.values()];
}
