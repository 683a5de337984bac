import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf } from '#lib/domain/edtf.ts';
import type { DocumentDate } from './document-date.ts';

const ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])?(?=[/._\-\s]|$)/g;

/** The day or month in a web address, `/2024/05/06/`: as a rule when its page was put there. */
export function addressDate(text: string): DocumentDate | null {
	ADDRESS.lastIndex = 0;
	for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
		const year = Number(match[1]);
		const month = Number(match[2]);
		const day = match[3] === undefined ? null : Number(match[3]);
		if (day !== null && !isCivil(year, month, day)) continue;
		const date = { year, month, day };
		const edtf = formatEdtf(date);
		if (edtf)
			return {
				date,
				edtf,
				span: { start: match.index + 1, end: match.index + match[0].length },
				isPublication: false
			};
	}
	return null;
}
