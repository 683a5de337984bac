import type { Actor } from './actor.ts';
import type { LanguageTables } from './compile.ts';
import { fold } from './fold.ts';

/** Further from a demonym, in code units, the name of a company does not stand. */
const REACH = 48;

/**
 * Marks the demonyms that name a company by its state: "la rusa Uranium One", "la empresa estatal
 * china CNNC", "French nuclear group Orano".
 */
export function markCompanies(
	text: string,
	actors: readonly Actor[],
	tables: LanguageTables
): void {
	if (tables.companies.size === 0) return;
	for (const actor of actors)
		if (actor.rank === 'adjective' && !actor.compound && actor.kind === 'country')
			actor.isCompany = namesCompany(text, actor, tables);
}

function namesCompany(text: string, actor: Actor, tables: LanguageTables): boolean {
	const { start, end } = actor;
	// "group Orano", " CATL", " de energía Rosatom": small words, then the name.
	const [phrase, small = ''] =
		/^\s((?:[\p{Ll}-]+\s){0,4})["'«“]?\p{Lu}/u.exec(text.slice(end, end + REACH)) ?? [];
	if (phrase === undefined) return false;
	const isCompany = (word: string) => tables.companies.has(fold(word));
	if (small.split(' ').some(isCompany)) return true;
	const before = text
		.slice(Math.max(0, start - REACH), start)
		.replace(/'$/, "' ")
		.trimEnd()
		.split(/\s+/)
		.slice(-2);
	const noun = before.find((word) => isCompany(word.replace(/^.*'/, '')));
	if (tables.genitiveFirst && noun !== undefined) {
		// "con la empresa china": the small words stand before the noun.
		actor.start = text.lastIndexOf(noun, start);
		return true;
	}
	return small === '' && tables.companyArticles.has(fold(before.at(-1) ?? ''));
}
