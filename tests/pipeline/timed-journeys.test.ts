import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...wanted: string[]) => wanted.map(undirected).sort();

describe('a time may stand between a verb of going and the place', () => {
	test.each([
		['The Norwegian Defence Minister will travel next week to Peru, Chile and Nepal.'],
		['La ministra de Noruega viaja desde el próximo lunes a Perú, Chile y Nepal.'],
		['O ministro da Noruega viaja na próxima semana ao Peru, ao Chile e ao Nepal.'],
		['Il ministro norvegese vola la prossima settimana in Perù, Cile e Nepal.'],
		['Le ministre norvégien se rendra la semaine prochaine au Pérou, au Chili et au Népal.'],
		['Die norwegische Ministerin reist am kommenden Montag nach Peru, Chile und Nepal.']
	])('%s', (text) => {
		expect(pairs(text)).toEqual(all('NOR-PER', 'NOR-CHL', 'NOR-NPL'));
	});

	test('anything else may not', () => {
		expect(pairs('Norwegian ministers travel with a song that is close to Peru.')).toEqual([]);
	});
});

describe('a meeting that comes is nobody who goes', () => {
	test.each([
		["L'incontro arriva dopo le gravi violenze nel sud e l'intervento armato di Israele."],
		['Le sommet arrive à un moment difficile pour le Pérou.']
	])('%s', (text) => {
		expect(pairs(`Norwegian President Jonas Berg spoke. ${text}`)).toEqual([]);
	});
});
