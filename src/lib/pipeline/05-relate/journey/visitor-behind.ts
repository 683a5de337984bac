import type { Actor } from '../../03-match/actor.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the word for the journey and the place, and between the place and whoever went, in code units. */
const NEAR = 16;

/**
 * "visita a Acra del ministro peruano", "Arrivée à Accra du président", "Llega a Acra el presidente"; and
 * "On a visit to Accra, the minister": whoever goes stands behind the place.
 */
export function visitorBehind(
	text: string,
	{ start, tables, triggers, actors }: Sentence,
	trigger: TriggerHit,
	place: Actor | undefined,
	officials: readonly Actor[]
): Actor | null {
	if (!place || place.start < trigger.end || place.start - trigger.end > NEAR) return null;
	const next = officials.find((actor) => actor.start >= place.end && actor.party !== place.party);
	if (!next || next.with || next.start - place.end > NEAR) return null;
	// Another verb between them has a doer of its own.
	if (triggers.some((other) => other.start >= place.end && other.end <= next.start)) return null;
	const gap = fold(text.slice(place.end, next.start));
	const opens =
		trigger.start - start < OPENING ||
		(isOfHis(text.slice(start, trigger.start), tables.phrasing.idioms) &&
			!actors.some((one) => one.end <= trigger.start));
	const words = gap.split(/[\s',]+/).filter((word) => word !== '');
	const { definite = [], by = [], of } = tables.grammar;
	const isLink = (word: string) =>
		by.includes(word) || of.includes(word) || definite.includes(word);
	if (gap.includes(',') ? !opens || !/^,[^,]*$/.test(gap) : words.length === 0 && !opens)
		return null;
	return words.every(isLink) ? next : null;
}

/** Before the words that open a sentence: "In", in code units. */
const OPENING = 4;

/** "En el marco de su |visita a Lima, el canciller", "No âmbito da sua |visita": of whoever is named behind. */
function isOfHis(head: string, { ofHis }: Idioms): boolean {
	return /^[^,.;:]+$/.test(head) && ofHis.test(head);
}

/** "the state visit of Mexico to Colombia": the state right behind the noun comes. */
export function visitorNamed(named: readonly Actor[], { end }: TriggerHit): Actor | undefined {
	const [first, second] = named.filter(({ start }) => start >= end && start - end < 60);
	return first && second && first.start - end < 6 && second.list !== first.list ? first : undefined;
}

/**
 * Whether a place stands behind the word for a journey, at most so far from it, and in its own clause: "visits the
 * fair|, which this year has |Peru" tells of something else.
 */
export function isAhead(
	text: string,
	{ start }: Actor,
	{ start: from, end }: TriggerHit,
	most: number,
	{ asideOf }: Idioms
): boolean {
	return start > from && start - end < most && !asideOf.test(text.slice(end, start));
}
