import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('the state a text speaks for', () => {
	test.each([
		[
			'signs it in a line of its own',
			'Minister Ana Reid will travel to Kenya from May 4 to 12.\n\nFrom: Global Affairs Canada',
			'CAN'
		],
		[
			'is the one whose bodies act in it',
			"Ghana's delegation opened the day with a tour of the port. Deputy Minister Ana Reid met the Foreign Minister of Kenya.",
			'GHA'
		]
	])('%s', (_, text, home) => {
		expect(pairsOf(read(text))).toEqual([undirected(`${home}-KEN`)]);
	});

	test('is not one of a list', () => {
		const text =
			'The Foreign Minister of Norway held two bilateral meetings:\n\n• Ana Pérez, Minister of Foreign Affairs of Peru\n• D. N. Rai, Minister of Foreign Affairs of Nepal';
		expect(pairsOf(read(text)).sort()).toEqual(['NOR-NPL', 'NOR-PER'].map(undirected).sort());
	});
});

describe('whoever speaks', () => {
	test('is told by the heading, and says "I" of himself', () => {
		const text =
			'Remarks by Norwegian Foreign Minister Ana Dahl at the press conference\n\nWe will hear Luis Rojas, Foreign Minister of Peru.\n\nI met with the Kenyan Foreign Minister yesterday.';
		expect(pairsOf(read(text))).toEqual([undirected('NOR-KEN')]);
	});

	test('does not go where another is said to have gone', () => {
		const text =
			"Kenyan Foreign Minister Ana Mwangi praised Norwegian Minister Per Dahl's recent visit to Peru.";
		expect(pairsOf(read(text))).toEqual([undirected('NOR-PER')]);
	});
});

describe('no pair with the state around it', () => {
	test('where ministers meet on the margins of the General Assembly', () => {
		const text =
			'The ministers of a union met in New York, USA, on the margins of the United Nations General Assembly. Countries represented included Peru, Kenya, Ghana and Nepal.';
		expect(pairsOf(read(text)).filter((pair) => pair.includes('USA'))).toEqual([]);
	});

	test('where a visitor met others there', () => {
		const text =
			'ACCRA, May 19 (Xinhua) -- Visiting Norwegian Foreign Minister Per Dahl on Monday met here separately with Kenyan Prime Minister Ana Mwangi and Peruvian Prime Minister Luis Rojas.';
		expect(pairsOf(read(text)).sort()).toEqual(['NOR-KEN', 'NOR-PER'].map(undirected).sort());
	});
});

describe('a dateline', () => {
	test('tells whose is whoever received somebody', () => {
		const text =
			'AMMAN, May 3, 2023 - The King received the Foreign Minister of Peru, who delivered to His Majesty a letter.';
		expect(pairsOf(read(text))).toEqual([undirected('JOR-PER')]);
	});

	test('does not tell whose is whoever met somebody there', () => {
		const text = 'WINDHOEK, May 3, 2023 - The Minister met the Foreign Minister of Peru.';
		expect(pairsOf(read(text))).toEqual([]);
	});
});

describe('who goes where, as agencies tell it', () => {
	test.each([
		["RIYADH, May 3, 2023 (AP) - Saudi Arabia's crown prince traveled Monday to Oman.", 'SAU-OMN'],
		[
			'May 3, 2023 - Norway announced a visit by a high-ranking official from the United Arab Emirates to Kenya.',
			'ARE-KEN'
		],
		[
			"May 3, 2023 - Peru's foreign minister said that she was glad when she kicked off a three-day tour in Kenya.",
			'PER-KEN'
		]
	])('%s', (text, pair) => {
		expect(pairsOf(read(text))).toEqual([undirected(pair)]);
	});
});

describe('the state of which a page in English speaks most', () => {
	test('is whose officials those without a state are', () => {
		const text =
			"May 3, 2023\n\nMinister of Foreign Affairs Ana Lin said that Taiwan is ready to help. Taiwan's relations with its friends are sound, and Taiwan will send teams. The minister signed an agreement with the foreign minister of Saint Lucia.";
		expect(pairsOf(read(text))).toEqual([undirected('TWN-LCA')]);
	});
});

test.each(['Ministry of Foreign Affairs of Peru', 'Ministerio de Relaciones Exteriores del Perú'])(
	'a publisher is read in English and in the language of the text: %s',
	(publisher) => {
		const text = 'El Canciller se reunió el lunes con el canciller de Chile.';
		expect(pairsOf(read(text, { publisher }))).toEqual(['CHL-PER']);
	}
);
