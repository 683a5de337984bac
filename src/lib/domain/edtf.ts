import * as v from 'valibot';
import { isCivil } from './calendar.ts';

/**
 * The part of EDTF (ISO 8601-2, level 1) that the datasets use: a day, month or year, a day
 * whose year is not known (`XXXX-12-12`), and an interval of two of the same.
 */
const POINT = String.raw`(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?~?`;
const LEAP_YEAR = 2000;
const EDTF = new RegExp(`^${POINT}(?:/${POINT})?$`);

export const EdtfSchema = v.pipe(
	v.string(),
	v.regex(
		EDTF,
		'Expected an EDTF date such as 2025-12-12, 2023, XXXX-12-12 or 2021-03-17/2021-03-18'
	),
	v.check((edtf) => {
		const { start, end } = parseEdtf(edtf);
		return isPossible(start) && isPossible(end) && !isBefore(end, start);
	}, 'Expected a day that the calendar has, and an interval that ends after it begins')
);

/** A calendar date of which any part may be unknown. */
export interface PartialDate {
	year: number | null;
	month: number | null;
	day: number | null;
}

/**
 * Writes a date, or an interval when `end` is given and comes later. `null` when nothing is known or
 * the calendar has no such day; an end that cannot be is left out.
 */
export function formatEdtf(start: PartialDate, end?: PartialDate | null): string | null {
	const from = formatPoint(start);
	const to = end && !isBefore(end, start) ? formatPoint(end) : null;
	if (from === null) return null;
	return to === null || to === from ? from : `${from}/${to}`;
}

/** The first (or only) point of an EDTF string that `EdtfSchema` accepts. */
export function parseEdtf(edtf: string): { start: PartialDate; end: PartialDate } {
	const [from = '', to = from] = edtf.split('/');
	return { start: parsePoint(from), end: parsePoint(to) };
}

/** The year in which it begins; `null` where the year is not known. */
export function edtfYear(edtf: string): number | null {
	return parseEdtf(edtf).start.year;
}

/** A day in an unknown year may be that of a leap year. */
function isPossible({ year, month, day }: PartialDate): boolean {
	return isCivil(year ?? LEAP_YEAR, month ?? 1, day ?? 1);
}

/** Whether all of `a` lies before `b`, as far as both are known. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
	for (const part of ['year', 'month', 'day'] as const) {
		const [one, other] = [a[part], b[part]];
		// From one unknown year into the next (`XXXX-12-30/XXXX-01-02`) a smaller month comes later.
		if (one === null || other === null) return false;
		if (one !== other) return one < other;
	}
	return false;
}

function formatPoint(date: PartialDate): string | null {
	const { year, month, day } = date;
	if (!isPossible(date)) return null;
	if (year === null && (month === null || day === null)) return null;
	const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
	if (month !== null) parts.push(String(month).padStart(2, '0'));
	if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
	return parts.join('-');
}

function parsePoint(point: string): PartialDate {
	const [year = 'XXXX', month, day] = point.replace('~', '').split('-');
	return {
		year: year === 'XXXX' ? null : Number(year),
		month: month === undefined ? null : Number(month),
		day: day === undefined ? null : Number(day)
	};
}
