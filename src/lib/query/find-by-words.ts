import { searchTerms } from './fold.ts';

/**
 * The records in whose words every typed word occurs, case and accents aside; words in quotation marks together.
 *
 * @param folded the words of a record after `fold`
 */
export function findByWords<T>(
	records: readonly T[],
	typed: string,
	folded: (record: T) => string
): readonly T[] {
	const terms = searchTerms(typed);
	if (terms.length === 0) return records;
	return records.filter((record) => {
		const text = folded(record);
		return terms.every((term) => text.includes(term));
	});
}
