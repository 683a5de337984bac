import { MISSIONS } from '../../lexicon/title-kinds.ts';
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
	const { toSomebody, severalOthers } = tables.phrasing.idioms;
	return (
		// "l'audience du Premier ministre| au |ministre argentin": what one does to the other.
		toSomebody.test(between) ||
		namesSomebody(between, tables) ||
		// "ao Chefe de Estado|, os |embaixadores do Peru e de Omã"
		severalOthers.test(between) ||
		isBesideMission(between, title, other, tables)
	);
}

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
