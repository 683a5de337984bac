import { expect, test } from 'vitest';
import { ranked, steadilyRanked } from '#lib/query/ranking.ts';

const counts = new Map([
	['c', 2],
	['a', 2],
	['d', 5],
	['b', 2]
]);

test('most first, ties by id', () => {
	expect(ranked(counts).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test('what comes first is the same in every alphabet; only its order is not', () => {
	const backwards = (a: string, b: string) => (a < b ? 1 : -1);
	const forwards = (a: string, b: string) => (a < b ? -1 : 1);
	expect(steadilyRanked(counts, 3, forwards).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
	expect(steadilyRanked(counts, 3, backwards).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
