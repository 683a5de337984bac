import type { DocumentDate } from '../../04-date/document-date.ts';
import type { Frame } from '../frame/frame.ts';
import type { When } from './when.ts';

/** "Next year", 내년, in a frame's own sentences: the year behind the document's own. */
export function nextYear({ sentences }: Frame, own: DocumentDate, text: string): When | null {
	const { year } = own.date;
	if (year === null) return null;
	for (const { start, end, tables } of sentences) {
		const words = text.slice(start, end).toLowerCase();
		for (const [phrase, years] of Object.entries(tables.raw.dates.relativeYears)) {
			const at = years === 1 ? words.indexOf(phrase.toLowerCase()) : -1;
			if (at < 0) continue;
			const span = { start: start + at, end: start + at + phrase.length };
			return { edtf: String(year + 1), basis: 'completed', span };
		}
	}
	return null;
}
