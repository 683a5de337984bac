import { distinct } from '../sides/distinct.ts';
import type { Statement } from './statement.ts';

/** So far from the start of a sentence, in code units, its subject stands. */
const SUBJECT = 4;

/**
 * 양국 장관은 (미국) 국무장관과 3자 회동, 两国外长共同会见X总统: both of whom the text has just told met the
 * third, where the sentence opens with "both" and finds one of them as the doer.
 */
export function bothMet(found: Statement, last: Statement | undefined): Statement {
	const { sentence, left, right, cue, trigger } = found;
	const { tables } = sentence;
	const [doer, ...others] = left;
	if (!last || !doer || others.length > 0 || !['meet', 'receive', 'call'].includes(trigger.kind))
		return found;
	// Where the other side stands behind the verb "both presidents met" are the two with each other.
	if (!tables.traits.modifiersBefore) return found;
	if (cue !== 'with' && cue !== 'verb') return found;
	const two = distinct([...last.left, ...last.right]);
	const isOpened = sentence.cues.some(
		({ kind, start }) => kind === 'bothSides' && start - sentence.start < SUBJECT
	);
	const isThird = right.every(
		({ party, rank }) => rank === 'official' && !two.some((other) => other.party === party)
	);
	if (!isOpened || !isThird || two.length !== 2) return found;
	return two.some(({ party }) => party === doer.party) ? { ...found, left: two } : found;
}
