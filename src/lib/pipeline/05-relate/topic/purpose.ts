import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "Ministers, who are responsible for |energy", "an engineer who studied |health": what is said of a person. */
export function isOfPerson(
	text: string,
	{ start }: Span,
	{ start: from, triggers, tables }: Sentence
): boolean {
	const clause = Math.max(from, start - REACH);
	const at = tables.phrasing.ofPerson.exec(text.slice(clause, start));
	return (
		at !== null && !triggers.some((verb) => verb.start > clause + at.index && verb.end <= start)
	);
}

/** From such words to what they are said of, in code units. */
const REACH = 110;

/**
 * "Minerals essential for |batteries and artificial intelligence", "used in |defence": what something is good
 * for is not what was spoken of. Up to the end of the clause.
 */
export function isPurpose(
	text: string,
	{ start }: Span,
	{ start: from, tables }: Sentence
): boolean {
	const before = text.slice(Math.max(from, start - REACH), start).toLowerCase();
	return (tables.grammar.purpose ?? []).some((words) => {
		const at = before.lastIndexOf(words);
		return at >= 0 && !tables.phrasing.purposeEnd.test(before.slice(at + words.length));
	});
}
