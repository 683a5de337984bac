import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "In the Swiss lakeside resort of", "en la ciudad suiza de": the state of a town that no gazetteer may have. */
export function isOfTown(
	folded: string,
	{ rank, mention }: Actor,
	{ start, tables }: Sentence
): boolean {
	if (rank !== 'adjective') return false;
	const { contexts, small } = tables;
	if (small.townBehind.test(folded.slice(mention.end, mention.end + TOWN_REACH)))
		return precededBy(folded, mention.start, contexts.locative);
	const before = folded.slice(Math.max(start, mention.start - TOWN_REACH), mention.start);
	const noun = small.town.exec(before) ?? small.house.exec(before);
	return (
		noun !== null &&
		precededBy(folded, mention.start - before.length + noun.index + 1, contexts.locative)
	);
}

/** "reunidos en Iguazú, |Argentina": the state behind a town that no gazetteer may have. */
export function isBehindTown(
	text: string,
	{ rank, mention }: Actor,
	{ start, tables }: Sentence
): boolean {
	const before = text
		.slice(Math.max(start, mention.start - ISLAND_REACH), mention.start)
		.replace(ISLAND, ', ');
	if (rank !== 'name' || !before.endsWith(', ')) return false;
	const words = before.slice(0, -2).split(' ');
	const town = words.findLastIndex((word) => !/^\p{Lu}[\p{L}'-]+$/u.test(word));
	return town < words.length - 1 && tables.contexts.locative.words.has(words[town] ?? '');
}

/** Between the demonym and the noun for a town, in code units. */
const TOWN_REACH = 40;

/** "em Santa Maria|, ilha do Sal|, Cabo Verde": between a town and its state, with its words in code units. */
const ISLAND = /, (?:\p{Ll}+ (?:d[aeio]l? )?)?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?, $/u;
const ISLAND_REACH = 80;
