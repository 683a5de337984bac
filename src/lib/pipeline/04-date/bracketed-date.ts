import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf } from '#lib/domain/edtf.ts';
import type { DocumentDate } from './document-date.ts';

const EIGHT = /[(（【[]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=[\s)）】\]])/g;

/** Code units of the head of a page, where its number stands. */
const HEAD = 240;

/** "(20240506 19:00)" at the head of a page: the day of a broadcast or an issue, in eight figures. */
export function bracketedDate(text: string): DocumentDate | null {
	for (const match of text.slice(0, HEAD).matchAll(EIGHT)) {
		const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
		const date = { year, month, day };
		// "(20240231)": a number, and no day.
		const edtf = isCivil(year, month, day) ? formatEdtf(date) : null;
		const start = match.index + 1;
		if (edtf) return { date, edtf, span: { start, end: start + 8 }, isPublication: true };
	}
	return null;
}
