import { expect, test } from 'vitest';
import { coversAny, parseRanges } from '#lib/domain/unicode-range.ts';

test('ranges are read as CSS writes them', () => {
	expect(parseRanges('U+0000-00FF, U+0131,u+4??,nonsense')).toEqual([
		[0, 0xff],
		[0x131, 0x131],
		[0x400, 0x4ff]
	]);
	expect(parseRanges('')).toEqual([]);
});

test('a text is covered where any of its signs is', () => {
	const latin = parseRanges('U+0000-00FF');
	expect(coversAny(latin, '한국 a')).toBe(true);
	expect(coversAny(latin, '한국')).toBe(false);
	expect(coversAny(parseRanges('U+1F600'), 'x😀')).toBe(true);
});
