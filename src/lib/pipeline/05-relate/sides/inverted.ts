import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** The subject behind its verb, and those behind it whom it has for an object. */
export interface Inverted {
	subject: Actor[];
	objects: Actor[];
}

/**
 * "Am Montag traf |der Minister| den Präsidenten": where something else opens a German sentence, the
 * subject stands right behind the verb and the other side behind the subject, as an object, beside
 * "with", or close by. `null`: whoever stands behind the verb is its object.
 */
export function inverted(
	actors: readonly Actor[],
	trigger: TriggerHit,
	{ start, tables, actors: all }: Sentence
): Inverted | null {
	const { form, parted, trigger: kind } = trigger.value.rule;
	if (!tables.traits.verbSecond || form !== 'verb') return null;
	if (actors.some((actor) => actor.end <= trigger.start && mayBeSubject(actor))) return null;
	const behind = actors.filter((actor) => actor.start >= trigger.end);
	const first = behind.find(({ rank }) => rank === 'official');
	if (!first || !mayBeSubject(first) || first.start - trigger.end > NEAR) return null;
	const subject = behind.filter(({ list }) => list === first.list);
	const last = subject.at(-1) ?? first;
	// "Das vereinbarten die Minister A und B", "kamen A und B zusammen": done by a list together.
	const isJoint = kind === 'agree' || kind === 'sign' || (kind === 'meet' && parted === true);
	if (isJoint && subject.some(({ party }) => party !== first.party))
		return { subject, objects: [] };
	if (trigger.start - start < OPENING) return null;
	const next = behind.find(
		({ start: from, list, party, rank }) =>
			from >= last.end &&
			list !== first.list &&
			(rank === 'official' || rank === 'name') &&
			!subject.some((one) => one.party === party)
	);
	if (!next) return null;
	const isObject = next.with || next.particle === 'object' || isClose(last, next, all);
	return isObject ? { subject, objects: behind.filter(({ list }) => list === next.list) } : null;
}

function mayBeSubject({ rank, particle, locative, ...actor }: Actor): boolean {
	return rank === 'official' && particle === null && !locative && !actor.with && !actor.isInviter;
}

/** "traf Außenminister A |die Präsidentin| B", "in Wien |die Präsidentin": an article between the two, and a place. */
function isClose(subject: Actor, { rank, start }: Actor, actors: readonly Actor[]): boolean {
	const place = actors.find(
		(actor) => actor.locative && actor.start >= subject.end && actor.end <= start
	);
	const isBeside = !place || place.start - subject.end < ARTICLE;
	return rank === 'official' && isBeside && start - (place ?? subject).end < ARTICLE;
}

/** So many code units before the verb may be a pronoun: "Er traf", "Sie traf". */
const OPENING = 5;

/** Between the verb and its subject: "am Donnerstagabend der", in code units. */
const NEAR = 36;

/** " seine ", " die ehemalige ", in code units. */
const ARTICLE = 9;

/** Those before a German verb, if all of them are in the accusative or in a list with one that is. */
export function openingObjects(before: readonly Actor[], { tables }: Sentence): readonly Actor[] {
	if (!tables.traits.verbSecond) return [];
	const isObject = ({ list }: Actor) =>
		before.some((actor) => actor.list === list && actor.particle === 'object' && !actor.with);
	return before.every(isObject) ? before : [];
}
