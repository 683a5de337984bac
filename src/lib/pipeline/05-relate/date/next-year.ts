import { anchorPeriod, periodsIn } from '../../04-date/period.ts';
import type { DocumentDate } from '../../04-date/document-date.ts';
import type { Frame } from '../frame/frame.ts';
import type { When } from './when.ts';

/** "Next year", 내년, anywhere in a frame's own sentences: of what has no other date, the year behind the document's own. */
export function nextYear({ sentences }: Frame, own: DocumentDate, text: string): When | null {
	for (const sentence of sentences)
		for (const period of periodsIn(text, sentence, sentence.tables.dates.periods)) {
			const edtf = anchorPeriod(period, own.date);
			if (period.unit !== 'years' || period.offset !== 1 || edtf === null) continue;
			return { edtf, basis: 'completed', span: { start: period.start, end: period.end } };
		}
	return null;
}
