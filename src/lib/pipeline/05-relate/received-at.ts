import { canAct, type Actor } from '../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Gone } from './going.ts';
import { REACH } from './reach.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** "The President of Peru was received at the Élysée": whose palace it is, where nobody is said to receive. */
export function receivedAt({ actors }: Sentence, { start, end }: TriggerHit): Gone | null {
	const guest = actors.findLast(
		(actor) => canAct(actor) && isSomebody(actor) && actor.end <= start && start - actor.end < REACH
	);
	const next = actors.find((actor) => actor.start >= end && actor.start - end < REACH);
	if (!guest || !next?.locative || next.suppressed || next.party === guest.party) return null;
	const guests = actors.filter(
		({ list, party, end: last }) => list === guest.list && party !== next.party && last <= start
	);
	return { left: distinct(guests), right: [next] };
}

/** A team or an agency is welcomed in many places. */
function isSomebody({ rank, title, person }: Actor): boolean {
	return rank === 'official' && (person !== null || title?.isBody === false);
}
