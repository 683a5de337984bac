import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * 中国で感染が拡大し、…について意見交換を行い: a clause ends with its verb; what happens
 * in a place there, and is nothing that the rules know, says nothing of where people met.
 */
export function isOfOtherClause(
	text: string,
	{ end }: Actor,
	{ tables, triggers, end: last }: Sentence
): boolean {
	if (!tables.isVerbFinal) return false;
	const { clauseEnds, held } = tables.phrasing.idioms;
	const at = text.slice(end, last).search(clauseEnds);
	// 東京で行われ、: it is the meeting that was held there.
	if (at < 0 || held.test(text.slice(end, end + at + 2))) return false;
	const behind = triggers.filter(({ start }) => start >= end);
	return behind.length > 0 && behind.every(({ start }) => start > end + at);
}
