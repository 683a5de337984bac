import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the word for the journey and the place, and between the place and whoever went, in code units. */
const NEAR = 16;
/** Before whoever does what a noun names, besides the words of belonging. */
const BY: ReadonlySet<string> = new Set(['by', 'par', 'por', 'per', 'para', 'pour', 'ce', 'este']);

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
		(OWN.test(text.slice(start, trigger.start)) && !actors.some((one) => one.end <= trigger.start));
	const words = gap.split(/[\s',]+/).filter((word) => word !== '');
	const { definite = [], of } = tables.grammar;
	const isLink = (word: string) => BY.has(word) || of.includes(word) || definite.includes(word);
	if (gap.includes(',') ? !opens || !/^,[^,]*$/.test(gap) : words.length === 0 && !opens)
		return null;
	return words.every(isLink) ? next : null;
}

/** Before the words that open a sentence: "In", in code units. */
const OPENING = 4;

/** "En el marco de su |visita a Lima, el canciller", "No âmbito da sua |visita": of whoever is named behind. */
const OWN =
	/^[^,.;:]{2,60} (?:su|sua|sue|suo|sa|son|his|her|their|seiner|ihrer) (?:\p{Ll}+ ){0,2}$/u;

/** "the state visit of Mexico to Colombia": the state right behind the noun comes. */
export function visitorNamed(named: readonly Actor[], { end }: TriggerHit): Actor | undefined {
	const [first, second] = named.filter(({ start }) => start >= end && start - end < 60);
	return first && second && first.start - end < 6 && second.list !== first.list ? first : undefined;
}

/** Whether a place stands behind the word for a journey, at most so far from it, and in its own clause. */
export function isAhead(
	text: string,
	{ start }: Actor,
	{ start: from, end }: TriggerHit,
	most: number
): boolean {
	return start > from && start - end < most && !RELATIVE.test(text.slice(end, start));
}

/** "visits the fair|, which this year has |Peru": a relative clause has matters of its own. */
const RELATIVE = /, [^,.;]{0,40}\b(?:which|que|qui|che) [^,.;]*$/;
