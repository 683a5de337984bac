import { formatEdtf } from '#lib/domain/edtf.ts';
import type { DocumentDate } from './document-date.ts';
import type { DateMention } from './mention.ts';

/** "date 2024-10", "date 2024-10-16" before the first words of a page that an archive has kept: when it was given out. */
const HEAD =
	/^\s*date:?\s(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?:-(?<d>0[1-9]|[12]\d|3[01]))?(?![\d-])/i;

/** The month, or the day, with which the text begins; `null`: it begins with none. */
export function pageMonth(text: string): DocumentDate | null {
	const match = HEAD.exec(text);
	if (!match) return null;
	const { y, m, d } = match.groups ?? {};
	const date = { year: Number(y), month: Number(m), day: d === undefined ? null : Number(d) };
	const edtf = formatEdtf(date);
	const end = match[0].length;
	return edtf === null
		? null
		: { date, edtf, span: { start: end - edtf.length, end }, isPublication: true };
}

/** The year of a dateline in the month with which the text begins. */
export function yearOfPage(text: string, { from }: DateMention): number | null {
	const date = pageMonth(text)?.date;
	return date?.month === from.month ? (date?.year ?? null) : null;
}
