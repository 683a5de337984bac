import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import type { NamedEvent } from './event.ts';
import { ownersOf } from './event-owners.ts';
import { gatheringType } from './gathering-type.ts';
import { isHistory } from '../sentence/history.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * "The ministers of A, B, C, D and E met in Brussels": so many are no pairs, but a conference that no
 * noun names. `null` where the sentence tells of none.
 */
export function assemblyOf(text: string, sentence: Sentence): NamedEvent | null {
	if (isHistory(text, sentence)) return null;
	for (const trigger of sentence.triggers) {
		const { kind, rule } = trigger.value;
		if (kind !== 'meet' && kind !== 'sign' && !isDeliberation(sentence, trigger)) continue;
		// So many envoys bring their letters to one and the same.
		if (rule.means === 'credentials') continue;
		const came =
			kind === 'agree' ? actingBefore(sentence, trigger) : cameTo(text, sentence, trigger);
		if (came.length <= MOST_EQUALS) continue;
		return {
			name: '',
			span: { start: trigger.start, end: trigger.end },
			type: kind === 'sign' ? 'agreement' : gatheringType(came),
			rule: rule.id,
			sentences: [],
			inName: [],
			convenors: [],
			participants: came.map((actor) => ({ actor, sentence, rule: rule.id })),
			isOccasion: false,
			isTold: true
		};
	}
	return represented(sentence);
}

/** "The ministers of A, B, C, D and E discussed trade in Oslo": what so many do together in one place. */
function isDeliberation({ actors, tables }: Sentence, { value }: TriggerHit): boolean {
	if (value.kind !== 'agree' || value.rule.form !== 'verb' || tables.isVerbFinal) return false;
	return actors.some(
		({ locative, rank, suppressed }) => locative && rank === 'seat' && !suppressed
	);
}

/** The officials of one list before the verb, where nobody else stands there. */
function actingBefore({ actors }: Sentence, { start }: TriggerHit): Actor[] {
	const before = actors.filter((actor) => canAct(actor) && actor.end <= start);
	const last = before.at(-1);
	const isOneList = before.every(({ list, rank }) => list === last?.list && rank === 'official');
	return last && isOneList && start - last.end <= REACH ? distinct(before) : [];
}

/** "It took place in Oslo and was attended by representatives of A, B, C, D and E": at whatever it was. */
function represented(sentence: Sentence): NamedEvent | null {
	const { triggers, actors } = sentence;
	const attending = triggers.filter(({ value }) => value.kind === 'attend');
	const whose = attending.find(({ value }) => value.rule.form === 'passive');
	const [first] = attending;
	if (!whose || !first) return null;
	// The noun for those who came alone says neither that they did nor what they did.
	const isMeeting = triggers.some(
		({ value }) => value.kind === 'meet' && value.rule.form === 'noun'
	);
	if (attending.length < 2 && !isMeeting) return null;
	const near = actors.find(({ start }) => start >= whose.end);
	const came = distinct(
		actors.filter(
			({ list, suppressed, kind }) => list === near?.list && !suppressed && kind === 'country'
		)
	);
	// Of few one is the host, in whose land they met; else they are equals.
	const isHosted = came.length >= LEAST && actors.some((place) => isOneOf(place, came));
	const isCrowd = came.length > MOST_EQUALS && actors.some(({ locative }) => locative);
	if (!isCrowd && !isHosted) return null;
	const rule = first.value.rule.id;
	return {
		name: '',
		span: { start: first.start, end: first.end },
		type: 'forum',
		rule,
		sentences: [],
		inName: [],
		convenors: [],
		participants: came.map((actor) => ({ actor, sentence, rule })),
		isOccasion: false,
		isTold: true
	};
}

/** Two are a meeting with pairs of its own. */
const LEAST = 3;

/** The land of one of them, named once more. */
function isOneOf({ party, rank, list }: Actor, came: readonly Actor[]): boolean {
	return (
		(rank === 'seat' || rank === 'name') &&
		came.some((actor) => actor.party === party && actor.list !== list)
	);
}

/** The subjects of the verb, or whose the meeting is by its noun; not those whom somebody met. */
function cameTo(text: string, sentence: Sentence, trigger: TriggerHit): Actor[] {
	const owners = ownersOf(text, sentence, trigger);
	if (owners.length > 0) return owners;
	const attending = inAttendance(sentence);
	if (attending.length > 0) return attending;
	const acting = sentence.actors.filter(canAct);
	const last = acting.findLast(({ end }) => end <= trigger.start);
	if (!last || trigger.start - last.end > REACH) return [];
	const others = acting.filter(({ list }) => list !== last.list);
	if (others.length > 0) return [];
	return acting.some((actor) => actor.with || actor.particle === 'object') ? [] : distinct(acting);
}

/** "The meeting takes place in Oslo, with A, B, C, D and E in attendance": they came to it, not to each other. */
export function inAttendance({ actors, triggers }: Sentence): Actor[] {
	const attending = triggers.find(
		({ value }) => value.kind === 'attend' && value.rule.form === 'verb'
	);
	// "El encuentro en el cual participaron junto al presidente de A los de B, C, D y E": behind the verb.
	const first = attending && actors.find(({ start }) => start >= attending.end);
	if (
		attending &&
		first?.with &&
		first.start - attending.end < BEHIND &&
		triggers.some(({ end, value }) => value.kind === 'meet' && end <= attending.start)
	) {
		const came = distinct(actors.filter(({ list }) => list === first.list));
		if (came.length > MOST_EQUALS) return came;
	}
	const last =
		attending &&
		actors.findLast(({ end }) => end <= attending.start && attending.start - end < MOST);
	if (!last?.with) return [];
	const came = distinct(actors.filter(({ list, with: isWith }) => isWith && list === last.list));
	return came.length > MOST_EQUALS ? came : [];
}

/** Between the word and the first of those behind it, and between the last of those before it and it. */
const BEHIND = 20;
const MOST = 12;

/** Between the last of a list and its verb, in code units: a name, an adverb. */
const REACH = 40;
