import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('in German the subject may stand behind its verb', () => {
	test.each([
		[
			'Am 3. Mai 2021 empfing der ghanaische Präsident den peruanischen Präsidenten in Accra.',
			'PER-GHA'
		],
		['Am Montag traf die norwegische Außenministerin ihren peruanischen Amtskollegen.', 'NOR-PER'],
		[
			'Gestern kam der nepalesische Energieminister in Oslo mit seinem norwegischen Kollegen zusammen.',
			'NPL-NOR'
		],
		['Das vereinbarten der ghanaische Präsident und der Präsident Perus am Freitag.', 'GHA-PER'],
		[
			'Am Rande der Konferenz führte der ghanaische Handelsminister mit der peruanischen Ministerin Gespräche.',
			'GHA-PER'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test('who stands behind the verb of a pronoun is the object', () => {
		expect(pairs('Er traf den peruanischen Präsidenten und den Außenminister Ghanas.')).toEqual([]);
	});
});

describe('the state of a post stands before the one that sent somebody there', () => {
	test.each([
		[
			"Le Premier ministre népalais a reçu les ambassadeurs au Népal du Pérou, de la Norvège et d'Oman.",
			'NPL-PER',
			'NPL-NOR',
			'NPL-OMN'
		],
		["Le ministre ghanéen a reçu l'ambassadrice au Ghana de la République de Corée.", 'GHA-KOR'],
		['La ministra peruana recibió al embajador en el Perú de Noruega.', 'PER-NOR']
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});
});
