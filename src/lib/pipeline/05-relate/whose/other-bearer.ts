import type { Sentence } from '../sentence/sentence.ts';

/** In Latin letters, by one word: a family name. */
const FAMILY_NAME = /^\p{Lu}\p{Ll}+$/u;
/** The word right before a family name, where it may be a first name. */
const FIRST_NAME = /(?<![\p{L}.'-])(\p{Lu}\p{Ll}{2,}) $/u;
/** As much of the text is looked at before it, in code units. */
const BEFORE = 24;

/**
 * "Senator Aubyn Hill … Minister Hill": with another first name in the same text the family name is not that of
 * the leader elsewhere.
 */
export function hasOtherBearer(
	text: string,
	sentences: readonly Sentence[],
	name: string,
	isLeader: (name: string) => boolean
): boolean {
	if (!FAMILY_NAME.test(name)) return false;
	return sentences.some((sentence) => {
		const { start, end, actors, tables } = sentence;
		const { honours, notNames, portfolio } = tables.persons;
		for (let at = text.indexOf(name, start); at >= 0 && at < end; at = text.indexOf(name, at + 1)) {
			if (/\p{L}/u.test(text.charAt(at + name.length))) continue;
			const first = FIRST_NAME.exec(text.slice(Math.max(start, at - BEFORE), at))?.[1];
			if (first === undefined || at - first.length - 1 <= start) continue;
			if (honours.has(first) || notNames.has(first) || portfolio.has(first)) continue;
			const isTitle = actors.some(
				({ title, mention, person }) =>
					(title && title.office.start < at && at <= title.office.end + 1) ||
					(mention.end === at - 1 && mention.start !== person?.start)
			);
			if (!isTitle && !isLeader(`${first} ${name}`)) return true;
		}
		return false;
	});
}
