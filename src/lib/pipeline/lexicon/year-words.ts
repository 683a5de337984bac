/** The words of a language beside a year that say what it dates. */
export interface YearWords {
	/** Before it: "|in| 2019", "|im Jahr| 2019". */
	in: readonly string[];
	/** Between the noun of a text and its year: "the agreement |of| 1999". */
	of: readonly string[];
	/** Where the year comes before that noun, between the two: 1999年|签署的|协定. */
	signed: readonly string[];
}
