import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Gone } from '../journey/going.ts';
import { inverted } from '../sides/inverted.ts';
import { isMarkedObject } from './marked-object.ts';
import { receivedAt, receivedBefore } from './received-at.ts';
import { REACH, withTheirLists } from '../sides/reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { sidesOf } from '../sides/sides.ts';

/** Host before the verb, guest behind it. */
export function receive(
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null
): Gone | null {
	// "letters of credence were presented by Per Dahl (Norway)": nobody else presents them.
	const isCredentials = trigger.value.rule.means === 'credentials';
	const actors = sentence.actors.filter(
		(actor) => canAct(actor) || (isCredentials && isSender(actor, trigger, sentence))
	);
	if (trigger.value.rule.atPlace) return receivedAt(sentence, trigger);
	if (isMarkedObject(sentence, trigger, actors)) return null;
	if (trigger.value.rule.form === 'passive') return received(actors, trigger, subject, sentence);
	const turned = inverted(actors, trigger, sentence);
	if (turned) return { left: distinct(turned.objects), right: turned.subject.slice(0, 1) };
	if (isVisitorOfOthers(sentence, trigger, actors) || isByEvent(sentence, trigger)) return null;
	const behind = withTheirLists(
		// "принял |посла": the verb may hold the office.
		actors.filter(
			({ start, end }) => start >= trigger.end || (start > trigger.start && end > trigger.end)
		),
		({ start }) => start - trigger.end < REACH
	);
	// "received in Nairobi's State House from": a house is no guest.
	const isHouse = ({ list, title, person }: Actor) =>
		isCredentials &&
		!title &&
		!person &&
		behind.every((other) => other.list !== list || !other.title);
	const officials = behind.filter((actor) => actor.rank === 'official' && !isHouse(actor));
	const guests =
		isCredentials && officials.length === 0
			? named(
					actors,
					behind.find(({ rank }) => rank === 'name')
				)
			: officials;
	// Also within the trigger: "letters of credence | to the President of Ghana | were presented by".
	const before = actors.filter(
		(actor) => actor.end <= trigger.end && trigger.start - actor.end < REACH
	);
	if (guests.length === 0 && sentence.tables.traits.verbSecond) return receivedBefore(before);
	const opening = before.length === 0 ? namedBehind(guests, trigger, sentence) : null;
	if (opening) return opening;
	// Nobody receives his own: then the subject of the text is the guest, and the host stands nowhere.
	// Nor are letters brought to an ambassador.
	const isGuest =
		subject?.party === guests[0]?.party || (isCredentials && subject?.title?.kind === 'ambassador');
	const implied = isGuest ? undefined : subject;
	// "received the delegation of Peru, in the room of the Speaker of Ghana": his own house is no guest.
	const came = guests.filter(
		({ list, party }) =>
			list === guests[0]?.list ||
			party === guests[0]?.party ||
			!before.some((actor) => actor.rank === 'official' && actor.party === party)
	);
	// "The Peruvians want to learn", said the Speaker when he received them: nobody receives his own.
	const others = before.filter(({ party }) => !came.some((guest) => guest.party === party));
	const [host = implied] = [
		...others.filter(({ rank }) => rank === 'official'),
		...(others.length > 0 ? others : before)
	];
	return host && came.length > 0 ? { left: distinct(came), right: [host] } : null;
}

/** "these letters from| the Republic of |Peru": whose letters they are, and no place. */
function isSender(
	{ locative, rank, suppressed, start }: Actor,
	{ end }: TriggerHit,
	{ tables }: Sentence
): boolean {
	return tables.traits.ofIsFrom && locative && rank === 'name' && !suppressed && start >= end;
}

/** "Nairobi: the visiting Minister of Peru met here with the President of Ghana": who is there met somebody else. */
function isVisitorOfOthers(
	{ triggers }: Sentence,
	{ end, value }: TriggerHit,
	actors: readonly Actor[]
): boolean {
	if (value.rule.means !== 'visiting') return false;
	const verb = triggers.find(({ start, value: { kind } }) => start >= end && kind === 'meet');
	const before = actors.findLast((actor) => actor.end <= end);
	return (
		verb !== undefined &&
		before?.rank === 'seat' &&
		actors.some(({ start, rank, party, title }) => {
			const isMet = start >= verb.end && rank === 'official' && title !== null;
			return isMet && party !== before.party;
		})
	);
}

/** "Ce forum| va accueillir |des chefs d'État": those who come to a meeting are received by no state. */
function isByEvent({ triggers, tables }: Sentence, { start, value }: TriggerHit): boolean {
	return (
		!tables.isVerbFinal &&
		value.rule.form === 'verb' &&
		triggers.some(({ end, value: { kind } }) => kind === 'event' && end <= start && start - end < 3)
	);
}

function named(actors: readonly Actor[], first: Actor | undefined): Actor[] {
	return actors.filter(({ list, rank }) => list === first?.list && rank === 'name');
}

/** 会见A时,B表示: whoever receives may be named behind the guest, where the sentence opens with the verb. */
function namedBehind(
	guests: readonly Actor[],
	{ start }: TriggerHit,
	sentence: Sentence
): Gone | null {
	const [guest] = guests;
	const host = guests.find(
		({ list, party, title, person }) =>
			list !== guest?.list && party !== guest?.party && (title !== null || person !== null)
	);
	if (!guest || !host || start - sentence.start > OPENING) return null;
	return { left: distinct(guests.filter(({ list }) => list === guest.list)), right: [host] };
}

/** So far from the start of its sentence, in code units, a verb opens it. */
const OPENING = 2;

/** 접견: the subject is the host, the object the guest; 同…会见: both stand before the verb. */
export function metWith(
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null
): Gone | null {
	const { isVerbFinal } = sentence.tables;
	if (!isVerbFinal && !sentence.actors.some((actor) => actor.with && actor.end <= trigger.start))
		return null;
	const sides = sidesOf(withoutRelations(sentence), trigger, subject);
	if (!sides) return null;
	if (sides.right.length > 0) return { left: sides.right, right: sides.left };
	// 外務大臣は、A大使、B大使及びC大使による表敬を受け: the list, by whoever is marked as the subject.
	const host = sentence.actors.find(
		({ rank, particle, end }) =>
			isVerbFinal && rank === 'official' && particle === 'subject' && end <= trigger.start
	);
	const isOther = host && sides.left.every(({ party }) => party !== host.party);
	return isOther ? { left: sides.left, right: [host] } : null;
}

/** 한·가나 관계 발전에 힘쓰는 가나 대사를 접견: of two officials the compound says only what they care for. */
function withoutRelations(sentence: Sentence): Sentence {
	const officials = sentence.actors.filter(
		({ rank, party }) => rank === 'official' && party !== ''
	);
	const parties = new Set(officials.map(({ party }) => party));
	if (!sentence.tables.isVerbFinal || parties.size < 2) return sentence;
	const actors = sentence.actors.filter(
		({ compound, rank, party }) => !compound || rank === 'official' || !parties.has(party)
	);
	return { ...sentence, actors };
}

/** "will host the President of Peru": a guest right behind the verb, and no conference. */
export function host(sentence: Sentence, trigger: TriggerHit, subject: Actor | null): Gone | null {
	const { form } = trigger.value.rule;
	if (form !== 'verb' || sentence.triggers.some(({ value }) => value.kind === 'event')) return null;
	const isGuest = sentence.actors.some(
		({ start, rank }) => rank === 'official' && start >= trigger.end && start - trigger.end < GUEST
	);
	return isGuest ? receive(sentence, trigger, subject) : null;
}

/** Between "host" and its guest: "for talks", "the new", in code units. */
const GUEST = 16;

/** "was received by": the guest stands before the verb, the host behind it. */
function received(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	{ tables }: Sentence
): Gone | null {
	const behind = actors.filter(
		(actor) => actor.start >= trigger.end && actor.start - trigger.end < REACH
	);
	const [next] = behind;
	// "at the invitation of Saudi Arabia": the state by its bare name, right behind.
	const bare = next?.rank === 'name' && next.start - trigger.end < 12 ? next : undefined;
	const before = actors.filter(
		(actor) => actor.end <= trigger.start && trigger.start - actor.end < REACH
	);
	// "donde Ana Pérez |lo recibió|": a pronoun is the guest; "a Ana Pérez |la recibió| el presidente".
	const isOfPronoun =
		trigger.value.rule.means === 'pronoun' && !(next && next.start - trigger.end < 8);
	const beside = isOfPronoun
		? before.find(({ end, rank }) => end === trigger.start - 1 && rank === 'official')
		: undefined;
	const host = beside ?? behind.find((actor) => actor.rank === 'official') ?? bare;
	if (!host) return tables.traits.doerBeforePassive ? receivedByLast(before, trigger) : null;
	// "went on to Singapore, where he was received by the Minister": the place is no guest of its own.
	const others = before.filter(({ party }) => party !== host.party);
	// "At the invitation of the President of Peru, the President of Oman", "audience granted by the President of
	// Peru to the President of Oman": the guest behind the host.
	const isGranted = trigger.value.rule.means === 'audience';
	const invited =
		host.isInviter || isGranted
			? behind.find(
					({ rank, list, party, with: isOther }) =>
						rank === 'official' && list !== host.list && party !== host.party && !isOther
				)
			: undefined;
	// "met in Paris with the President of Peru, and flew to Oman, where he was received by": whoever was met there is no guest.
	const came = others.filter((actor) => !actor.with && !actor.locative);
	const first = (all: readonly Actor[]) => all.find(({ rank }) => rank === 'official') ?? all[0];
	const guest = first(came) ?? invited ?? subject ?? first(others);
	if (!guest) return null;
	const guests = distinct([guest, ...before.filter(({ list }) => list === guest.list)]);
	return { left: guests.filter(({ party }) => party !== host.party), right: [host] };
}

/** "Başbakan tarafından kabul edildi", "Başbakanın daveti üzerine": in Turkish the host stands right before such words. */
function receivedByLast(before: readonly Actor[], { start, value }: TriggerHit): Gone | null {
	const host = before.findLast(({ rank }) => rank === 'official');
	if (!host || start - host.end > CASE) return null;
	const guest = before.find(({ rank, party }) => rank === 'official' && party !== host.party);
	const isInviter = value.rule.means === 'invitation';
	return guest ? { left: [guest], right: [{ ...host, isInviter }] } : null;
}

/** An ending and a blank, in code units: "'ın ". */
const CASE = 6;
