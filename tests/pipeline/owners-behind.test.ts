import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...wanted: string[]) => wanted.map(undirected).sort();

describe('whoever goes to the meeting of several is one of them', () => {
	test.each([
		[
			'Il ministro norvegese è in missione a Lima per il terzo incontro trilaterale dei ministri degli Affari Esteri di Norvegia, Perù e Kenya.'
		],
		[
			'Le ministre norvégien est à Lima pour la réunion trilatérale des ministres des Affaires étrangères de la Norvège, du Pérou et du Kenya.'
		]
	])('%s', (text) => {
		expect(pairs(text)).toEqual(all('NOR-PER', 'NOR-KEN', 'PER-KEN'));
	});
});

test('whoever meets the ministers of two others is none of theirs', () => {
	const text =
		'The Norwegian minister held a meeting with the ministers of Peru and Kenya in Oslo.';
	expect(pairs(text)).toEqual(all('NOR-PER', 'NOR-KEN'));
});
