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
		expect(secondsFor(text)).toBeLessThan(1.5);
	},
	30_000
);

/** Of the processor, not of the clock: other work on the machine must not tell. */
function secondsFor(text: string): number {
	const start = process.cpuUsage();
	read(text);
	return process.cpuUsage(start).user / 1e6;
}

test.each([
	['English', TEXT],
	[
		'several engagements',
		`${TEXT}Peru and Ghana signed an agreement in Accra on 9 July 2025. The President of Peru will visit Ghana in November 2026. `
	],
	['Korean', '한국 외교부 장관은 서울에서 칠레 외교부 장관과 회담을 가졌다. '],
	['Chinese', '中国外交部长在北京同秘鲁外交部长举行会谈。']
])(
	'a megabyte of %s on one line is read in time that grows no faster than the text',
	// Another process may take the machine for a moment; what is not linear fails each time.
	{ timeout: 120_000, retry: 2 },
	(_, piece) => {
		const seconds = (length: number) => secondsFor(piece.repeat(Math.floor(length / piece.length)));
		// Four times the text: linear takes four times as long, each with each sixteen times.
		expect(seconds(1_000_000) / seconds(250_000)).toBeLessThan(8);
	}
);
