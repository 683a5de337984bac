import { expect, test } from 'vitest';
import { lexicon, read } from '../pipeline/lexicon.ts';

const TEXT = 'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima on 3 May 2024. ';

lexicon.language('en');
lexicon.language('ko');

test.each([
	['prose on one line', TEXT],
	['one letter', 'a'],
	['spaces', ' '],
	['brackets', '(['],
	['digits', '1.'],
	['combining marks', 'e\u0301\u0301'],
	['character references', '&#12345;&amp;'],
	['names without an end', 'Peru and Chile, '],
	['codes', '中韓日'],
	['Hangul', '한국과칠레는'],
	['lines', '- Peru\n'],
	['dashes', '---\n'],
	['bidi and zero-width', '\u202e\u200b']
])(
	'a hundred kilobytes of %s are read in time',
	(_, piece) => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		const start = performance.now();
		read(text);
		expect((performance.now() - start) / 1000).toBeLessThan(1.5);
	},
	30_000
);

test('a megabyte on one line is read in time that grows no faster than the text', () => {
	const seconds = (length: number) => {
		const text = TEXT.repeat(Math.floor(length / TEXT.length));
		const start = performance.now();
		read(text);
		return (performance.now() - start) / 1000;
	};
	// Four times the text: linear takes four times as long, each with each sixteen times.
	expect(seconds(1_000_000) / seconds(250_000)).toBeLessThan(8);
}, 60_000);
