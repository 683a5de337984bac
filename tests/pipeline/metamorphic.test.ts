import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const TEXT = `Ghana and Norway hold talks on hydrogen

ACCRA, 6 May 2024 - The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024. The two ministers signed a memorandum of understanding on renewable energy.

The Foreign Minister of Ghana will visit Oslo next year.`;

const BOILERPLATE = `

Leave a Reply

Your email address will not be published. Required fields are marked *

Related articles
India and Panama sign a treaty
Samsung Newsroom India`;

const told = (text: string) =>
	read(text).drafts.map(({ type, status, date, venue, parties, pairs, sectors, name }) => ({
		...{ type, status, name, date: date?.edtf, venue: venue?.name },
		parties: parties.map(({ party }) => party).sort(),
		pairs: pairs.map(({ source, target }) => `${source}>${target}`).sort(),
		sectors: sectors.map(({ id }) => id)
	}));

test('there is something to change', () => {
	expect(pairsOf(read(TEXT))).toEqual(['GHA-NOR']);
	expect(read(TEXT).drafts[0]?.date?.edtf).toBe('2024-05-06');
});

test('boilerplate below changes nothing', () => {
	expect(told(TEXT + BOILERPLATE)).toEqual(told(TEXT));
});

test('invisible characters, curly quotes and line ends change nothing', () => {
	const noisy = TEXT.replaceAll('\n', '\r\n').replaceAll('Foreign', 'For\u200beign');
	expect(told(noisy)).toEqual(told(TEXT));
});

test('two countries that change places, capitals and all, change places in the pairs', () => {
	const swap = (text: string, a: string, b: string) =>
		text.replaceAll(a, '@').replaceAll(b, a).replaceAll('@', b);
	const swapped = ['Ghana~Norway', 'Accra~Oslo', 'ACCRA~OSLO'].reduce((text, names) => {
		const [a = '', b = ''] = names.split('~');
		return swap(text, a, b);
	}, TEXT);
	const turn = (pair: string) => pair.replace('GHA', '@').replace('NOR', 'GHA').replace('@', 'NOR');
	const pairs = (text: string) => told(text).map((one) => one.pairs);
	expect(pairs(swapped)).toEqual(pairs(TEXT).map((list) => list.map(turn)));
});

test('another country in the place of one takes its place in the pairs', () => {
	expect(pairsOf(read(TEXT.replaceAll('Norway', 'Fiji').replaceAll('Oslo', 'Suva')))).toEqual([
		'FJI-GHA'
	]);
});

test('without its year the year is unknown', () => {
	for (const { year, date } of read(TEXT.replaceAll(' 2024', '')).drafts) {
		expect(year).toBeNull();
		expect(date?.edtf ?? 'XXXX').toMatch(/^XXXX/);
	}
});

describe('the status turns', () => {
	const status = (text: string) => read(text).drafts[0]?.status;
	test.each([
		['held', 'The President of Ghana met with the President of Norway in Accra.'],
		[
			'cancelled',
			'The meeting between the President of Ghana and the President of Norway in Accra was cancelled.'
		],
		['planned', 'The President of Ghana will meet with the President of Norway in Accra next week.']
	])('to %s: %s', (wanted, text) => {
		expect(status(text)).toBe(wanted);
	});
});
