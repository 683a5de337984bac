import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EdtfSchema, edtfYear, formatEdtf, parseEdtf } from '#lib/domain/edtf.ts';

const isEdtf = (text: string): boolean => v.is(EdtfSchema, text);

describe('a date', () => {
	test.each([
		'2025-12-12',
		'2024-02-29',
		'2000-02-29',
		'2025-12',
		'2023',
		'2023~',
		'XXXX-12-12',
		'XXXX-02-29',
		'2021-03-17/2021-03-18',
		'2024-12/2025-01',
		'2024/2024-05-06',
		'XXXX-12-30/XXXX-01-02'
	])('%s is one', (text) => expect(isEdtf(text)).toBe(true));

	test.each([
		'2025-13-45',
		'2025-13',
		'2025-00',
		'2025-01-00',
		'2025-02-29',
		'1900-02-29',
		'XXXX-02-30',
		'2025-04-31',
		'2021-03-18/2021-03-17',
		'2021-03-17/2021-13-01',
		'2025/2024',
		'12 December 2025',
		'2025-1-1',
		''
	])('%j is none', (text) => expect(isEdtf(text)).toBe(false));
});

test('a day is one exactly where the calendar of the machine has it', () => {
	const digits = (most: number) => fc.nat(most).map((n) => String(n).padStart(2, '0'));
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9999 }), digits(14), digits(33), (year, month, day) => {
			const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
			const at = new Date(`${text}T00:00:00Z`);
			// JavaScript rolls 31 April over into May; what is rolled over is no such day.
			const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
			expect(isEdtf(text)).toBe(exists);
		})
	);
});

test('what is written is always accepted, and read back the same', () => {
	const part = (most: number) => fc.option(fc.nat(most));
	const date = fc.record({ year: part(9999), month: part(14), day: part(33) });
	fc.assert(
		fc.property(date, fc.option(date), (start, end) => {
			const text = formatEdtf(start, end);
			if (text === null) return;
			expect(isEdtf(text)).toBe(true);
			expect(edtfYear(text)).toBe(start.year);
			const read = parseEdtf(text);
			expect(formatEdtf(read.start, read.end)).toBe(text);
		})
	);
});
