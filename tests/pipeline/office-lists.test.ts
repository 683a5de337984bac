import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const wanted = (...all: string[]) => all.map(undirected).sort();

describe('a list of ministers goes on over whatever their offices are for', () => {
	test('portfolios of several words, and honours', () => {
		expect(
			pairs(
				"Lima - The Peruvian Minister of Justice held talks with Kenya's Minister of Justice Ana Odhiambo, Ghana Minister of Justice Dr Kofi Badu, Samoa Minister of Justice and Indigenous Affairs Mrs Tala Leota, Malta Minister for Legal Affairs Karl Vella and Norway Minister of Justice Per Dahl."
			)
		).toEqual(wanted('PER-KEN', 'PER-GHA', 'PER-WSM', 'PER-MLT', 'PER-NOR'));
	});

	test('the last one behind an article', () => {
		expect(
			pairs(
				'Lima - The President of Peru received the credentials of the ambassadors of Norway, Per Dahl, Ghana, Kofi Badu, and the United Arab Emirates, Salem Rashid.'
			)
		).toEqual(wanted('PER-NOR', 'PER-GHA', 'PER-ARE'));
	});

	test('each name right behind its state', () => {
		expect(
			pairs(
				'Lima - The President of Peru received the foreign ministers of Norway Per Dahl, Ghana Kofi Badu, Malta Karl Vella.'
			)
		).toEqual(wanted('PER-NOR', 'PER-GHA', 'PER-MLT'));
	});
});

describe('a reception by its noun: "the meeting was attended by"', () => {
	const received = 'The President of Peru received the ministers of the African countries in Lima.';

	test('they came to whoever received them', () => {
		expect(
			pairs(
				`${received} The meeting was attended by the Foreign Ministers of Kenya and Ghana, and by the Ambassador of Malta.`
			)
		).toEqual(wanted('PER-KEN', 'PER-GHA', 'PER-MLT'));
	});

	test('not those who only spoke of it', () => {
		const told = pairs(
			`${received} The meeting was denounced by the ministers of Kenya and Ghana.`
		);
		expect(told.filter((pair) => pair.includes('PER'))).toEqual([]);
	});
});

test('Wirtschafts- und Finanzminister: the adjective stands before both', () => {
	expect(
		pairs(
			'Lima - Der peruanische Präsident hat am Montag in Lima den norwegischen Wirtschafts- und Finanzminister Per Dahl getroffen.'
		)
	).toEqual(wanted('PER-NOR'));
});

test('whoever is known by the name alone stands in the list by his state', () => {
	expect(
		pairs(
			'On Monday the President of Peru met with Awang Hassim Haji Mohd Yussof of Brunei, and Karl Vella of Malta.'
		)
	).toEqual(wanted('PER-BRN', 'PER-MLT'));
});

test('a tour that includes visits to states brings them to no conference told before', () => {
	expect(
		pairs(
			'Norway will host the Conference of Foreign Ministers in Oslo next week. The tour of the Peruvian Foreign Minister began on Thursday and will include visits to Kenya, Ghana and Togo.'
		).filter((pair) => pair.includes('NOR'))
	).toEqual([]);
});
