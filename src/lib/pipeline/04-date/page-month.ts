import { formatEdtf } from '#lib/domain/edtf.ts';
import type { DocumentDate } from './document-date.ts';

/** "date 2024-10" before the first words of a page that an archive has kept: when it was given out, by its month. */
const HEAD = /^\s*date:?\s(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?![\d-])/i;

/** The month with which the text begins; `null`: it begins with none. */
export function pageMonth(text: string): DocumentDate | null {
	const match = HEAD.exec(text);
	if (!match) return null;
	const date = { year: Number(match.groups?.y), month: Number(match.groups?.m), day: null };
	const edtf = formatEdtf(date);
	const end = match[0].length;
	return edtf === null
		? null
		: { date, edtf, span: { start: end - edtf.length, end }, isPublication: true };
}

/** The year of a dateline in the month with which the text begins. */
export function yearOfPage(text: string, month: number | null): number | null {
	const date = pageMonth(text)?.date;
	return date?.month === month ? (date?.year ?? null) : null;
}
