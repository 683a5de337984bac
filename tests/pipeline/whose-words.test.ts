import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('a state whose name stands like an adjective', () => {
	test.each([
		['Il presidente Usa Joe Biden ha incontrato il premier peruviano.', 'USA-PER'],
		['Il segretario di Stato Usa ha incontrato il ministro norvegese.', 'USA-NOR'],
		["La secrétaire d'État américaine a rencontré le ministre péruvien.", 'USA-PER'],
		['Il commissario Ue ha incontrato il ministro peruviano.', 'EU-PER']
	])('%s', (text, pair) => expect(pairs(text)).toEqual(expected(pair)));

	test('two whom a third meets do not meet each other', () => {
		const text =
			'Il premier peruviano avrà un faccia a faccia con il presidente Usa, Ana Soto, e un bilaterale con il presidente turco.';
		expect(pairs(text)).toEqual(expected('PER-USA', 'PER-TUR'));
	});
});

describe('whose a name or an office is', () => {
	test('the family name of a leader elsewhere, where the text has another in full', () => {
		const text =
			'Il Segretario di Stato di San Marino Nicola Renzi è a New York. Renzi ha firmato un accordo con il ministro norvegese.';
		expect(pairs(text)).toEqual(expected('SMR-NOR'));
	});

	test('"the minister" is the own foreign minister named before', () => {
		const text =
			"Rabat - Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu avec le ministre norvégien. De même, le ministre a rencontré son homologue péruvien.";
		expect(pairs(text)).toEqual(expected('MAR-NOR', 'MAR-PER'));
	});

	test('whom a heading says somebody met is not who goes on', () => {
		const text =
			"Rossini incontra il ministro norvegese\n\nPoi ci sarà l'incontro con il ministro del Perù.";
		expect(pairs(text)).not.toContain(undirected('NOR-PER'));
	});

	test('a line of a programme names nobody for the next', () => {
		const text =
			'Agenda\n\n• 10h - Dîner avec le président du Pérou\n\n• 12h - Entretien avec la ministre de la Norvège';
		expect(pairs(text)).toEqual([]);
	});
});

describe('a ceremony and its guests', () => {
	test('a funeral, whoever presides over it', () => {
		const text =
			'Ai funerali, presieduti dal presidente del Perù, ci saranno il re di Norvegia, il presidente del Ghana e il premier del Nepal.';
		expect(pairs(text)).toEqual(expected('PER-NOR', 'PER-GHA', 'PER-NPL'));
	});

	test('letters of credence make no conference of ministers', () => {
		const text =
			'Il ministro degli Esteri ha presentato gli ambasciatori. Hanno consegnato le proprie lettere credenziali al presidente del Perù gli ambasciatori di Norvegia, Ghana e Nepal.';
		expect(read(text).drafts.map(({ type }) => type)).not.toContain('ministerial_meeting');
	});
});
