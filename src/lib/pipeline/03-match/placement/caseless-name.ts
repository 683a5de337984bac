import type { PersonWords } from '../../lexicon/person-words.ts';

/** So many words a name may have. */
const MOST_WORDS = 6;

/** الرئيس التونسي| الباجي قايد السبسي و |الرئيس العراقي: a name between the office and "and". */
export function isCaselessName(
	gap: string,
	and: ReadonlySet<string>,
	{ stops, verbs }: PersonWords
): boolean {
	const words = gap.replaceAll(',', ' ').trim().split(/\s+/);
	const name = words.slice(0, -1);
	return (
		and.has(words.at(-1) ?? '') &&
		name.length <= MOST_WORDS &&
		name.every((word) => /^\p{L}+$/u.test(word) && !stops.has(word) && !verbs.has(word))
	);
}

/** أمير الكويت| الشيخ |صباح الأحمد: between the office of a leader and his name. */
export function areHonours(gap: string, { honours }: PersonWords): boolean {
	const words = gap.match(/\p{L}+/gu) ?? [];
	return words.length > 0 && words.every((word) => honours.has(word));
}
