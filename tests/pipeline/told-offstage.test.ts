import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('officials of two states who meet are diplomacy, whatever else their sentence names', () => {
	test.each([
		[
			'The Norwegian Foreign Minister met the Foreign Minister of Ghana on the opening day of the film festival.'
		],
		['El ministro noruego se reunió con el ministro de Ghana antes del partido.'],
		['La ministre norvégienne a rencontré le ministre du Ghana avant le concert.'],
		['Il ministro norvegese ha incontrato il ministro del Ghana prima del concerto.'],
		['O ministro norueguês reuniu-se com o ministro do Gana antes do jogo.']
	])('%s', (text) => {
		expect(pairs(text)).toEqual([undirected('NOR-GHA')]);
	});
});

describe('sport remains sport', () => {
	test.each([
		['The Norwegian Prime Minister watched the World Cup match between Ghana and Peru.'],
		['El seleccionador noruego se reunió con los delanteros antes del partido contra Ghana.'],
		['Il presidente norvegese e il presidente del Ghana hanno assistito alla partita allo stadio.']
	])('%s', (text) => {
		expect(pairs(text)).toEqual([]);
	});
});
