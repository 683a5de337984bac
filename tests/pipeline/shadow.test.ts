import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import { fold } from '#lib/pipeline/text/fold.ts';

/** Pieces that change length, join their neighbours or stand for nothing. */
const PIECES = [
	...[
		'a',
		'é',
		'e\u0301',
		'n\u0303',
		'o\u0302\u0301',
		'\u0301',
		'\u200b',
		'\ufeff',
		'\u202e',
		'\u2066'
	],
	...['&amp;', '&#233;', '&#x1F600;', '&nbsp;', '&bogus;', '&', '\u00ad', '\u3000', '\0', '\r\n'],
	...['한', '\u1112\u1161\u11ab', '\u1112', '中', 'ガ', 'カ\u3099', 'ASCII', '“', '—', '😀'],
	...['\ud83d', '\ude00', '&shy;', '&#xfeff;', '&#8203;', '\u0345', ' ', '\t']
];
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''))
);

describe('the shadow of a text', () => {
	test('has for each of its characters a span of the text as read', () => {
		fc.assert(
			fc.property(text, (raw) => {
				const shadow = shadowOf(raw);
				for (let i = 0; i < shadow.text.length; i++) {
					const { start, end } = shadow.raw({ start: i, end: i + 1 });
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(raw.length);
				}
			}),
			{ numRuns: 1500 }
		);
	});

	test('keeps order: a later span never begins or ends earlier', () => {
		fc.assert(
			fc.property(text, (raw) => {
				const shadow = shadowOf(raw);
				let last = { start: 0, end: 0 };
				for (let i = 0; i < shadow.text.length; i++) {
					const span = shadow.raw({ start: i, end: i + 1 });
					expect(span.start).toBeGreaterThanOrEqual(last.start);
					expect(span.end).toBeGreaterThanOrEqual(last.end);
					last = span;
				}
			}),
			{ numRuns: 800 }
		);
	});

	test('maps a plain word back to exactly that word', () => {
		fc.assert(
			fc.property(text, text, (before, behind) => {
				const raw = `${before} Chile ${behind}`;
				const shadow = shadowOf(raw);
				const at = shadow.text.indexOf(
					'Chile',
					shadow.text.length - shadowOf(behind).text.length - 20
				);
				const { start, end } = shadow.raw({ start: Math.max(0, at), end: at + 5 });
				if (at >= 0 && !before.includes('Chile') && !behind.includes('Chile'))
					expect(raw.slice(start, end)).toBe('Chile');
			}),
			{ numRuns: 800 }
		);
	});

	test.each([
		['Pana\u200bma', 'Panama'],
		['Mu\u0301nich', 'Múnich'],
		['AT&amp;T', 'AT&T'],
		['Per&uacute;', 'Perú'],
		['Chile', 'Chile'],
		['\u202eChile\u202c', 'Chile'],
		['\u1112\u1161\u11ab국', '한국']
	])('of %j reads %j and quotes the whole of it', (raw, wanted) => {
		const shadow = shadowOf(`x ${raw} y`);
		expect(shadow.text).toBe(`x ${wanted} y`);
		const { start, end } = shadow.raw({ start: 2, end: 2 + wanted.length });
		expect(raw).toContain(`x ${raw} y`.slice(start, end));
		expect(`x ${raw} y`.slice(start, end).replace(/[\u202c\u202e]/g, '')).toBe(
			raw.replace(/[\u202c\u202e]/g, '')
		);
	});

	test('gives back a bare span even where nothing had to be changed', () => {
		const span = { start: 0, end: 2, more: 'than a span' };
		expect(Object.keys(shadowOf('plain').raw(span))).toEqual(['start', 'end']);
	});
});

describe('folding', () => {
	test('gives one unit for each unit', () => {
		fc.assert(fc.property(text, (raw) => fold(raw).length === raw.length));
	});

	test('a second time changes nothing', () => {
		fc.assert(fc.property(text, (raw) => fold(fold(raw)) === fold(raw)));
	});

	test('takes case and accents away from Latin letters alone', () => {
		expect(fold('ÉÑÇäß Ελλάδα')).toBe('enca\u00df ελλαδα');
		expect(fold('ガパ한')).toBe('ガパ한');
	});
});
