import { describe, expect, test } from 'vitest';
import { alternatives } from '#lib/pipeline/text/alternatives.ts';
import { compileSmallWords } from '#lib/pipeline/lexicon/small-words.ts';
import { lexicon } from './lexicon.ts';

const small = compileSmallWords(lexicon.raw);

describe('alternatives', () => {
	test('the longest comes first, signs stand for themselves', () => {
		expect(alternatives(['d', "d'", 'º.'])).toBe("d'|º\\.|d");
	});

	test('of no words nothing matches', () => {
		expect(new RegExp(alternatives([])).test('')).toBe(false);
	});
});

describe('small words of all languages', () => {
	test.each(['signed the ', 'ces ', 'The two-day ', "l'", '此次', '이번 '])(
		'%s is definite',
		(text) => {
			expect(small.definite.test(text)).toBe(true);
		}
	);

	test.each(['une ', 'lather ', 'of '])('%s is not', (text) => {
		expect(small.definite.test(text)).toBe(false);
	});

	test('an indefinite article is a word of its own', () => {
		expect(small.indefinite.test('signed an ')).toBe(true);
		expect(small.indefinite.test('signed human ')).toBe(false);
	});

	test.each(['experts from ', 'experts from the ', 'desde el ', 'dalla '])('%s: origin', (text) => {
		expect(small.origin.test(text)).toBe(true);
	});

	test('a name goes on over its small words, not at its end', () => {
		const tail = small.nameTail.exec(' on Mining and Energy for the ')?.[0] ?? '';
		expect(tail).toBe(' on Mining and Energy for the');
		expect(tail.replace(small.looseEnd, '')).toBe(' on Mining and Energy');
	});

	test('words that are compared with a folded text are folded', () => {
		expect(small.beforeNames.has('republica')).toBe(true);
	});
});
