import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('what unread English pages taught', () => {
	test.each([
		// "as well as with" goes on with the list, "as with" is an aside.
		[
			'The British foreign secretary had spoken with the foreign minister of Kenya, as well as with the foreign minister of Ghana.',
			'GBR-KEN',
			'GBR-GHA'
		],
		// A name of many is no leader's beside a strange family name.
		[
			'Doha, Qatar: Ali bin Ahmed Al Kuwari, Minister of Finance, met the Omani minister in Muscat.',
			'QAT-OMN'
		],
		// Whoever acts at a conference abroad has come to it.
		['The Kenyan Minister of Trade spoke at the conference held in Accra, Ghana.', 'KEN-GHA'],
		['The Kenyan Minister of Trade travelled to the conference in Accra.', 'KEN-GHA'],
		// Whoever heads a mission is of its state.
		[
			"Minister for Trade Ana Rowe led Fiji's delegation at the Forum Foreign Ministers Meeting held in Apia, Samoa. The meeting was chaired by Samoa's Prime Minister.",
			'FJI-WSM'
		],
		// Whoever stands behind "from" in a list of guests is no place; a ship of a navy visits for its state.
		[
			'Kenya is set to host the Africa Climate Summit, with leaders from Ghana and Togo expected.',
			'GHA-KEN',
			'KEN-TGO'
		],
		['The Indian Navy ship Tarkash arrived at Mombasa, Kenya, on a goodwill visit.', 'IND-KEN'],
		['Kenya has opened a new embassy in Accra.', 'GHA-KEN'],
		// A short name in brackets is that of the owner before it.
		[
			"Kazakh Vice Minister of Industry Ivan Orlov and the United Kingdom's (UK) Minister of Industry Ana Rowe signed a roadmap in London.",
			'GBR-KAZ'
		],
		// Whom somebody meets abroad, and whose state nobody names, is of that state.
		[
			'Australian Foreign Minister Penny Wong met in Honiara with Police Minister Ana Rowe.',
			'AUS-SLB'
		],
		// What one official says to another, and where he pays a call.
		["Kenya's president assured his Ghanaian counterpart of full support.", 'GHA-KEN'],
		[
			'The Foreign Minister of Kenya paid a courtesy call yesterday on the President of Ghana.',
			'GHA-KEN'
		],
		[
			"Nigeria's Foreign Minister joined others at the inauguration of the President of Ghana.",
			'GHA-NGA'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test('those who attend an inauguration, in several sentences, are guests where it is held', () => {
		const text =
			'The President of Togo is in Nairobi, Kenya, attending the inauguration of the new president. Heads of state attending the inauguration include the presidents of Ghana, Benin and Mali. Others are the presidents of Chad, Niger and Gabon.';
		const guests = ['TGO', 'GHA', 'BEN', 'MLI', 'TCD', 'NER', 'GAB'];
		expect(pairs(text)).toEqual(expected(...guests.map((guest) => `KEN-${guest}`)));
	});

	test('a noun before the subject is told of the subject', () => {
		const text =
			'The Minister of Finance of Peru signed on behalf of his government. In a separate signing during the meetings, the Norwegian government inked a loan with the government of Bhutan.';
		expect(pairs(text)).toEqual(expected('NOR-BTN'));
	});

	test('a ship is on nobody’s tour', () => {
		const text =
			'The Foreign Minister of Norway is visiting Peru this week. Atlantic Spirit has arrived in Lisbon. The Minister will travel to Chile on Friday.';
		expect(pairs(text)).toEqual(expected('NOR-PER', 'NOR-CHL'));
	});

	test('a day may stand between what was held and the ministry where it was', () => {
		const { drafts } = read(
			'The session of the Maldives-Sri Lanka Joint Commission was held on 7 June 2023, at the Ministry of Foreign Affairs of Sri Lanka.'
		);
		expect(drafts.map(({ venue }) => venue?.country)).toEqual(['LKA']);
	});

	test('where another round was is no place of this one', () => {
		const { drafts } = read(
			'The Norwegian and Danish ministers met in Oslo on Monday. Last summer the meeting was hosted in Denmark.'
		);
		expect(drafts.map(({ venue }) => venue?.country)).toEqual(['NOR']);
	});

	test('whoever is called somebody’s host is the host', () => {
		const { drafts } = read(
			"Kenya's President William Ruto and his host, John Mahama of Ghana, witnessed the signing of five agreements."
		);
		expect(drafts).not.toHaveLength(0);
		expect(drafts.map(({ venue }) => venue?.country)).not.toContain('KEN');
	});

	test.each([
		'The seminar in Nairobi gathered students from Ghana and Togo, said the museum.',
		'Kenyan Trade Minister Ana Rowe met in Nairobi with Police Minister Luis Mba.',
		'The Kenyan Minister of Trade spoke at the conference in Nairobi.',
		'The Kenyan Minister of Trade was not at the conference in Accra.',
		"Kenya's president promised farmers from Ghana support.",
		'Chairman Joint Chiefs of Staff Committee Ana Rowe visited Air Headquarters in Islamabad on Tuesday, where he was received by Air Chief Luis Mba.'
	])('nobody: %s', (text) => {
		expect(pairs(text)).toEqual([]);
	});
});
