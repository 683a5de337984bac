import { canAct, type Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import { distinct } from '../sides/distinct.ts';
import { isOccasion } from './event-occasion.ts';
import { actsAtEvent } from './guest-at.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';

/** "The forum hosted by Qatar": an event without a name that is told by who convened it. */
export function isHosted(text: string, sentence: Sentence, { start, end }: TriggerHit): boolean {
	return (
		sentence.triggers.some(
			(trigger) =>
				(trigger.value.kind === 'host' &&
					(trigger.start >= end
						? trigger.start - end < HOST_REACH || isSaidOf(text.slice(end, trigger.start))
						: start - trigger.start < HOST_REACH)) ||
				(trigger.end <= start && start - trigger.end < NAME_REACH && hostsEvent(sentence, trigger))
		) && sentence.actors.some(canAct)
	);
}

/** Between the noun of an event and the word that says who convened it, in code units. */
const HOST_REACH = 24;

/** "la reunión de ministros| de Cultura iberoamericanos, |presidida por": no other clause stands between. */
function isSaidOf(gap: string): boolean {
	return gap.length < NAME_REACH && /^[^,;:()]*, $/.test(gap);
}

/**
 * "France hosted the Climate Summit", "the Climate Summit, which is being hosted by France": what was received is the
 * event, and nobody stands between.
 */
export function hostsEvent(sentence: Sentence, trigger: TriggerHit): boolean {
	const { triggers, actors } = sentence;
	const { end, value } = trigger;
	if (value.kind !== 'receive') return false;
	if (value.rule.form === 'passive') return isReceivedEvent(sentence, trigger);
	if (value.rule.form !== 'verb') return false;
	const event = triggers.find((other) => other.value.kind === 'event' && other.start >= end);
	return (
		event !== undefined &&
		event.start - end < NAME_REACH &&
		!actors.some(
			(actor) =>
				actor.start >= end && actor.end <= event.start && !actor.compound && actor.rank !== 'seat'
		)
	);
}

/** Whatever stands last before the participle is the noun of an event, with its short form, and somebody's land behind. */
function isReceivedEvent(
	{ triggers, actors, tables }: Sentence,
	{ start, end }: TriggerHit
): boolean {
	const last = triggers.findLast((other) => other.end <= start);
	const host = actors.find((actor) => actor.start >= end);
	if (tables.isVerbFinal || last?.value.kind !== 'event' || start - last.end >= NAME_REACH)
		return false;
	const isBetween = actors.some((actor) => actor.start >= last.end && actor.end <= start);
	return !isBetween && host?.rank === 'name' && host.start - end <= ARTICLE;
}

/** " the ", in code units. */
const ARTICLE = 5;

/** "inauguró este viernes en Cali la XII Cumbre": what was opened is a conference, and no gift. */
export function opensEvent(
	text: string,
	{ triggers, actors, tables }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (value.kind !== 'project' || value.rule.form !== 'verb' || tables.isVerbFinal) return false;
	if (!tables.phrasing.opens.test(fold(text.slice(start, end)))) return false;
	const noun = triggers.find((other) => other.start >= end);
	return (
		noun !== undefined &&
		(noun.value.kind === 'event' ||
			(noun.value.kind === 'meet' && noun.value.rule.form === 'noun')) &&
		noun.start - end < NAME_REACH &&
		!actors.some(
			(actor) => actor.start >= end && actor.end <= noun.start && actor.rank === 'official'
		)
	);
}

/** Between the verb of hosting and the noun of an event: its name, in code units. */
const NAME_REACH = 60;

/** "Our country will host the leaders of the following states:", behind the event that it hosts. */
export function hostsGuests(sentence: Sentence): boolean {
	return (
		hasCue(sentence, 'following') &&
		sentence.triggers.some(({ value }) => value.kind === 'host' || value.kind === 'receive')
	);
}

/**
 * Who convened an event by a word of hosting.
 *
 * @param acting those of the sentence who act and do not stand in the name of the event
 */
export function hostsOf(
	text: string,
	{ actors, tables: { isVerbFinal, phrasing } }: Sentence,
	acting: readonly Actor[],
	trigger: TriggerHit,
	inName: readonly Actor[]
): Actor[] {
	const { form } = trigger.value.rule;
	// "o Brasil, |o país anfitrião|, Portugal e Angola": set off behind its name; what follows goes on with the list.
	const owner = acting.findLast(({ end }) => end <= trigger.start);
	if (trigger.value.rule.means === 'host' && owner && isSetOff(text, owner.end, trigger))
		return [owner];
	// 議長国である|日本の首相: the one state that is called so stands right behind.
	const called =
		form === 'noun' &&
		acting.find(({ start }) => start >= trigger.end && start - trigger.end <= CALLED);
	if (called) return [called];
	const before = acting.findLast(({ end }) => end <= trigger.start);
	// 国務長官(…)|主催の会合, 미국 |주최 회의: in Korean and Japanese whoever stands right before the noun.
	if (isVerbFinal && before && BESIDE.test(text.slice(before.end, trigger.start))) return [before];
	// "Guatemala como anfitrión", "el presidente Solís, anfitrión de la cumbre": it stands before the word.
	if (form === 'passive' && before && isCalledHost(text, before.end, trigger, phrasing))
		return [before];
	// "organizzato dal Qatar": the preposition of the doer is that of a place too.
	const isBehind = form === 'passive' && !isVerbFinal;
	const side = isBehind
		? actors.filter(
				(actor) =>
					(canAct(actor) || (actor.locative && actor.start - trigger.end < 12)) &&
					!inName.includes(actor) &&
					actor.start >= trigger.end &&
					actor.start - trigger.end < 60
			)
		: doersBefore(text, acting, trigger, isVerbFinal);
	const first = isBehind ? side[0] : side.at(-1);
	// 우리 정부와 유엔|이 공동 주최하는: the particle of the last of a list is that of all.
	if (isVerbFinal && first)
		return acting.filter(({ list, end }) => list === first.list && end <= trigger.start);
	// "In the meeting hosted by Manama, |the ministers of Oman and Qatar": with offices others begin.
	const isOther = ({ rank }: Actor) =>
		isBehind && first?.rank !== 'official' && rank === 'official';
	return side.filter(
		(actor) => actor.list === first?.list && !isOther(actor) && !isInTheChair(text, actor, phrasing)
	);
}

/** The noun stands between commas, right behind a name. */
function isSetOff(text: string, from: number, { start, end }: TriggerHit): boolean {
	return SET_OFF.test(text.slice(from, start)) && /^\s?[,;)]/.test(text.slice(end, end + 2));
}

const SET_OFF = /^(?:,| \() ?(?:\p{Ll}{1,3} )?$/u;

/** A space, or what a name is in other letters. */
const BESIDE = /^ ?(?:\([^()]{1,120}\))? ?$/;

/** "under the chairmanship of the President of Togo, |Chair of the Authority|": for its year he chairs it anywhere. */
function isInTheChair(text: string, { end, kind }: Actor, { inTheChair }: Phrasing): boolean {
	return kind === 'country' && inTheChair.test(fold(text.slice(end, end + CHAIR_REACH)));
}

const CHAIR_REACH = 120;

/** Between whoever hosts and the word for a host, and behind that word. */
function isCalledHost(
	text: string,
	from: number,
	{ start, end, value }: TriggerHit,
	{ asHost, idioms }: Phrasing
): boolean {
	if (value.rule.means !== 'host') return false;
	const gap = text.slice(from, start);
	if (asHost.test(fold(gap))) return true;
	const of = idioms.ofIt.exec(text.slice(end, end + OF_IT))?.[0];
	return gap === ', ' && of !== undefined && !/^\p{Lu}/u.test(text.slice(end + of.length));
}

/** Behind the word for a host: " della ", in code units. */
const OF_IT = 8;

/** である, 인 and a space: between the word for a host and its name, in code units. */
const CALLED = 3;

/** Whoever stands close before the word, with no bar between; in Korean and Japanese the marked subject, however far. */
function doersBefore(
	text: string,
	actors: readonly Actor[],
	{ start }: TriggerHit,
	isVerbFinal: boolean
): Actor[] {
	const before = actors.filter(
		(actor) => actor.end <= start && !text.slice(actor.end, start).includes(' | ')
	);
	const subjects = before.filter(({ particle }) => isVerbFinal && particle === 'subject');
	return subjects.length > 0 ? subjects : before.filter(({ end }) => start - end < 60);
}

/**
 * "The ministerial meeting was attended by those of Austria, Malta and Slovenia", "the Minister of Peru took
 * part in the summit in Malta".
 */
export function isAttended(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const { triggers, actors } = sentence;
	const acting = actors.filter(canAct);
	if (isOccasion(text, sentence, trigger)) return false;
	if (!triggers.some(({ value }) => value.kind === 'attend' || value.kind === 'host'))
		return actsAtEvent(text, sentence, trigger).length > 0;
	return (
		distinct(acting).length >= GUESTS ||
		acting.some(
			({ rank, party }) =>
				(rank === 'official' || rank === 'name') &&
				actors.some((place) => place.locative && !place.suppressed && place.party !== party)
		)
	);
}

/** Fewer are a meeting, not a conference. */
const GUESTS = 3;
