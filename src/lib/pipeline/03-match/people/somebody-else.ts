import type { TitleKind } from '../../lexicon/title-kinds.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { TitleEntry } from '../../lexicon/entry.ts';

interface Office {
	value: TitleEntry;
}

/** What stands between two offices parts them: the state behind the second is none of the first. */
export function beginsSomebodyElse(
	between: string,
	title: Office,
	other: Office,
	tables: LanguageTables
): boolean {
	return (
		DATIVE.test(between) ||
		namesSomebody(between, tables) ||
		SEVERAL.test(between) ||
		isBesideMission(between, title, other, tables)
	);
}

/**
 * "l'audience du Premier ministre| au |ministre argentin", "en la Casa de Gobierno| a una |delegación": what one does
 * to the other parts the two.
 */
const DATIVE =
	/\s(?:aux?|à (?:la |l['’]|une? )?|al|allo|alla |all['’]|ai|agli|alle|aos?|às?|a (?:las?|los|una?|uma?) |ad un(?:[ao] |['’]))\s?$/;

/** "ao Chefe de Estado|, os |embaixadores do Peru e de Omã": several others. */
const SEVERAL = /^,\s(?:[ao]s|l[ao]s|les|gli)\s$/;

/** "il ministro | Urso e il | ministro delle Filippine": a name, then somebody else. */
export function namesSomebody(between: string, { contexts }: LanguageTables): boolean {
	const words = between.trim().split(/\s+/);
	return (
		/^\p{Lu}\p{Ll}/u.test(words[0] ?? '') && words.some((word) => contexts.and.words.has(word))
	);
}

/** "O Governo |e a |Embaixada da China": only the mission is of the state behind it. */
function isBesideMission(
	between: string,
	title: Office,
	{ value }: Office,
	{ contexts, persons }: LanguageTables
): boolean {
	if (!MISSIONS.has(value.kind) || MISSIONS.has(title.value.kind)) return false;
	const [article = '', and = ''] = between.trim().split(/\s+/).reverse();
	return contexts.and.words.has(and) && persons.articles.has(article);
}

const MISSIONS: ReadonlySet<TitleKind> = new Set(['embassy', 'ambassador']);
