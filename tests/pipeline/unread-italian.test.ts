import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('what unread Italian pages taught', () => {
	test.each([
		// "and his counterparts of" goes on with the list.
		[
			'A Oslo il ministro norvegese e i suoi omologhi di Perù e Ghana hanno deciso di rafforzare i controlli.',
			'NOR-PER',
			'NOR-GHA'
		],
		// A chief of staff without a state is the text's own.
		[
			"Il capo di Stato maggiore della Difesa, generale Rossi, ha incontrato a Oslo il ministro norvegese. L'Italia è presente nella missione.",
			'ITA-NOR'
		],
		// Where it is done, and not through whom.
		[
			"Il Governo norvegese ha stanziato 6 milioni a favore di un programma dell'UNICEF in Perù.",
			'NOR-PER'
		],
		// A dateline abroad is not the home of an Italian text.
		['Oslo – Il ministro delle Infrastrutture ha incontrato il collega norvegese.', 'ITA-NOR'],
		// A speaker by name is the text's own.
		[
			'Il presidente della Camera Mario Rossi ha incontrato a Oslo il ministro norvegese.',
			'ITA-NOR'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expect.arrayContaining(expected(...all)));
	});

	test('of whom somebody speaks in a quotation does not act in the next sentence', () => {
		const text =
			'«Ringrazio il governo del Ghana», così il ministro italiano a Oslo. La visita è proseguita in Perù.';
		expect(pairs(text)).not.toContain(undirected('GHA-PER'));
	});

	test('what is only supposed is no engagement', () => {
		expect(
			pairs('Se Norvegia e Perù firmassero un trattato, in Ghana ce ne accorgeremmo.')
		).toEqual([]);
	});
});
