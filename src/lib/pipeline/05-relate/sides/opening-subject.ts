import type { Actor } from '../../03-match/actor.ts';
import { distinct } from './distinct.ts';
import { differ } from './lists.ts';
import { REACH, withTheirLists } from './reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/**
 * "Bakan Fidan|, Brezilya Cumhurbaşkanının yemin törenine katılmak için gittiği ülkede |Ukrayna Başbakanı ile| görüştü":
 * where a comma parts the subject from the rest, nobody between the two sides acts, however many are named.
 */
export function openingSubject(
	actors: readonly Actor[],
	{ start, end }: TriggerHit,
	{ tables }: Sentence
): Sides | null {
	if (!tables.traits.commaBehindSubject) return null;
	const subject = actors.find(
		({ particle, rank }) => particle === 'subject' && rank === 'official'
	);
	if (!subject || subject.end > start) return null;
	const near = withTheirLists(
		actors,
		(actor) => actor.start < end && start - actor.end < REACH && actor.start >= subject.end
	);
	const others = near.filter(
		(actor) => actor !== subject && (actor.with || actor.particle === 'object')
	);
	return others.length > 0 && differ([subject], others)
		? { left: [subject], right: distinct(others), cue: 'with' }
		: null;
}
