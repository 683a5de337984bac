import { canAct } from '../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Gone } from './going.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** In code units. */
const REACH = 90;
/** Fewer are told by the words of a visit or a reception. */
const GUESTS = 2;

/** "France brought together in Marseille the ministers of A, B and C": the host stands before the verb. */
export function gather({ actors }: Sentence, { start, end }: TriggerHit): Gone | null {
	const acting = actors.filter(canAct);
	const hosts = acting.filter((actor) => actor.end <= start && start - actor.end < REACH);
	const host = hosts.find(({ rank }) => rank === 'official') ?? hosts[0];
	const first = acting.find(
		(actor) => actor.start >= end && actor.start - end < REACH && actor.rank === 'official'
	);
	if (!host || !first) return null;
	const guests = distinct(
		acting.filter(({ list, party }) => list === first.list && party !== host.party)
	);
	return guests.length >= GUESTS ? { left: guests, right: [host] } : null;
}
