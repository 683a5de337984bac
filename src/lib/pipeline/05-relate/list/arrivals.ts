import { canAct, type Actor } from '../../03-match/actor.ts';
import type { NamedEvent } from '../event/event.ts';
import { hasCue, type CueHit, type Sentence, type TriggerHit } from '../sentence/sentence.ts';

/** So many sentences behind the last that spoke of the conference, or of others who came, somebody may still arrive. */
const NEAR = 4;
/** "ni A ni B |habían llegado": between the denial and the word for arriving, in code units. */
const DENIED = 30;

/**
 * "The President of A arrived on Friday." "Those of B and C are expected tomorrow.": officials of other states who
 * come, in a text that tells of a conference or a ceremony of state, have come to it.
 */
export function arrivalsIn(
	sentence: Sentence,
	{ sentences, convenors, attendedAt, celebrates }: NamedEvent
): Actor[] {
	const last = Math.max(attendedAt ?? 0, ...sentences.map(({ index }) => index));
	if (sentence.index < last || sentence.index - last > NEAR) return [];
	const hosts = new Set(convenors.map(({ actor }) => actor.party));
	if (celebrates) hosts.add(celebrates.actor.party);
	const seats = sentences.flatMap(({ actors }) => actors.filter(({ rank }) => rank === 'seat'));
	const there = new Set([...hosts, ...seats.map(({ party }) => party)]);
	return arriving(sentence, there).filter(({ party }) => !hosts.has(party));
}

/**
 * Those of whom the sentence says that they arrive, and that they do nothing else.
 *
 * @param there parties in whose land it may be to which they come
 */
export function arriving(sentence: Sentence, there: ReadonlySet<string> = new Set()): Actor[] {
	const { cues, triggers, actors, tables, isTitle } = sentence;
	const first = cues.find(({ kind }) => kind === 'arriving');
	if (!first || isTitle || tables.isVerbFinal) return [];
	if (KEPT_AWAY.some((kind) => hasCue(sentence, kind)) || isDenied(cues, first)) return [];
	if (triggers.some(isOtherDeed)) return [];
	const guests = actors.filter(
		(actor) => actor.rank === 'official' && actor.kind === 'country' && canAct(actor)
	);
	// "X arrived in Peru": where he came may be another place than that of the conference.
	const isElsewhere = actors.some(
		({ rank, kind, party, suppressed, start }) =>
			kind === 'country' &&
			(rank === 'name' || rank === 'seat') &&
			!suppressed &&
			!there.has(party) &&
			start >= first.start &&
			guests.every((guest) => guest.party !== party)
	);
	return isElsewhere ? [] : guests;
}

/** Whoever is said to attend is read by that; whoever meets somebody may have come for it. */
function isOtherDeed({ value }: TriggerHit): boolean {
	return value.kind === 'attend' || (value.kind === 'meet' && value.rule.form === 'verb');
}

function isDenied(cues: readonly CueHit[], { start }: CueHit): boolean {
	return cues.some(
		({ kind, end }) =>
			(kind === 'denied' || kind === 'disclaimed') && end <= start + 1 && start - end <= DENIED
	);
}

/** What says that those of whom a sentence speaks did not come, or are not known to. */
const KEPT_AWAY = ['absent', 'tentative', 'inviting'] as const;
