import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	[
		'a family name that a leader elsewhere has as well is that of whoever bears it in the text',
		'KINGSTON, Jamaica - On 8 March 2023 the Minister of Commerce, Senator the Hon. Aubyn Hill, led a Trade Mission to Barbados. Minister Hill met with the Minister of Trade of Barbados.',
		['JAM-BRB']
	],
	[
		'a leader by the family name alone',
		'The Foreign Minister of Ghana met with Prime Minister Modi in Accra on 8 March 2023.',
		['GHA-IND']
	]
])('%s', (_, text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected).sort());
});

test('a meeting of heads of parliament is held by the one in whose country it is', () => {
	const text =
		'The second meeting of parliamentary leaders of Kenya, Peru, Chile, Nepal and Ghana was held in Nairobi on 14 October 2022.';
	expect(pairsOf(read(text))).toEqual(
		['KEN-PER', 'KEN-CHL', 'KEN-NPL', 'KEN-GHA'].map(undirected).sort()
	);
});

test('funds that are allocated to two states', () => {
	const text =
		'The European Commission said on May 6, 2014 that it has allocated additional funding for Georgia and Moldova.';
	expect(pairsOf(read(text))).toEqual(['EU-GEO', 'EU-MDA'].map(undirected).sort());
});

test('the day on which a plan is told is not the day of the visit', () => {
	const text =
		'September 1, 2018\n\nThe White House said Friday that the US President will travel to Ireland in November for talks.';
	expect(read(text).drafts.map(({ date }) => date?.edtf)).toEqual(['2018-11']);
});

test('who led one party then and another later is of the first all through a text of then', () => {
	const text =
		'June 24, 2017\n\nIndian Prime Minister Narendra Modi met with Prime Minister António Costa in Lisbon on Saturday. PM Costa thanked PM Modi.';
	expect(pairsOf(read(text))).toEqual([undirected('IND-PRT')]);
});
