import type { MarkedSpan } from './document-evidence.ts';
import type { Proven } from './evidence-of.ts';

/** What the marks of a text tell apart: who, when, where, on what, with what outcome, that it was. */
export const SPAN_KINDS = ['party', 'date', 'venue', 'topic', 'outcome', 'event'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

const KIND: Readonly<Record<Proven, SpanKind>> = {
	party: 'party',
	date: 'date',
	venue: 'venue',
	sector: 'topic',
	mineral: 'topic',
	outcome: 'outcome',
	event: 'event',
	status: 'event'
};

/** The one kind of a span: what it proves besides the engagement itself, who took part last. */
export function spanKind({ proofs }: Pick<MarkedSpan, 'proofs'>): SpanKind {
	const kinds = new Set(proofs.map(({ proves }) => KIND[proves]));
	const order: readonly SpanKind[] = ['date', 'venue', 'outcome', 'topic', 'party'];
	return order.find((kind) => kinds.has(kind)) ?? 'event';
}

/** The kinds that occur, in their fixed order, with how many spans are of each. */
export function kindCounts(
	spans: readonly Pick<MarkedSpan, 'proofs'>[]
): { kind: SpanKind; count: number }[] {
	const kinds = spans.map(spanKind);
	return SPAN_KINDS.map((kind) => ({
		kind,
		count: kinds.filter((one) => one === kind).length
	})).filter(({ count }) => count > 0);
}
