import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	['An arrangement between Peru and its partners Ghana, Togo and Nepal was concluded.', 'PER', 3],
	[
		'A treaty between Norway, on the one hand, and Ghana and Togo, on the other, was signed.',
		'NOR',
		2
	]
])('one side that several share: %s', (text, whole, many) => {
	const pairs = pairsOf(read(text));
	expect(pairs).toHaveLength(many);
	expect(pairs.every((pair) => pair.includes(whole))).toBe(true);
});

test.each([
	[
		'Switzerland hosted a round of talks between Peru and Chile in Geneva.',
		['PER-CHL', 'CHE-PER', 'CHE-CHL']
	],
	[
		'The talks between Peru and Chile mediated by Qatar went on.',
		['PER-CHL', 'QAT-PER', 'QAT-CHL']
	],
	['Swiss television showed the talks between Peru and Chile.', ['PER-CHL']]
])('whoever brings two together is party to it: %s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});

test.each([
	[
		"The trip of the Romanian Prime Minister took him to Chișinău, where Moldova's President Ana Pop greeted him.",
		['ROU-MDA']
	],
	[
		'The President of Ghana spoke. Later the Minister of Peru greeted him in the hall.',
		['GHA-PER']
	],
	["The Romanian Prime Minister said that Moldova's President greeted himself in the mirror.", []]
])('whom a pronoun names: %s', (text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected));
});

test.each([
	[
		'HRH the Crown Prince received in Jeddah on 17 August 2022 the President of Uzbekistan, Ali Karimov.',
		['SAU-UZB']
	],
	['The Crown Prince received on 17 August 2022 the President of Uzbekistan, Ali Karimov.', []]
])('whoever receives is at home in the city where he does: %s', (text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected));
});

test('an agency in brackets behind the city of a report', () => {
	const text =
		'WARSAW (AP) - Interior ministers from Lithuania, Latvia and Estonia were hosted in Warsaw on Monday by their Polish colleague.';
	expect(pairsOf(read(text)).sort()).toEqual(
		['POL-LTU', 'POL-LVA', 'POL-EST'].map(undirected).sort()
	);
});

test('the Minister who comes back to a capital is of its state', () => {
	const text =
		'The Minister for Trade Ann Lee set out for Tarawa in May. "It was a good visit," the Minister said on her return to Canberra.';
	expect(pairsOf(read(text))).toEqual([undirected('AUS-KIR')]);
});

test.each([
	[
		'Angolan leader João Lourenço brought together his counterparts of Peru and Chile in Luanda.',
		['AGO-PER', 'AGO-CHL', 'PER-CHL']
	],
	[
		'The minister of Norway hosted a meeting. Delegations attended from: Uzbekistan (Minister Ali Karimov), Peru (Deputy Minister Ana Soto), Chile (First Deputy Minister Luis Paz).',
		['NOR-UZB', 'NOR-PER', 'NOR-CHL']
	]
])('who came to whom: %s', (text, pairs) => {
	const found = pairsOf(read(text));
	expect(found.sort()).toEqual(pairs.map(undirected).sort());
});

test('whoever speaks is not of the state of whom he met', () => {
	const text =
		'In Jakarta today, I had the honour of meeting President Joko Widodo. Australia and Indonesia share an ocean. It was my first visit as Prime Minister, and six Australian chiefs came along.';
	expect(pairsOf(read(text))).toEqual([undirected('AUS-IDN')]);
});

test('a state that a text names once, and of which it says nothing more, is not that of an office', () => {
	const text =
		'Foreign Secretary Harsh Shringla was in the Maldives on a trip. China too has sent envoys.';
	expect(pairsOf(read(text))).toEqual([]);
});

test.each([
	[
		'Ana Pérez, President of Peru, and Luis Díaz, President of Chile, chaired in Lima on 16 May 2025 the joint cabinet retreat.',
		['PER-CHL']
	],
	['The President of Peru chaired a cabinet retreat; Chile was far away.', []],
	[
		'The road was opened by President Ana Rojas of Peru and Prime Minister Kofi Annor of Ghana.',
		['PER-GHA']
	],
	['The German and Brazilian cabinets have held joint consultations.', ['DEU-BRA']],
	[
		'Secretary of State Marco Rubio spoke. He then went to Peru and dined with the President of Chile.',
		['USA-PER', 'USA-CHL']
	]
])('who presides, opens and dines together: %s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});

test('what somebody does whom the text does not know is not done by who spoke last', () => {
	const text =
		'Office of the Governor-General of New Zealand\n\nThe Governor-General received envoys. Also attending was the High Commissioner of the Solomon Islands, Eliam Tari. Dame Cindy welcomed Ana Rojas, Ambassador of Peru.';
	expect(pairsOf(read(text))).not.toContain(undirected('SLB-PER'));
});

test('an office within the name of a meeting of a bloc is nobody of it', () => {
	const text =
		'Visiting Jakarta within the scope of the ASEAN 56th Foreign Ministers Meeting, Foreign Minister Hakan Fidan of Türkiye held a bilateral meeting with US Secretary of State Antony Blinken.';
	expect(pairsOf(read(text))).toEqual([undirected('TUR-USA')]);
});

test('a long list of names is in the language of its document', () => {
	const names = [
		'Cesare Ragaglini (Italy)',
		'Zyad Majali (Jordan)',
		'Carmel Brincat (Malta)',
		'Vasile Soare (Romania)',
		'John Ronald Kerr (Canada)',
		'Jean-Maurice Ripert (France)',
		'Vladimir Remek (Czech Republic)',
		'Ousman Badjie (Gambia)'
	];
	const text = `President Vladimir Putin of Russia received letters of credence from ambassadors in Moscow on Thursday.\n\nOther ambassadors who presented their credentials to the Russian head of state include: ${names.join(', ')}.`;
	expect(pairsOf(read(text))).toHaveLength(8);
});

test.each([
	[
		'Trade was the topic of discussions held between the Deputy Prime Minister of Fiji, Manoa Kami, and Dr Thani bin Ahmed, Minister of State for Foreign Trade of the United Arab Emirates.',
		['FJI-ARE']
	],
	[
		'Deputy PM, FM Pham Binh Minh of Viet Nam held bilateral meetings with the Minister of Ecuador.',
		['VNM-ECU']
	]
])('who is named apart from the office: %s', (text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected));
});
