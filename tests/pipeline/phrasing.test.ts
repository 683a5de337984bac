import { describe, expect, test } from 'vitest';
import { fold } from '#lib/pipeline/text/fold.ts';
import { compilePhrasing } from '#lib/pipeline/lexicon/phrasing.ts';
import { readLexicon } from '../../scripts/lexicon-files.ts';

const phrasing = compilePhrasing(Object.values(readLexicon().languages));

/** What stands between two places of a sentence, by what it says; then what does not say it. */
const CASES = [
	['auxiliary', 'ha già ', 'il nuovo '],
	['relative', ', qui a ensuite ', ', le ministre qui '],
	['relative', ', who later ', ' and later '],
	['stopsWhich', ' son los destinos que visitará el ', ' son los socios que visitará el '],
	['goesOn', ', the minister heads to', ', the minister heard of'],
	['leaves', 'ended there. From ', 'came from '],
	['ties', 'strengthen their relations with the ', 'held a meeting with the '],
	['seatOf', 'en la sede de la ', 'en la cumbre de la '],
	['clauseEnd', 'of Peru, said the minister', 'of Peru, the minister'],
	['inTheChair', ', chair of the union', ', chair of the board'],
	['asHost', ' en calidad de país ', ' con el país '],
	['often', 'meets often with', 'meets soon with'],
	['opens', 'eröffnete', 'besuchte'],
	['mandate', ' für ', ' aus '],
	['theme', ' in paris on ', ' in paris with '],
	['onWeekday', ' samedi et en ', ' ensuite et en ']
] as const;

describe('set phrases say how what stands around them belongs together', () => {
	test.each(CASES)('%s: %s', (kind, yes, no) => {
		expect(phrasing[kind].test(fold(yes))).toBe(true);
		expect(phrasing[kind].test(fold(no))).toBe(false);
	});

	test('a relative of one stands for one, whomever else a list has', () => {
		expect(phrasing.relative.exec(', quien luego ')?.groups?.['one']).toBe('quien');
		expect(phrasing.relative.exec(', quienes luego ')?.groups?.['one']).toBeUndefined();
	});
});
