import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';
import type { Actor } from '../actor.ts';

/**
 * "of Peru, Ana Rojas, Norway|, Per Dahl, and |Bangladesh": behind an office of several the name of each;
 * "of Peru|; Her Excellency Ana Rojas, |Minister of": before each office its holder; "da Suíça|, senhor Per
 * Dahl; da |Grécia", "de la Norvège|, Per Dahl et du |Pérou": each with its own "of"; "Norway| Per Dahl, |Peru".
 */
export function isHolderBetween(
	gap: string,
	{ contexts, persons, small }: LanguageTables
): boolean {
	if (gap.length > 90 || !/^(?:[,;]| \p{Lu}\p{Ll}+ \p{Lu})/u.test(gap)) return false;
	const { and, of } = { and: contexts.and.words, of: contexts.of.words };
	const words = gap.slice(1).replace(/[,;]/g, ' , ').trim().split(/\s+/);
	// "and the United Arab Emirates": an article belongs to the next name.
	// So does the word for its kind: ", and of the Republic of |Chile".
	const isBetween = (word: string) =>
		word === ',' ||
		and.has(word) ||
		of.has(word) ||
		persons.articles.has(word) ||
		small.beforeNames.has(fold(word));
	const end = words.findLastIndex((word) => !isBetween(word)) + 1;
	const isLinked = words.slice(end).some((word) => word === ',' || and.has(word));
	const name = words
		.slice(0, end)
		.filter((word) => !small.betweenNames.has(word.toLowerCase().replace(/\.$/, '')))
		.filter((word) => !persons.particles.has(word) && !and.has(word));
	return isLinked && name.length <= 5 && name.every((word) => /^\p{Lu}/u.test(word));
}

/** "ministers Ana Pérez of Bolivia| and Luis Díaz of |Peru", "(Bolivia)| and Luis Díaz (|Peru". */
export function isNamesake(gap: string, { contexts, small }: LanguageTables): boolean {
	if (gap.length > 60) return false;
	const { and, of } = { and: contexts.and.words, of: contexts.of.words };
	const words = gap
		.replace(/^\)/, '')
		.replace(/^;/, ',')
		// "of Bolivia|; Luis Díaz, of |Peru"
		.replace(/,(?= \p{Ll}+(?: \p{Ll}+)? $)/u, '')
		.replaceAll(',', ' , ')
		.replace(/\($/, ' ( ')
		.trim()
		.split(/\s+/)
		.filter((word) => !small.betweenNames.has(word) || of.has(word));
	const [first = '', ...name] =
		words[0] === ',' && and.has(words[1] ?? '') ? words.slice(1) : words;
	const last = name.pop() ?? '';
	return (
		(first === ',' || and.has(first)) &&
		(of.has(last) || last === '(') &&
		name.length >= 1 &&
		name.length <= LONGEST_NAME &&
		name.every((word) => /^\p{Lu}/u.test(word))
	);
}

/** With all that a name of South East Asia tells. */
const LONGEST_NAME = 7;

/** "Luis Rojas (Peru)| and Mari Ann |Tamm": the first names of an official known by the family name alone. */
export function isFirstNames(
	previous: Actor,
	{ person, start }: Actor,
	gap: string,
	{ contexts }: LanguageTables
): boolean {
	if (previous.rank !== 'official' || !previous.person || person?.start !== start) return false;
	const [joint = '', ...names] = gap.trim().split(/\s+/);
	return (
		/\s$/.test(gap) &&
		(contexts.and.words.has(joint) || joint === ',') &&
		names.length >= 1 &&
		names.length <= 5 &&
		names.every((name) => /^\p{Lu}\p{L}/u.test(name))
	);
}
