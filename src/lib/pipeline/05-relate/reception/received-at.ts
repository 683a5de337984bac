import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Gone } from '../journey/going.ts';
import { REACH } from '../sides/reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

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

/**
 * "ist am Montag im Kanzleramt empfangen worden": in German the place stands before the participle, and
 * the words of the passive say that whoever stands before was the guest.
 */
export function receivedBeforeVerb(
	text: string,
	{ actors, start: from, end: to, tables }: Sentence,
	{ start, end, value: { rule } }: TriggerHit
): Gone | null {
	const { passive = [] } = tables.grammar;
	if (passive.length === 0 || rule.form !== 'verb') return null;
	const words = text.slice(from, start).split(/\s+/);
	const behind = text.slice(end, Math.min(to, end + PASSIVE)).split(/\P{L}+/u);
	if (!passive.some((word) => words.includes(word) || behind.includes(word))) return null;
	const guest = actors.find((actor) => canAct(actor) && isSomebody(actor) && actor.end <= start);
	// "vor |Schloss Bellevue| begrüßt"
	const place = actors.findLast(
		({ locative, rank, end: last }) =>
			(locative || rank === 'seat') && last <= start && start - last < REACH
	);
	if (!guest || !place || place.suppressed || place.end < guest.start) return null;
	const guests = actors.filter(({ list, end: last }) => list === guest.list && last <= start);
	const came = guests.filter(({ party }) => party !== place.party);
	return came.length > 0 ? { left: distinct(came), right: [place] } : null;
}

/** "hat die Präsidentin empfangen", "wurde von der Kanzlerin empfangen": both before the verb. */
export function receivedBefore(before: readonly Actor[]): Gone | null {
	const officials = before.filter((actor) => actor.rank === 'official');
	const [first] = officials;
	// "während |Israel| die Minister A und B empfing": a state by its name, before all of them.
	const isState = ({ rank, end, locative, ...actor }: Actor) =>
		rank === 'name' && !locative && !actor.with && end <= (first?.start ?? 0);
	const host = officials.find(({ isDoer }) => isDoer) ?? before.find(isState) ?? first;
	const guests = officials.filter(({ party }) => party !== host?.party);
	// "Die Botschafter von A, B und C wurden begrüßt": none of a list receives the others.
	if (host === first && guests.every(({ list }) => list === host?.list)) return null;
	return host && guests.length > 0 ? { left: distinct(guests), right: [host] } : null;
}

/** " worden", " wurde", in code units. */
const PASSIVE = 10;

/** A team or an agency is welcomed in many places. */
function isSomebody({ rank, title, person }: Actor): boolean {
	return rank === 'official' && (person !== null || title?.isBody === false);
}
