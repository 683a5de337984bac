import { describe, expect, test } from 'vitest';
import { anchorPeriod, periodsIn } from '#lib/pipeline/04-date/period.ts';
import { lexicon, read } from './lexicon.ts';

const OWN = { year: 2025, month: 3, day: 3 };

describe('years, months, weeks and days counted from the day of a text', () => {
	const periodOf = (language: string, text: string) => {
		const grammar = lexicon.language(language)?.dates.periods;
		if (!grammar) throw new Error(`No dates in ${language}`);
		const [period] = periodsIn(text, { start: 0, end: text.length }, grammar);
		return period && [text.slice(period.start, period.end), anchorPeriod(period, OWN)];
	};

	test.each([
		['en', 'signed last year', 'last year', '2024'],
		['en', 'twelve years ago', 'twelve years ago', '2013'],
		['en', 'three months ago', 'three months ago', '2024-12'],
		['en', 'three days ago', 'three days ago', '2025-02-28'],
		['en', 'met last week', 'last week', '2025-02-24/2025-03-02'],
		['en', 'almost ten years ago', 'ten years ago', null],
		['en', 'met years ago', 'years ago', null],
		['es', 'hace tres años', 'hace tres años', '2022'],
		['pt', 'há dois meses', 'há dois meses', '2025-01'],
		['fr', 'il y a une semaine', 'il y a une semaine', '2025-02-24/2025-03-02'],
		['it', 'due anni fa', 'due anni fa', '2023'],
		['de', 'vor zehn Jahren', 'vor zehn Jahren', '2015'],
		['ru', 'пять лет назад', 'пять лет назад', '2020'],
		['tr', 'iki yıl önce', 'iki yıl önce', '2023'],
		['id', 'dua tahun lalu', 'dua tahun lalu', '2023'],
		['vi', 'cách đây 5 năm', 'cách đây 5 năm', '2020'],
		['ar', 'قبل ثلاث سنوات', 'قبل ثلاث سنوات', '2022'],
		['zh', '三年前签署', '三年前', '2022'],
		['ja', '2週間前に', '2週間前', '2025-02-17/2025-02-23'],
		['ko', '3년 전', '3년 전', '2022']
	])('%s: %s', (language, text, words, edtf) => {
		expect(periodOf(language, text)).toEqual([words, edtf]);
	});

	test('a calendar year is no number of years', () => {
		expect(periodOf('zh', '2023年前签署')).toBeUndefined();
		expect(periodOf('en', 'in 2023 years ago it seems')?.[0]).toBe('years ago');
	});
});

describe('an engagement that such a period dates', () => {
	const dateOf = (text: string) => {
		const [draft] = read(text, { published: '2025-03-03' }).drafts;
		return draft && (draft.date?.edtf ?? null);
	};

	test.each([
		['Norway and Ghana signed a defence agreement last year.', '2024'],
		['OSLO, 3 March 2025 - Last year, the King of Norway visited Ghana.', '2024'],
		['The foreign ministers of Norway and Ghana met in Accra earlier this year.', '2025'],
		['The King of Norway will visit Ghana next year.', '2026'],
		[
			'The foreign ministers of Norway and Ghana met in Accra two weeks ago.',
			'2025-02-17/2025-02-23'
		],
		['Norway and Ghana have signed several agreements in recent years.', null],
		['España y Ghana firmaron hace tres años un acuerdo de defensa.', '2022'],
		['Deutschland und Ghana haben vor drei Jahren ein Abkommen unterzeichnet.', '2022'],
		['日本とガーナは昨年、防衛協定に署名した。', '2024'],
		[
			'The Foreign Minister of Norway will hold talks with his Ghanaian counterpart in Oslo next week, the ministry said Monday.',
			'2025-03-10/2025-03-16'
		]
	])('%s', (text, edtf) => {
		expect(dateOf(text)).toBe(edtf);
	});

	test.each([
		'The Foreign Ministers of Norway and Ghana discussed the agreement signed at last year’s summit.',
		'The foreign ministers of Norway and Ghana met to discuss trade, which grew by 8 per cent last year.',
		'The foreign ministers of Norway and Ghana, who last met in Accra two years ago, discussed fish.',
		'The Prime Minister of Norway received the President of Ghana, who took office last year.'
	])('another thing’s period leaves the day of the text: %s', (text) => {
		expect(dateOf(text)).toBe('2025-03-03');
	});

	test('a day told below lies in the week of the plan', () => {
		expect(
			dateOf(
				'Next week the King of Norway will visit Ghana. In Ghana, on 12 March, he will open a school.'
			)
		).toBe('2025-03-12');
	});
});

test('an agreement is of the year before its noun, or right behind it', () => {
	const dateOf = (text: string) =>
		read(text, { published: '2025-03-03' }).drafts[0]?.date?.edtf ?? null;
	expect(
		dateOf('Under the 1999 agreement between Norway and Ghana, taxes are paid in one country only.')
	).toBe('1999');
	expect(dateOf('Im Jahr 1999 unterzeichneten Norwegen und Ghana ein Abkommen.')).toBe('1999');
	expect(dateOf('1999 unterzeichneten Norwegen und Ghana ein Abkommen.')).toBe('1999');
	expect(dateOf('El acuerdo de 1999 entre España y Ghana sigue en vigor.')).toBe('1999');
});
