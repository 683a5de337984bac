import { parseEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** How many sentences back a day is still counted from. */
const BACK = 4;

/**
 * The day that "the following day", "the next Monday after it" are counted from: the last one told before, or the last
 * of a range.
 *
 * @param read what a date of a sentence means, as EDTF
 */
export function countedFrom(
	{ start }: DateMention,
	{ index }: Sentence,
	sentences: readonly Sentence[],
	read: (date: DateMention, sentence: Sentence) => string | null
): PartialDate | null {
	for (let i = index; i >= Math.max(0, index - BACK); i--) {
		const sentence = sentences[i];
		if (!sentence) continue;
		for (const date of sentence.dates.toReversed()) {
			const edtf = date.start < start ? read(date, sentence) : null;
			if (edtf === null) continue;
			const { end } = parseEdtf(edtf);
			if (end.month !== null && end.day !== null) return end;
		}
	}
	return null;
}
