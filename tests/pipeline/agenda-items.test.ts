import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('an item of an agenda says where, and then who comes', () => {
	test.each([
		["L'agenda de la semaine à venir\n\n- OSLO : visite officielle du président du Pérou"],
		[
			'Gli appuntamenti della prossima settimana in Europa e nel mondo, giorno per giorno.\n\n- Oslo: visita ufficiale del presidente del Perù'
		]
	])('%s', (text) => {
		expect(pairs(text)).toEqual([undirected('NOR-PER')]);
	});

	test('whose state stands first may be who goes', () => {
		const text = "L'agenda de la semaine à venir\n\n- Norvège : visite du président au Pérou";
		expect(pairs(text)).not.toContain(undirected('NOR-NOR'));
	});
});

describe('a nuncio is of the Holy See', () => {
	test.each([
		['The President of Peru received the Apostolic Nuncio, Archbishop Marco Rossi, on Monday.'],
		['Le président du Pérou a reçu en audience le nonce apostolique, Mgr Marco Rossi.'],
		['Il presidente del Perù ha ricevuto il nunzio apostolico, monsignor Marco Rossi.']
	])('%s', (text) => {
		expect(pairs(text)).toEqual([undirected('PER-VAT')]);
	});
});
