import { fold } from './word-search.ts';

/**
 * The records in whose words every typed word occurs, case and accents aside.
 *
 * @param folded the words of a record after `fold`
 */
export function findByWords<T>(
	records: readonly T[],
	typed: string,
	folded: (record: T) => string
): readonly T[] {
	const terms = fold(typed).split(/\s+/u).filter(Boolean);
	if (terms.length === 0) return records;
	return records.filter((record) => {
		const text = folded(record);
		return terms.every((term) => text.includes(term));
	});
}
