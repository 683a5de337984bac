import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

describe('a conference of which only what it adopted is spoken of', () => {
	test.each([
		[
			'日本の外務大臣は、太平洋・島サミットで採択された宣言についてペルーの外務大臣と会談した。',
			['JPN-PER']
		],
		// Whoever attends it is there.
		[
			'日本の外務大臣は、太平洋・島サミットに出席し、ペルーの外務大臣と会談した。',
			['JPN-PACIFIC_ISLANDS', 'JPN-PER']
		]
	])('%s', (text, pairs) => expect(pairsOf(read(text))).toEqual(pairs));
});

describe('an envoy is of whoever sent him', () => {
	test.each([
		[
			'Ana Pérez is a special envoy of Peruvian President Luis Rojas. The special envoy met with the Minister of Trade of Kenya.',
			['KEN-PER']
		],
		// Of whom, nobody says.
		['The special envoy met with the Minister of Trade of Kenya.', []]
	])('%s', (text, pairs) => expect(pairsOf(read(text))).toEqual(pairs));
});
