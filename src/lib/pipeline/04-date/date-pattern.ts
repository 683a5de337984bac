import type { PartialDate } from '#lib/domain/edtf.ts';

/** One way of writing a date. */
export interface DatePattern {
	/** What every match holds: a quick look that spares the regular expression most sentences. */
	hint?: RegExp;
	/** Needs no figure: "in May". */
	isWordsOnly?: boolean;
	regex: RegExp;
	read(
		groups: Record<string, string | undefined>,
		words: ReadonlyMap<string, number>
	): PartialDate[] | null;
}

const number = (digits: string | undefined): number | null =>
	digits === undefined ? null : Number(digits);
/** The parts of a date as they are written; what is not written is `null`. */
export const date = (
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
): PartialDate => ({
	year: number(year),
	month: number(month),
	day: number(day)
});
