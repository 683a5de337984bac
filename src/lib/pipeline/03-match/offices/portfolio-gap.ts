import type { LanguageTables } from '../../lexicon/compile.ts';

/** "Oman|'s roads, transport and urban development |minister": a list of nouns. */
const LIST = /^(?:'s?)?(?:\s[\p{L}-]+,?){1,10}\s$/u;

/** Whether nothing but what an office is for stands between the state and the head of the office. */
export function isPortfolio(
	gap: string,
	{ persons, contexts, isVerbFinal }: LanguageTables
): boolean {
	if (gap.length > LONGEST || !LIST.test(gap)) return false;
	const words = gap
		.replace(/^'s?/, '')
		.trim()
		.split(/[,\s]+/);
	const isAnd = (word: string) => word === '&' || contexts.and.words.has(word);
	// "Nijer| Ticaret ve |Sanayi Bakanı": the head of the office has the last of its nouns in it.
	const behind = words.length - 1 - words.findLastIndex(isAnd);
	const least = isVerbFinal ? 0 : 1;
	if (behind < least || behind > MOST_BEHIND || !words.some(isAnd)) return false;
	return words.every(
		(word) =>
			isAnd(word) ||
			(!persons.stops.has(word.toLowerCase()) && (!isVerbFinal || /^\p{Lu}/u.test(word)))
	);
}

/** So many words stand behind "and" at most. */
const MOST_BEHIND = 3;
/** In code units. */
const LONGEST = 70;
