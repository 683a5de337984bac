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

describe('family names that are words for a state or its seat', () => {
	test.each([
		[
			'El ministro Juan Daniel Alemán se reunió con la canciller de Perú, Rosa Francés Mena.',
			['PER']
		],
		[
			'O Ministro dos Transportes, José de Lima Massano, reuniu-se com o Presidente do Nepal.',
			['NPL']
		],
		['O Chefe de Estado Suíço recebeu o Presidente Peruano Luis Soto.', ['CHE', 'PER']]
	])('%s', (text, states) => {
		const named = read(text).drafts.flatMap(({ parties }) => parties.map(({ party }) => party));
		expect(named.filter((party) => !states.includes(party))).toEqual([]);
	});
});

describe('whose an office is, where a verb stands between', () => {
	test.each([
		['O Presidente regressa dos Emirados Árabes Unidos.', []],
		['El mandatario agradeció la solidaridad de la Federación de Rusia.', []],
		['El ministro interino de Perú se reunió con el presidente de Nepal.', ['NPL-PER']]
	])('%s', (text, wanted) => {
		const told = read(text);
		expect(pairsOf(told)).toEqual(wanted);
		const owned = told.drafts.flatMap(({ parties }) => parties.map(({ party }) => party));
		expect(owned).not.toContain('ARE');
	});

	test('a town is not where somebody of that name received', () => {
		const text =
			'El presidente de Colombia, Juan Santos, recibió al canciller de Perú. El canciller fue recibido por Santos en Bogotá.';
		expect(read(text).drafts.every(({ venue }) => venue?.country === 'COL')).toBe(true);
	});

	test.each(['República Islámica de Mauritania', 'República Islámica de Gambia'])(
		'%s is no Iran',
		(state) => {
			const text = `El ministro de Perú se reunió con el ministro de Energía de la ${state}.`;
			expect(pairsOf(read(text)).join()).not.toContain('IRN');
		}
	);
});
