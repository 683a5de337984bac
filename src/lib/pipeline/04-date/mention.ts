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
	/** Months from the document's own (next month: 1). */
	months: number | null;
	/** Years from the document's own (June last year: -1). */
	years: number | null;
	/** "last Monday": -1, "next Monday": 1. */
	turn: -1 | 1 | null;
	/** "The following day": counted from the day that the text has told before, not from its own. */
	isCounted: boolean;
	/** The later of two weekdays: "on Thursday and Friday". */
	lastWeekday: number | null;
}

export function dateMention(
	span: Span,
	from: PartialDate,
	rest: Partial<Omit<DateMention, 'start' | 'end' | 'from'>> = {}
): DateMention {
	return {
		...span,
		from,
		to: null,
		weekday: null,
		relative: null,
		months: null,
		years: null,
		turn: null,
		isCounted: false,
		lastWeekday: null,
		...rest
	};
}
