import { expect, test } from 'vitest';
import { shortened, wholeWords } from '#lib/query/shortened.ts';

test('a text is cut between words, and within the only one', () => {
	expect(shortened('one two three', 20)).toBe('one two three');
	expect(shortened('one two three', 10)).toBe('one two…');
	expect(shortened('onetwothree', 8)).toBe('onetwot…');
});

test('words around a quotation are shown where they are whole', () => {
	expect(wholeWords({ prefix: 'inisters of Peru and ', suffix: ' met in Lim' })).toEqual({
		before: 'of Peru and ',
		after: ' met in'
	});
	expect(wholeWords({ prefix: '王毅同秘鲁', suffix: '外长在利马' })).toEqual({
		before: '王毅同秘鲁',
		after: '外长在利马'
	});
	expect(wholeWords({ prefix: '', suffix: '' })).toEqual({ before: '', after: '' });
});
