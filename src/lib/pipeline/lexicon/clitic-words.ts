import { fold } from '../text/fold.ts';
import type { Grammar } from './grammar.ts';
import type { RawLexicon } from './lexicon.ts';
import { namePatterns } from './names.ts';
import { wordPatterns } from './word-patterns.ts';

/** What a language writes as one with the word behind it, and the words by which it is told from the first letter of one. */
export interface CliticWords {
	/** In the order in which they may stand: و, ب. */
	clitics: readonly string[];
	/** What a clitic that ends in the article's last letter takes up: ل and ال are لل. */
	article: string;
	/** All words that the lexicon has in the language, folded. */
	words: ReadonlySet<string>;
}

/** Of each language that has some. */
export function compileCliticWords(raw: RawLexicon): CliticWords[] {
	return Object.entries(raw.languages).flatMap(([language, words]) => {
		const { grammar, dates } = words;
		const { clitics = [], article = '' } = grammar;
		if (clitics.length === 0) return [];
		const surfaces = [
			...namePatterns(raw, language, 'all').map(({ surface }) => surface),
			...wordPatterns(words).map(({ surface }) => surface),
			...listsOf(grammar),
			...Object.keys({ ...dates.months, ...dates.weekdays, ...dates.relative }),
			...words.persons.honours,
			...words.persons.portfolios
		];
		const known = new Set(surfaces.flatMap((surface) => fold(surface).match(/\p{L}+/gu) ?? []));
		return [{ clitics, article, words: known }];
	});
}

function listsOf(grammar: Grammar): string[] {
	return Object.values(grammar).flatMap((list: unknown) =>
		Array.isArray(list) ? list.filter((word) => typeof word === 'string') : []
	);
}
