import { expect, test } from 'vitest';
import { PROVEN, type Proven } from '#lib/query/evidence-of.ts';
import { kindCounts, spanKind } from '#lib/query/span-kind.ts';
import type { MarkedSpan } from '#lib/query/document-evidence.ts';

function span(...proves: Proven[]): Pick<MarkedSpan, 'proofs'> {
	return { proofs: proves.map((one) => ({ proves: one })) } as unknown as MarkedSpan;
}

test('a span is of the kind that it proves besides the engagement', () => {
	expect(spanKind(span('event'))).toBe('event');
	expect(spanKind(span('event', 'party'))).toBe('party');
	expect(spanKind(span('party', 'date', 'event'))).toBe('date');
	expect(spanKind(span('mineral'))).toBe('topic');
});

test('each kind that occurs is counted once a span, in a fixed order', () => {
	expect(
		kindCounts([span('event'), span('sector'), span('mineral', 'party'), span('party')])
	).toEqual([
		{ kind: 'party', count: 1 },
		{ kind: 'topic', count: 2 },
		{ kind: 'event', count: 1 }
	]);
	expect(
		kindCounts(PROVEN.map((one) => span(one))).reduce((sum, { count }) => sum + count, 0)
	).toBe(PROVEN.length);
});
