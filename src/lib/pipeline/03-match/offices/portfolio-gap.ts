import type { LanguageTables } from '../../lexicon/compile.ts';

/** "Oman|'s roads, transport and urban development |minister": a list of nouns, closed by the word for "and". */
const LIST = /^(?:'s?)?(?:\s[\p{L}-]+,?){0,6}\s(?:and|&)(?:\s[\p{L}-]+){1,3}\s$/u;

/** Whether nothing but what an office is for stands between the state and the head of the office. */
export function isPortfolio(gap: string, { persons, contexts }: LanguageTables): boolean {
	if (gap.length > LONGEST || !LIST.test(gap)) return false;
	const words = gap
		.replace(/^'s?/, '')
		.trim()
		.split(/[,\s]+/);
	return words.every(
		(word) => contexts.and.words.has(word) || word === '&' || !persons.stops.has(word.toLowerCase())
	);
}

/** In code units. */
const LONGEST = 70;
