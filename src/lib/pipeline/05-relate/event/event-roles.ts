import { canAct, isOfficial, type Actor } from '../../03-match/actor.ts';
import { assembled } from './assembled.ts';
import { arrivalsIn } from '../list/arrivals.ts';
import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import { hostsEvent, hostsGuests, hostsOf, opensEvent } from './event-host.ts';
import type { NamedEvent } from './event.ts';
import { actsAtEvent } from './guest-at.ts';
import { isMetBehind, isMetWith } from '../reception/gather.ts';
import { isEarlierGoal, isInviting } from '../journey/goal.ts';
import { isGoneTo } from '../journey/gone-to-event.ts';
import { heldWith } from './held-with.ts';
import { meansLast } from './means-last.ts';
import { ownerOfHouse } from './owner-of-house.ts';
import { areThere, goesOn, isAtIt } from './presence.ts';
import { isListAlone } from '../list/roll.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import { guestsInProse } from '../list/prose-roll.ts';
import { speakerAt } from './speaker-at.ts';

/** A sentence that may tell of an event, and who in it can have a part in that. */
interface Telling {
	text: string;
	sentence: Sentence;
	event: NamedEvent;
	actors: readonly Actor[];
	/** The sentence names the event, and does not only follow it. */
	isMentioned: boolean;
}

/** Who convened and who came, by the host and attend triggers of a sentence. */
export function readRoles(
	text: string,
	sentence: Sentence,
	event: NamedEvent,
	isMentioned: boolean
): void {
	const actors = sentence.actors.filter(
		(actor) => canAct(actor) && !event.inName.includes(actor) && !isInviting(actor, sentence)
	);
	const telling = { text, sentence, event, actors, isMentioned };
	const owner = isMentioned && event.convenors.length === 0 ? ownerOfHouse(text, sentence) : null;
	if (owner) event.convenors.push({ actor: owner, sentence, rule: 'event.house' });
	// "We, the leaders of A, B, C, D and E, met at the summit": so many came to it, not to each other.
	if (isTold(telling) && !sentence.triggers.some(({ value }) => value.kind === 'attend'))
		take(telling, assembled(sentence, actors), 'event.assembled');
	const guests = guestsInProse(text, sentence, event);
	take(telling, guests, 'event.roll');
	if (guests.length > 0) event.attendedAt = sentence.index;
	else if (goesOn(event, sentence) && isListAlone(text, sentence) && !hasCue(sentence, 'denied'))
		take(telling, actors, 'event.roll');
	for (const trigger of sentence.triggers) {
		readHosts(telling, trigger);
		readThoseWhoAct(telling, trigger);
		readAttendance(telling, trigger);
	}
	if (guests.length === 0) readArrivals(sentence, event);
}

function isTold({ sentence, isMentioned }: Telling): boolean {
	return isMentioned || hostsGuests(sentence);
}

function take({ event, sentence }: Telling, actors: readonly Actor[], rule: string): void {
	for (const actor of actors) event.participants.push({ actor, sentence, rule });
}

/** Who holds it, and with whom. */
function readHosts(telling: Telling, trigger: TriggerHit): void {
	const { text, sentence, event, actors, isMentioned } = telling;
	const { rule, kind } = trigger.value;
	const isHosting =
		kind === 'host' || hostsEvent(sentence, trigger) || opensEvent(text, sentence, trigger);
	if (!isHosting) return;
	// 东道主|安哥拉总统: in Chinese elsewhere than right before its name the word says whose guest somebody was.
	const isCalled =
		!sentence.tables.traits.serialVerbs || actors.some(({ start }) => start === trigger.end);
	if (!isTold(telling) && !(rule.means === 'host' && isCalled)) return;
	const hosts = hostsOf(text, sentence, actors, trigger, event.inName);
	// So many are no hosts: they held it together.
	const isAssembly = distinct(hosts).length > MOST_EQUALS;
	for (const actor of hosts)
		(isAssembly ? event.participants : event.convenors).push({ actor, sentence, rule: rule.id });
	// "co-chaired the summit with the leaders of"
	const beside = actors.filter(
		(actor) => actor.with && isOfficial(actor) && !hosts.includes(actor) && isMentioned
	);
	take(telling, beside, rule.id);
}

/** Who speaks at it, does something there, or goes to it. */
function readThoseWhoAct(telling: Telling, trigger: TriggerHit): void {
	const { text, sentence, event, actors, isMentioned } = telling;
	if (trigger.value.kind === 'event' && isMentioned) {
		const held = heldWith(text, sentence, trigger);
		const { id } = trigger.value.rule;
		for (const actor of held?.hosts ?? []) event.convenors.push({ actor, sentence, rule: id });
		take(telling, held?.partners ?? [], id);
		const speaker = speakerAt(text, sentence, trigger, actors);
		const rule = `${sentence.tables.language}.attend.address`;
		take(telling, speaker ? [speaker] : [], rule);
		take(telling, actsAtEvent(text, sentence, trigger), rule);
	}
	if (!isGoneTo(text, sentence, trigger)) return;
	const gone = actors.filter(
		(actor) => isOfficial(actor) && actor.party !== '' && actor.end <= trigger.start
	);
	take(telling, gone, trigger.value.rule.id);
}

/** Who "took part", "were attended by" and the like. */
function readAttendance(telling: Telling, trigger: TriggerHit): void {
	const { text, sentence, event, isMentioned } = telling;
	const { rule, kind } = trigger.value;
	if (kind !== 'attend' || isMetWith(sentence, trigger) || isJourney(sentence, trigger)) return;
	const hosts = new Set(event.convenors.map(({ actor }) => actor.mention.start));
	const came = attendants(telling, trigger).filter(
		(actor) =>
			!hosts.has(actor.mention.start) &&
			actor.party !== '' &&
			!isMetBehind(sentence, trigger, actor) &&
			!isEarlierGoal(actor, trigger, sentence) &&
			!isOfPlace(sentence, actor)
	);
	const isOfEvent =
		isMentioned ||
		distinct(came).length >= 3 ||
		goesOn(event, sentence) ||
		meansLast(text, sentence, trigger, event) ||
		isAtIt(text, sentence, trigger) ||
		areThere(text, sentence, trigger, came);
	if (isOfEvent) take(telling, came, rule.id);
}

/** Those on the side of the words on which whoever attends stands. */
function attendants({ sentence, actors }: Telling, trigger: TriggerHit): readonly Actor[] {
	if (sentence.tables.isVerbFinal) return actors.filter((actor) => actor.end <= trigger.start);
	if (trigger.value.rule.form !== 'passive') return actors;
	return sentence.actors.filter(
		(actor) =>
			actor.mention.start >= trigger.end &&
			(actors.includes(actor) || isWhoseTheyAre(sentence, trigger, actor))
	);
}

/** Officials who arrive while the text tells of the event. */
export function readArrivals(sentence: Sentence, event: NamedEvent): void {
	if (event.inName.length > 1 || !GREAT.has(event.type)) return;
	const came = arrivalsIn(sentence, event);
	for (const actor of came) event.participants.push({ actor, sentence, rule: 'event.roll' });
	if (came.length > 0) event.attendedAt = sentence.index;
}

/** A summit, a forum, or a ceremony of state. */
const GREAT: ReadonlySet<string> = new Set(['summit', 'forum', 'other']);

/** "the tour will include |visits to A, B and C": what it includes is where somebody goes. */
function isJourney({ triggers }: Sentence, { end, value }: TriggerHit): boolean {
	return (
		value.rule.form === 'passive' &&
		triggers.some(
			(next) => next.value.kind === 'visit' && next.start - end >= 0 && next.start - end <= ARTICLE
		)
	);
}

/** "with leaders from |Ghana, Togo and Benin": the state right behind the words, with its list, is whose they are, and no place. */
function isWhoseTheyAre({ actors }: Sentence, { end }: TriggerHit, actor: Actor): boolean {
	const first = actors.find(({ mention }) => mention.start >= end);
	return (
		first?.list === actor.list &&
		first.mention.start - end <= ARTICLE &&
		actor.rank === 'name' &&
		actor.kind === 'country' &&
		!actor.suppressed
	);
}

/** " the ", in code units. */
const ARTICLE = 5;

/** スペイン|のマドリードで開かれた会議: the state of the city where it took place has not come to it. */
function isOfPlace({ actors, tables }: Sentence, { rank, party, end }: Actor): boolean {
	return (
		tables.isVerbFinal &&
		rank === 'name' &&
		actors.some(
			(city) =>
				city.rank === 'seat' &&
				city.locative &&
				city.party === party &&
				city.start >= end &&
				city.start - end <= CITY
		)
	);
}

/** Between a state and its city, in code units: の, 南部の. */
const CITY = 4;
