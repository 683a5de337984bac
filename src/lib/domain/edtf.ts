import * as v from 'valibot';

/**
 * The part of EDTF (ISO 8601-2, level 1) that the datasets use: a day, month or year, a day
 * whose year is not known (`XXXX-12-12`), and an interval of two of the same.
 */
const POINT = String.raw`(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?~?`;
const EDTF = new RegExp(`^${POINT}(?:/${POINT})?$`);

export const EdtfSchema = v.pipe(
	v.string(),
	v.regex(
		EDTF,
		'Expected an EDTF date such as 2025-12-12, 2023, XXXX-12-12 or 2021-03-17/2021-03-18'
	)
);

/** A calendar date of which any part may be unknown. */
export interface PartialDate {
	year: number | null;
	month: number | null;
	day: number | null;
}

/** Writes a date, or an interval when `end` is given and differs. `null` when nothing is known. */
export function formatEdtf(start: PartialDate, end?: PartialDate | null): string | null {
	const from = formatPoint(start);
	const to = end ? formatPoint(end) : null;
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

function formatPoint({ year, month, day }: PartialDate): string | null {
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
