import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { TextFile } from '#lib/domain/document.ts';
import { findPassages } from '#lib/query/find-passages.ts';

function text(id: string, ...segments: [start: number, text: string][]): TextFile {
	const length = segments.reduce((end, [start, words]) => Math.max(end, start + words.length), 0);
	return {
		id,
		sha256: '',
		length,
		segments: segments.map(([start, words]) => ({ start, text: words }))
	};
}

const CHILE = text('chile', [
	0,
	'The Ministers met in Santiago.\nThey spoke of LITHIUM and of lithium salts.'
]);
const MEXICO = text('mexico', [0, 'Reunión en México, D.F.'], [400, 'La ministra habló de litio.']);
const KOREA = text('korea', [10, '한국과 칠레는 리튬 공급망 협력을 논의했다.']);

test('the words are found where they stand, whatever their case, accents and line breaks', () => {
	const [one] = findPassages([CHILE, MEXICO], 'lithium');
	expect(one).toMatchObject({ document: 'chile', words: 'LITHIUM', times: 2 });
	const [accented] = findPassages([CHILE, MEXICO], 'reunion EN mexico');
	expect(accented).toMatchObject({ start: 0, end: 17, words: 'Reunión en México', before: '' });
	const [across] = findPassages([CHILE], 'santiago. they');
	expect(across).toMatchObject({ words: 'Santiago. They', start: 21, end: 35 });
	const [later] = findPassages([MEXICO], 'litio');
	expect(later).toMatchObject({
		start: 421,
		end: 426,
		before: 'La ministra habló de ',
		after: '.'
	});
});

test('a word is found by how it begins, in writing without spaces anywhere', () => {
	expect(findPassages([CHILE], 'thium')).toEqual([]);
	expect(findPassages([CHILE], 'lith')).toHaveLength(1);
	expect(findPassages([KOREA], '공급')[0]).toMatchObject({ words: '공급', start: 21 });
	expect(findPassages([CHILE], 'l')).toEqual([]);
});

test('words one after the other come before words that only both stand there', () => {
	const found = findPassages([CHILE, text('b', [0, 'Lithium salts were sold.'])], 'lithium salts');
	expect(found.map(({ document }) => document)).toEqual(['chile', 'b']);
	const scattered = findPassages([MEXICO, text('c', [0, 'litio mexicano'])], 'litio mexic');
	expect(scattered.map(({ document }) => document)).toEqual(['c', 'mexico']);
	expect(findPassages([MEXICO], 'litio cobre')).toEqual([]);
});

test('what is found stands at its place to the letter', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 4 }),
			fc.nat(),
			fc.nat(),
			(words, a, b) => {
				const source = text('x', [7, words]);
				const start = a % words.length;
				const wanted = words.slice(start, start + 1 + (b % 9));
				for (const { start: from, end, words: shown } of findPassages([source], wanted)) {
					expect(from).toBeGreaterThanOrEqual(7);
					expect(end).toBeLessThanOrEqual(7 + words.length);
					expect(words.slice(from - 7, end - 7).replace(/\s+/gu, ' ')).toBe(shown);
				}
			}
		)
	);
});
