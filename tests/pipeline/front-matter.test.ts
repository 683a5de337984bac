import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	frontMatter,
	publishedOn,
	withoutFrontMatter
} from '#lib/pipeline/01-read/front-matter.ts';

const NONE = { title: null, publisher: null, published: null, url: null };

test('title, date, source and address are read, with or without quotes', () => {
	expect(
		frontMatter(
			'---\r\ntitle: "Peru: a visit"\r\nDate: 2024-05-06T10:00:00Z\r\nsource: \'Andina\'\r\nurl: https://example.org/a:b\r\ntags: x\r\n---\r\nText'
		)
	).toEqual({
		title: 'Peru: a visit',
		publisher: 'Andina',
		published: '2024-05-06',
		url: 'https://example.org/a:b'
	});
});

test.each([
	['no front matter', 'title: Peru\n\nText'],
	['not at the top', 'Text\n---\ntitle: Peru\n---\n'],
	['not closed', '---\ntitle: Peru\n\nText'],
	['a rule of dashes', '---\n---\nText'],
	['nothing behind the colon', '---\ntitle:\n---\n'],
	['keys of every object', '---\n__proto__: x\nconstructor: y\n---\n']
])('%s gives nothing', (_, text) => {
	expect(frontMatter(text)).toEqual(NONE);
});

test('a date that no calendar has is not known', () => {
	expect(
		['2024-02-30', '2024-13', 'XXXX-05-06', 'yesterday', '6 May 2024', ''].map(publishedOn)
	).toEqual(Array(6).fill(null));
	expect(['2024-02-29', '2024-05', '2024', '2024-05-06 9:30'].map(publishedOn)).toEqual([
		'2024-02-29',
		'2024-05',
		'2024',
		'2024-05-06'
	]);
});

test.each([
	['---\r\ntitle: Peru\r\n---\r\nText', 'Text'],
	['\n---\ntitle: Peru\ndate: 2024-05-06\n--- \n\nText --- x', '\nText --- x'],
	['---\ntitle: Peru\n---', ''],
	['---\ndate: 6 May 2024\n---\nText', null],
	['Text\n---\ntitle: Peru\n---\n', null]
])('of %j the text below is left', (text, wanted) => {
	expect(withoutFrontMatter(text)).toBe(wanted ?? text);
});

test('no text makes it fail', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			frontMatter(text);
			frontMatter(`---\n${text}\n---\n`);
			withoutFrontMatter(`---\n${text}\n---\n`);
		})
	);
});
