import { describe, expect, test } from 'vitest';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { byFrequency, unmatchedIn } from '../../../scripts/lexicons/unmatched.ts';
import { readLexicon } from '../../../scripts/lexicon-files.ts';

const lexicon = compileLexicon(readLexicon());
const words = (text: string) => unmatchedIn(text, lexicon).map((one) => one.words);

describe('unmatchedIn', () => {
	test('finds capitalised words that no lexicon has', () => {
		expect(
			words('The President of Chile has visited the works of Zorbling Quexley and met with staff.')
		).toEqual(['Zorbling Quexley']);
	});

	test('passes by states, titles, cities, dates and the first word of a sentence', () => {
		expect(
			words('Yesterday the Foreign Minister of Peru was in Valparaíso. Talks began on 3 May 2024.')
		).toEqual([]);
	});

	test('finds the characters before a title', () => {
		const found = unmatchedIn('智利总统与甲乙丙部长举行会谈，双方签署了协议。', lexicon);
		expect(found.every(({ language }) => language === 'zh')).toBe(true);
		expect(found.some(({ words: run }) => run.includes('甲乙丙'))).toBe(true);
	});
});

test('the most frequent come first, with their first example', () => {
	const one = (name: string, example: string) => ({ words: name, language: 'en', example });
	expect(byFrequency([one('B', '1'), one('A', '2'), one('A', '3')])).toEqual([
		{ ...one('A', '2'), count: 2 },
		{ ...one('B', '1'), count: 1 }
	]);
});
