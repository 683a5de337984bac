/** The words of a language that count years, months, weeks or days from the text's own day. */
export interface PeriodWords {
	/** "last week": weeks from the document's own. */
	weeks: Record<string, number>;
	/** Before "this year": whatever was is over. */
	earlier: readonly string[];
	/** "years ago": before the news, and nobody can say when. */
	vague: readonly string[];
	/** With `{n}` for a number and `{unit}` for one of the units: "{n} {unit} ago". */
	ago: readonly string[];
	units: Record<PeriodUnit, readonly string[]>;
	/** Before a number that is not exact: about, almost. */
	about: readonly string[];
	/** Numbers in words. */
	numbers: Record<string, number>;
}

export const PERIOD_UNITS = ['years', 'months', 'weeks', 'days'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
