import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const all = (...pairs: string[]) => pairs.map(undirected).sort();

describe('two offices of one person', () => {
	test.each([
		[
			'a leader of old in the office of a body',
			'The Norwegian Minister met with Michelle Bachelet, the UN High Commissioner for Human Rights.',
			['NOR-UN']
		],
		[
			'a president who leads a bloc for a while',
			'The Norwegian Prime Minister met Kenyan President and Chairperson of the African Union Ana Mwangi.',
			['NOR-KEN']
		]
	])('%s', (_, text, wanted) => {
		expect(pairsOf(read(text)).sort()).toEqual(all(...wanted));
	});
});

describe('whoever has left his office acts for nobody', () => {
	test.each([
		'The Norwegian Minister met former Kenyan Foreign Minister Ana Mwangi.',
		'The Norwegian Minister met ex-Kenyan President Ana Mwangi.'
	])('%s', (text) => {
		expect(pairsOf(read(text))).toEqual([]);
	});
});

test('the letters behind the name of a bank stand in its list', () => {
	const text =
		'The Asian Development Bank (ADB) and Nepal have signed a loan agreement for a road.';
	expect(pairsOf(read(text))).toEqual(all('ADB-NPL'));
	const group =
		'The African Development Bank (AfDB) Group and the government of Malawi have signed a loan agreement.';
	expect(pairsOf(read(group))).toEqual(all('AFDB-MWI'));
});

test('two whom somebody unknown met have not met each other', () => {
	const text =
		"Lord Reid met Kenya's Finance Minister Ana Mwangi and Ghana's Finance Minister Kofi Boateng.";
	expect(pairsOf(read(text))).toEqual([]);
});

test('what an embassy gives it gives where it is', () => {
	const text = 'The Embassy of Japan in Ghana has provided a grant of US$86,000 to a school.';
	expect(pairsOf(read(text))).toEqual(all('JPN-GHA'));
});

test('a verb of a headline ends the name before it', () => {
	const text =
		'Kenyan Foreign Minister and Peruvian colleague speak\n\nNorwegian FM Receives Telephone Call from Kenyan Foreign Minister Ana Mwangi';
	expect(pairsOf(read(text))).toContain(undirected('NOR-KEN'));
});

test('a minister in a state, by its full name, is of that state', () => {
	const text =
		'The Norwegian Minister met with HE Minister of Labour in the sisterly Arab Republic of Egypt Ana Said.';
	expect(pairsOf(read(text))).toEqual(all('NOR-EGY'));
});

test('an address in brackets does not part an office from its bank', () => {
	const text =
		'African Development Bank Group (www.AfDB.org) President Ana Diallo met with the finance ministers of Ghana and Liberia.';
	expect(pairsOf(read(text)).sort()).toEqual(all('AFDB-GHA', 'AFDB-LBR'));
});

test('a region of which an office bears the name is no party', () => {
	const text = 'The UK Minister for Africa Ana Reid will arrive in Malawi on Thursday.';
	expect(pairsOf(read(text))).toEqual(all('GBR-MWI'));
});
