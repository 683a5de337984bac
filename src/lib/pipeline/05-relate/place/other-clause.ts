import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Behind the verb with which a clause of Korean or Japanese ends and another follows. */
const CLAUSE = /(?:[しりいみびちてきれ고며서자데]|ており|ため)[、,]/;

/** 東京で行われ、: it is the meeting that was held there. */
const HELD = /行われ|行なわれ|開か|開催|実施|열[려리]|개최|진행/;

/**
 * 中国で感染が拡大し、…について意見交換を行い: in Korean and Japanese a clause ends with its verb; what happens
 * in a place there, and is nothing that the rules know, says nothing of where people met.
 */
export function isOfOtherClause(
	text: string,
	{ end }: Actor,
	{ tables, triggers, end: last }: Sentence
): boolean {
	if (!tables.isVerbFinal) return false;
	const at = text.slice(end, last).search(CLAUSE);
	if (at < 0 || HELD.test(text.slice(end, end + at + 2))) return false;
	const behind = triggers.filter(({ start }) => start >= end);
	return behind.length > 0 && behind.every(({ start }) => start > end + at);
}
