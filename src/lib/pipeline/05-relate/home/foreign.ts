import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import { isOwnMission } from './own-mission.ts';
import type { Actor } from '../../03-match/actor.ts';
import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** A state that is not the text's own, with the states in which its ambassador had his post. */
export type Foreign = Map<string, string[]>;

/** Between the verb and whom it names, in code units. */
const REACH = 80;
/** Between the word for a journey and where it goes, in code units. */
const GOAL = 30;

/**
 * The states with whose officials the text's own have met: "the Minister met the Foreign Minister of Peru",
 * wherever it was written, is not Peru's. With each the places in the sentence where it was its ambassador:
 * "the ambassador of Peru in Ghana".
 */
export function metByOwn(sentences: readonly Sentence[], folded: string): Foreign {
	const met: Foreign = new Map();
	for (const sentence of sentences) {
		const { actors, triggers } = sentence;
		for (const trigger of triggers) {
			const { end, value } = trigger;
			if (!FACE_TO_FACE.has(value.kind)) continue;
			const isFirst = saysI(folded, sentence, trigger);
			if (!isFirst && !ownBefore(actors, trigger)) continue;
			const other = actors.find((actor) => actor.start >= end && isSomebody(actor));
			if (!other?.title || other.party === '' || other.start - end > REACH) continue;
			const { mention, title, person } = other;
			const isNamed = mention.start !== title.start && mention.start !== person?.start;
			if (!isNamed && !(isFirst && person !== null)) continue;
			const places = actors.filter(({ locative, party }) => locative && party !== other.party);
			const posts = title.kind === 'ambassador' ? places.map(({ party }) => party) : [];
			met.set(other.party, [...(met.get(other.party) ?? []), ...posts]);
			if (title.kind !== 'ambassador') continue;
			for (const { party, list, rank } of actors)
				if (list === other.list && rank === 'official' && !met.has(party)) met.set(party, []);
		}
	}
	return met;
}

/** "In Jakarta |I had the honour of meeting| President": whoever speaks is not of the state of whom he met. */
function saysI(
	folded: string,
	{ actors, tables, start }: Sentence,
	{ start: at }: TriggerHit
): boolean {
	if (actors.some(({ rank, end: to }) => rank === 'official' && to <= at)) return false;
	const before = folded.slice(start, at).split(/\P{L}+/u);
	return (tables.grammar.firstPerson ?? []).some((word) => before.includes(word.toLowerCase()));
}

/** "received in the Palace the ambassador of Peru": whoever was received, not where. */
function isSomebody({ rank, party, title }: Actor): boolean {
	return rank === 'official' && !(party === '' && title?.isBody === true);
}

/** The states to which the text's own officials went: "the Minister will travel to Peru" is not Peru's. */
export function goneToByOwn(sentences: readonly Sentence[], folded: string): Set<string> {
	const gone = new Set<string>();
	for (const sentence of sentences) {
		const { actors, triggers, cues, tables } = sentence;
		// 驻乍得使馆: where their own mission is.
		for (const actor of actors)
			if (actor.rank === 'name' && isOwnMission(folded, actor, sentence)) gone.add(actor.party);
		// "The President said that he would visit Nepal": in reported speech "the President" may be the other side's.
		if (tables.isVerbFinal || cues.some(({ kind }) => kind === 'tentative')) continue;
		for (const trigger of triggers) {
			if (trigger.value.kind !== 'visit' || !ownBefore(actors, trigger)) continue;
			const goer = actors.findLast(({ rank, end }) => rank === 'official' && end <= trigger.start);
			if (goer && goer.party !== '') continue;
			const goal = actors.find(({ start }) => start >= trigger.end);
			if (!goal || goal.party === '' || goal.start - trigger.end > GOAL) continue;
			// The capital may be the text's own.
			if (goal.rank === 'name' && goal.kind === 'country') gone.add(goal.party);
		}
	}
	return gone;
}

/** Whether the first official before a word is one of whom the text does not say whose he is. */
function ownBefore(actors: readonly Actor[], { start }: TriggerHit): boolean {
	const first = actors.find(({ rank, end }) => rank === 'official' && end <= start);
	return first?.party === '' && first.title !== null && first.title.kind !== COUNTERPART;
}
