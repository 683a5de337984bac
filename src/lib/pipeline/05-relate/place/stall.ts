import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between a state and the noun of its house at a fair, in code units: the rest of a list. */
const BEHIND = 60;
const BEFORE = 24;

/** "the French, Belgian and |Thai pavilions", "the pavilion of |Peru": at a fair, and not in that state. */
export function isStall(
	text: string,
	{ mention }: Actor,
	{ start, end, tables }: Sentence
): boolean {
	const nouns = tables.grammar.stalls ?? [];
	if (nouns.length === 0) return false;
	const behind = fold(text.slice(mention.end, Math.min(end, mention.end + BEHIND)));
	const before = fold(text.slice(Math.max(start, mention.start - BEFORE), mention.start));
	return nouns.some((noun) => {
		const at = behind.indexOf(noun);
		if (at >= 0 && !/[.;:]/.test(behind.slice(0, at)) && isList(behind.slice(0, at), tables))
			return true;
		const from = before.lastIndexOf(noun);
		return from >= 0 && /^\S* \S{1,4} (?:\S{1,4} )?$/.test(before.slice(from));
	});
}

/** Nothing but names, commas and one short word between them. */
function isList(gap: string, { phrasing }: Sentence['tables']): boolean {
	return /^[\s,'’-]*(?:\p{L}+[\s,'’-]+){0,6}$/u.test(gap) && !phrasing.stallBreak.test(gap);
}
