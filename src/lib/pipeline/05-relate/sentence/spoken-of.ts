import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';

/** Code units from the start of a sentence within which its subject stands. */
const SUBJECT = 12;

/** The sentence is about it: a state anywhere, an organisation as its subject. */
export function isSpokenOf({ party, kind, rank, start }: Actor, sentence: Span): boolean {
	if (party === '' || rank === 'adjective') return false;
	return kind === 'country' || start - sentence.start < SUBJECT;
}
