import { describe, expect, test } from 'vitest';
import { lexicon, pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('a word that names several states is the one of which the text speaks', () => {
	test.each([
		[
			'Le ministre congolais des Mines a reçu à Brazzaville le ministre ghanéen des Mines.',
			'COG-GHA'
		],
		['Le ministre congolais des Mines a reçu à Kinshasa le ministre ghanéen des Mines.', 'COD-GHA'],
		[
			'À Kinshasa, le Président de la RDC a reçu le ministre congolais (Brazzaville) des Mines.',
			'COD-COG'
		],
		[
			'Il ministro congolese delle Miniere ha incontrato a Brazzaville il ministro ghanese delle Miniere.',
			'COG-GHA'
		]
	])('%s', (text, pair) => {
		expect(pairs(text)).toEqual([undirected(pair)]);
	});

	test('and none where nothing tells which', () => {
		expect(pairs('Le ministre ghanéen aime la rumba congolaise.')).toEqual([]);
	});
});

test("a letter of a name denies nothing: N'Guesso, N'Djamena", () => {
	const text = "Le ministre tchadien N'Diaye a rencontré le ministre ghanéen à N'Djamena.";
	expect(pairs(text)).toEqual([undirected('TCD-GHA')]);
});

test('a longer name holds nobody else', () => {
	const text = '加纳财政部副部长德拉莫拉与波兰外长举行会谈。';
	expect(pairs(text)).toEqual([undirected('GHA-POL')]);
});

test('what is no state is not a leader either: no name of one is among the words to pass over', () => {
	const { people, languages } = lexicon.raw;
	const leaders = new Set(people.flatMap(({ names }) => Object.values(names).flat()));
	const passedOver = Object.values(languages).flatMap(({ countries }) =>
		Object.values(countries).flatMap(({ blocks }) => blocks ?? [])
	);
	expect(passedOver.length).toBeGreaterThan(100);
	expect(passedOver.filter((words) => leaders.has(words))).toEqual([]);
});

test('an office without a state, in the script and of the place of another home of the language', () => {
	const drafts = read('國防部長與吐瓦魯總理在台北舉行會談，雙方討論經貿與農業合作。');
	expect(pairsOf(drafts)).toEqual([undirected('TUV-TWN')]);
});
