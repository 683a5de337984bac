import type { PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** A date expression of the text, before it is known to which year it belongs. */
export interface DateMention extends Span {
	from: PartialDate;
	/** Last day of a range; `null`: a single date. */
	to: PartialDate | null;
	/** 1 (Monday) … 7, where the text names one. */
	weekday: number | null;
	/** Days from the document's own date (today: 0); `null` for anything else. */
	relative: number | null;
}

export function dateMention(
	span: Span,
	from: PartialDate,
	rest: Partial<Omit<DateMention, 'start' | 'end' | 'from'>> = {}
): DateMention {
	return { ...span, from, to: null, weekday: null, relative: null, ...rest };
}
