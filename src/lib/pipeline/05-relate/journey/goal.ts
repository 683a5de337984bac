import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * 前往|南非|访问并出席…, 王毅将对|南非|进行正式|访问: the place may stand right before the verb,
 * behind whoever goes there.
 */
export function isGoneToBefore(
	{ locative, rank, end, start: from }: Actor,
	{ start }: TriggerHit,
	{ tables, actors }: Sentence
): boolean {
	if (!tables.traits.serialVerbs || end > start || start - end > OBJECT) return false;
	const isBehindGoer = actors.some((actor) => actor.rank === 'official' && actor.end <= from);
	return locative || (rank === 'name' && isBehindGoer && start - end >= OBJECT_LEAST);
}

/** 对|秘鲁、智利|进行访问,并同秘鲁总统会晤: where somebody has gone by an earlier verb meets nobody by the next. */
export function isEarlierGoal(
	{ list, rank }: Actor,
	{ start }: TriggerHit,
	sentence: Sentence
): boolean {
	if (!sentence.tables.traits.serialVerbs || rank !== 'name') return false;
	const mates = sentence.actors.filter((actor) => actor.list === list);
	return sentence.triggers.some(
		(verb) =>
			verb.value.kind === 'visit' &&
			verb.end <= start &&
			mates.some((actor) => isGoneToBefore(actor, verb, sentence))
	);
}

/** Between the object of 对…进行 and its verb, in code units: 进行, 进行国事. */
const OBJECT_LEAST = 2;
const OBJECT = 6;

/** 应加纳外长邀请,|中国外长: those who invited do not go anywhere. */
export function isInviting({ end }: Actor, { cues, actors, tables }: Sentence): boolean {
	if (tables.isVerbFinal) return false;
	return cues.some(
		(cue) =>
			cue.kind === 'inviting' &&
			cue.start >= end &&
			actors.some(({ rank, start }) => rank === 'official' && start >= cue.end)
	);
}

/** 전북도| 초청으로, 外務省の|招きで: in Korean and Japanese who invited is where they went, if no other place is told. */
export function isInviter({ end }: Actor, { cues }: Sentence): boolean {
	return cues.some(
		({ kind, start }) => kind === 'inviting' && start >= end && start - end <= INVITER
	);
}

/** Between a host and the words for inviting, in code units. */
const INVITER = 3;

/** 访问将巩固|非中关系: what lies between two parties is no place. */
export function isRelation({ compound, kind, mention }: Actor): boolean {
	return compound && (kind !== 'country' || mention.end - mention.start === 1);
}

/** "visited the Parliament of Israel": a body right behind the verb is where they went. */
export function isHouse(
	{ rank, title, person, start }: Actor,
	{ end, value }: TriggerHit
): boolean {
	return (
		rank === 'official' &&
		value.rule.form === 'verb' &&
		title?.isBody === true &&
		person === null &&
		start >= end &&
		start - end < 12
	);
}

/** "visits Peru to meet the ministers of a bloc and then goes on to Chile": whom he saw before goes nowhere. */
export function isOnTheWay(
	{ start, party }: Actor,
	trigger: TriggerHit,
	{ triggers, actors }: Sentence
): boolean {
	// "goes on to Peru for the inauguration of its president, and later to Chile"
	const isThere = (from: number) =>
		actors.some(
			(place) => place.party === party && place.start >= from && place.end <= start && !place.title
		);
	return triggers.some(
		({ end, value }) =>
			value.kind === 'visit' &&
			end <= start &&
			end < trigger.start &&
			(trigger.value.rule.adjacent === true || isThere(end))
	);
}
