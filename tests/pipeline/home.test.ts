import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('the state a text speaks for', () => {
	test.each([
		[
			'signs it in a line of its own',
			'Minister Ana Reid will travel to Kenya from May 4 to 12.\n\nFrom: Global Affairs Canada',
			'CAN'
		],
		[
			'is the one whose bodies act in it',
			"Ghana's delegation opened the day with a tour of the port. Deputy Minister Ana Reid met the Foreign Minister of Kenya.",
			'GHA'
		]
	])('%s', (_, text, home) => {
		expect(pairsOf(read(text))).toEqual([undirected(`${home}-KEN`)]);
	});

	test('is not one of a list', () => {
		const text =
			'The Foreign Minister of Norway held two bilateral meetings:\n\n• Ana Pérez, Minister of Foreign Affairs of Peru\n• D. N. Rai, Minister of Foreign Affairs of Nepal';
		expect(pairsOf(read(text)).sort()).toEqual(['NOR-NPL', 'NOR-PER'].map(undirected).sort());
	});
});
