import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';

/** From "between" to the state of the first body, and from there to that of the second, in code units. */
const REACH = 120;

/**
 * "an MoU between the |Monitoring Unit (FMU) of| Ghana |and the Intelligence Unit of| Peru": bodies that nobody knows
 * stand for the states whose they are.
 */
export function markBodiesBetween(text: string, actors: Actor[], tables: LanguageTables): void {
	const { traits } = tables;
	// Where every noun has a capital, or none, it tells no body.
	if (traits.writing !== 'capitals' || traits.capitalNouns) return;
	for (const [i, first] of actors.entries()) {
		const second = actors[i + 1];
		if (!second || first.party === second.party || (first.between && second.between)) continue;
		if (first.kind !== 'country' || second.kind !== 'country') continue;
		const from = Math.max(actors[i - 1]?.end ?? 0, first.start - REACH);
		const isOpen = first.between || opensBodies(text.slice(from, first.start), first, tables);
		if (!isOpen || !joinsBodies(text.slice(first.end, second.start), second, tables)) continue;
		first.between = true;
		second.between = true;
	}
}

/** "… an MoU between the |Monitoring Unit (FMU) of ": all from the word on is the name of a body. */
function opensBodies(before: string, { rank }: Actor, tables: LanguageTables): boolean {
	const { between } = tables.contexts;
	const words = before.split(/\s+/);
	const at = words.findLastIndex((word) => between.words.has(word.toLowerCase()));
	return at >= 0 && isBody(words.slice(at + 1), rank === 'official', tables);
}

/** " (FMU) |and the Intelligence Unit (FIU) of ". */
function joinsBodies(gap: string, { rank }: Actor, tables: LanguageTables): boolean {
	if (gap.length > REACH) return false;
	const [and = '', ...words] = gap
		.replace(/^\s?\([^()]{1,60}\)/, '')
		.trim()
		.split(/\s+/);
	return (
		tables.contexts.and.words.has(and.toLowerCase()) &&
		isBody([...words, ''], rank === 'official', tables)
	);
}

/** Capitals and the small words of names, the last of which tells whose it is, where the next name does not. */
function isBody(
	words: readonly string[],
	isOffice: boolean,
	{ contexts: { of, and }, small, persons }: LanguageTables
): boolean {
	const own = words.filter((word) => word !== '');
	const isSmall = (word: string) =>
		of.words.has(word) ||
		and.words.has(word) ||
		persons.articles.has(word) ||
		small.nameWords.has(word) ||
		small.beforeNames.has(fold(word));
	const isName = (word: string) => /^\(?\p{Lu}[\p{L}&'’-]+\)?$/u.test(word);
	const behind = own.filter((word) => !persons.articles.has(word)).at(-1) ?? '';
	return (
		own.some(isName) &&
		own.every((word) => isName(word) || isSmall(word)) &&
		(isOffice || of.words.has(behind))
	);
}
