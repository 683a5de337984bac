import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Actor } from '../actor.ts';

/** "|the Ambassador", "pelo |embaixador", and not "served as ambassador". */
export function isCertainEnvoy(text: string, { title, start }: Actor, tables: LanguageTables) {
	if (title?.kind !== 'ambassador' || tables.traits.modifiersBefore) return false;
	const word = /\p{L}+(?= $)/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
	return tables.persons.articles.has(word.toLowerCase()) || tables.contexts.of.words.has(word);
}
