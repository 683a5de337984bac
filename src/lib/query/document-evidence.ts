import type { Span } from '#lib/domain/evidence.ts';
import type { Card } from './card.ts';
import { inReadingOrder, proofsOf, type Proof } from './evidence-of.ts';

/** A marked place of a document with all that it proves. */
export interface MarkedSpan extends Span {
	exact: string;
	proofs: readonly (Proof & { engagement: string })[];
}

/** Every span that is quoted from a document, in reading order, each once. */
export function documentEvidence(document: string, cards: readonly Card[]): MarkedSpan[] {
	const all = cards
		.filter((card) => card.values.document.includes(document))
		.flatMap(({ engagement }) =>
			proofsOf(engagement).map((proof) => ({ ...proof, engagement: engagement.id }))
		)
		.filter(({ evidence }) => evidence.document === document)
		.sort((a, b) => inReadingOrder(a.evidence, b.evidence));
	const spans = new Map<string, MarkedSpan>();
	for (const proof of all) {
		const { start, end, exact } = proof.evidence;
		const key = `${start}-${end}`;
		const known = spans.get(key);
		spans.set(key, { start, end, exact, proofs: [...(known?.proofs ?? []), proof] });
	}
	return [...spans.values()];
}
