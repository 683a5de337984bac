import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf } from '#lib/domain/edtf.ts';
import type { DocumentDate } from './document-date.ts';

/** (編輯:王小明)1130712: year of the Republic of China, month and day, where a report of an agency ends. */
const END_MARK = /[)。](?<ey>1[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?=\s|$)/g;
/** Between the years of the Republic and those of the common era. */
const ERA = 1911;

/** The day with which a Taiwanese agency closes its report. */
export function endMarkDate(text: string): DocumentDate | null {
	for (const match of text.matchAll(END_MARK)) {
		const { ey, m, d } = match.groups ?? {};
		const date = { year: ERA + Number(ey), month: Number(m), day: Number(d) };
		const edtf = formatEdtf(date);
		if (edtf === null || !isCivil(date.year, date.month, date.day)) continue;
		const span = { start: match.index + 1, end: match.index + match[0].length };
		return { date, edtf, span, isPublication: true };
	}
	return null;
}
