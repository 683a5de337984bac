import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { DocumentDate } from './document-date.ts';

/** (編輯:王小明)1130712: year of the Republic of China, month and day, where a report of an agency ends. */
const END_MARK = /[)。](?<ey>1[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?=\s|$)/dg;
/** (2019/10/25-17:27): the stamp with which a Japanese agency closes its report. */
const STAMP = /\((?<y>20\d\d)\/(?<m>\d\d)\/(?<d>\d\d)-\d\d:\d\d\)/d;
/** [사진=외교부] 2024.07.26: the day of the picture, which Korean agencies take on the day of the story. */
const CAPTION = /\[사진=[^\]]{1,20}\] ?(?<y>20\d\d)\.(?<m>\d\d)\.(?<d>\d\d)/d;
/** "19:19 13-05-22", "13-MAG-22 19:19": with which Italian agencies close theirs; nothing but marks of the agency follows. */
const WIRE =
	/(?<![\d-])(?:[0-2]\d[:.][0-5]\d )?(?<d>[0-3]\d)-(?<m>[01]\d|GEN|FEB|MAR|APR|MAG|GIU|LUG|AGO|SET|OTT|NOV|DIC)-(?<yy>\d\d)(?: [0-2]\d[:.]?[0-5]\d)?(?: NNNN)?\s*$/d;
const MONTHS = ['GEN', 'FEB', 'MAR', 'APR', 'MAG', 'GIU', 'LUG', 'AGO', 'SET', 'OTT', 'NOV', 'DIC'];
/** Of two figures the century of the wires that write so. */
const CENTURY = 2000;
/** Between the years of the Republic and those of the common era. */
const ERA = 1911;

/** The day with which an agency closes its report, or that stands under its picture. */
export function endMarkDate(text: string): DocumentDate | null {
	const marks = [...text.matchAll(END_MARK), STAMP.exec(text), CAPTION.exec(text), WIRE.exec(text)];
	for (const match of marks) {
		if (!match) continue;
		const { ey, y, yy, m = '', d } = match.groups ?? {};
		const year =
			yy !== undefined ? CENTURY + Number(yy) : y === undefined ? ERA + Number(ey) : Number(y);
		const named = MONTHS.indexOf(m) + 1;
		const date = { year, month: named > 0 ? named : Number(m), day: Number(d) };
		const edtf = formatEdtf(date);
		if (edtf === null || !isCivil(date.year, date.month, date.day)) continue;
		return { date, edtf, span: spanOf(match), isPublication: true };
	}
	return null;
}

/** From the first to the last figure of the date, without the marks around it. */
function spanOf(match: RegExpExecArray): Span {
	const places = Object.values(match.indices?.groups ?? {}).filter((place) => place !== undefined);
	return {
		start: Math.min(...places.map(([start]) => start)),
		end: Math.max(...places.map(([, end]) => end))
	};
}
