import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Actor } from '../../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** Between "one after another" and the word for what was done so, in code units. */
const REACH = 16;

/**
 * 칠레 외교장관, 페루 통상장관과 각각 면담, 首相、外相と相次いで会談: whoever is named before such words was
 * met by one and the same side, and none of them by another.
 */
export function metInTurn(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	sentence: Sentence
): Sides | null {
	const { cues, triggers } = sentence;
	if (!FACE_TO_FACE.has(trigger.value.kind)) {
		// "… met each of them and agreed": what was agreed was so with each.
		const met = triggers.findLast(
			({ end, value }) => end <= trigger.start && FACE_TO_FACE.has(value.kind)
		);
		return met ? metInTurn(actors, met, subject, sentence) : null;
	}
	const cue = cues.find(
		({ kind, end }) => kind === 'inTurn' && end <= trigger.start && trigger.start - end < REACH
	);
	if (!cue) return null;
	const earlier = triggers.filter(
		({ end, value }) => end < cue.start && FACE_TO_FACE.has(value.kind)
	);
	const before = actors.filter(
		(actor) => actor.end <= cue.start && !isOfEvent(actor, trigger, sentence)
	);
	// ASEANは、…との個別の会談: a bloc by its name where no official does it.
	const subjects = before.filter(({ particle, with: isWith }) => particle === 'subject' && !isWith);
	const ofRank = subjects.filter(({ rank }) => rank === 'official');
	const marked = ofRank.length > 0 ? ofRank : subjects.filter(({ kind }) => kind === 'bloc');
	const doer = marked.at(-1) ?? before.find(({ party }) => party === subject?.party) ?? subject;
	if (!doer) return null;
	const from = Math.max(marked.at(-1)?.end ?? 0, earlier.at(-1)?.end ?? 0);
	const others = before.filter(({ start, party }) => start >= from && party !== doer.party);
	const told = others.filter(({ list }) =>
		others.some((other) => other.list === list && isTarget(other))
	);
	// 칠레, 페루 등 10개국 장관과: whose particle stands behind how many they are.
	const listed = distinct(told);
	const met = listed.length >= 2 ? listed : distinct(others);
	return met.length >= 2 ? { left: [doer], right: met, cue: 'with' } : null;
}

/** Marked as the other side, or named as an official of it. */
function isTarget({ with: isWith, particle, rank }: Actor): boolean {
	return isWith || particle === 'object' || rank === 'official';
}

/** 한-아프리카 포럼에서: the names of a conference are nobody who did something else there. */
export function isOfEvent(
	{ end, compound, kind, list }: Actor,
	{ start }: TriggerHit,
	{ actors, triggers }: Sentence
): boolean {
	if (!compound && kind === 'country') return false;
	const last = actors.filter((other) => other.list === list).at(-1)?.end ?? end;
	return triggers.some(
		(other) =>
			other.value.kind === 'event' &&
			other.end <= start &&
			other.end > last &&
			other.start - last < REACH
	);
}
