import type { Actor } from '../../03-match/actor.ts';
import { isItem } from '../sentence/item-line.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import { attendedAtPost } from '../sides/accredited.ts';
import { isAmongGuests } from './among-guests.ts';
import { atRequest } from './at-request.ts';
import { inAttendance } from '../event/assembly.ts';
import { bothMet } from './both-met.ts';
import { again, namesOthers, ofTheTwo } from './again.ts';
import { agreedBy } from '../sides/group.ts';
import { gather, gathering, gathers, isMetWith } from '../reception/gather.ts';
import { brought } from '../reception/credentials.ts';
import { chairing } from './chairing.ts';
import { ofClosedClause } from './closed-clause.ts';
import { doing } from './doing.ts';
import { visit } from '../journey/going.ts';
import { isGoneTo } from '../journey/gone-to-event.ts';
import { guestsAt, isRollOfGuests } from '../reception/guests-at.ts';
import { headlineOf } from './headline.ts';
import { isHistory, isLongPast } from '../sentence/history.ts';
import { differ } from '../sides/lists.ts';
import { guestLists } from '../list/guest-lists.ts';
import { opensRoll } from '../list/opens-roll.ts';
import { rollOf, rollReader } from '../list/roll.ts';
import { openly } from './open.ts';
import { receivedBeforeVerb } from '../reception/received-at.ts';
import { host, metWith, receive } from '../reception/receiving.ts';
import { ofOwnClause } from './own-clause.ts';
import { ofVerbClause } from './verb-clause.ts';
import { ofRelativeClause } from './relative-clause.ts';
import { mediated } from '../reception/mediated.ts';
import { withPartners } from '../sides/partners.ts';
import { pronounGuest } from './pronoun-guest.ts';
import { ofTheCodes } from '../sides/of-the-codes.ts';
import { openRoster, rosterReader } from '../list/roster.ts';
import { sidesOf } from '../sides/sides.ts';
import { atMission, givenAtHome, isOfMission, missionHost, missionsAt } from './at-mission.ts';
import {
	doerOf,
	homeActor,
	hostOfLast,
	isByStranger,
	isNounOfOwn,
	latterOf,
	saidBy,
	speakerOf,
	topicOf
} from './subject.ts';
import { theTwo } from './the-two.ts';
import { isRegionOfTour, openTour, stopReader, travellerOf } from '../journey/tour.ts';
import { DIRECT, meeting, triggerOf, type Told } from './trigger.ts';
import { isSinceThen } from '../sentence/since-then.ts';
import { isMentioned } from '../sentence/untold.ts';

/** What one sentence says by one trigger: an engagement of two sides. */
export interface Statement {
	sentence: Sentence;
	trigger: Told;
	left: Actor[];
	right: Actor[];
	cue: string;
	/** A project, a visit: the right side is the place where it is done or gone to. */
	directed: boolean;
}

/** All statements of a document. */
export function statementsOf(
	text: string,
	sentences: readonly Sentence[],
	home: string | null,
	offstage: ReadonlySet<Sentence>
): Statement[] {
	const statements: Statement[] = [];
	let subject: Actor | null = null;
	/** Whose tour the text follows: its next stop needs no name before it. */
	let traveller: Actor | null = null;
	/** "This meeting" still means the one told last. */
	let isOpen = false;
	const speaker = saidBy(text, sentences) ?? speakerOf(sentences, home);
	const readRoll = rollReader(text);
	const readStops = stopReader();
	const roster = rosterReader(text);
	const guests = guestLists(text, sentences);
	const host = missionHost(text, sentences);
	const missions = missionsAt(sentences, home);
	let two: [Actor, Actor] | null | undefined;
	for (const sentence of sentences) {
		if (offstage.has(sentence) || hasCue(sentence, 'offstage')) continue;
		if (isHistory(text, sentence)) continue;
		// Whoever asks when the talks will resume tells of none.
		if (/[?？]["'»”]?$/.test(text.slice(sentence.start, sentence.end))) continue;
		const { isVerbFinal, phrasing } = sentence.tables;
		const latter = latterOf(text, sentence, sentences[sentence.index - 1]);
		const doer = latter ?? doerOf(text, sentence, home, { traveller, speaker, subject });
		const told = sentence.triggers.filter(
			(trigger) =>
				!isMentioned(text, sentence, trigger) &&
				!isLongPast(sentence, trigger) &&
				!isSinceThen(text, sentence, trigger) &&
				!(trigger.value.kind === 'meet' && inAttendance(sentence).length > 0) &&
				!(isVerbFinal && isRollOfGuests(text, trigger, sentence.triggers, phrasing))
		);
		const found: Statement[] = told.flatMap((trigger) => {
			const goer = trigger.value.kind === 'visit' ? (homeActor(sentence, home) ?? traveller) : null;
			const isTold = statements.length > 0 && isTopicNoun(text, sentence, trigger);
			const isStranger = isByStranger(text, sentence, trigger);
			const own = isStranger
				? (speaker ?? doer)
				: isNounOfOwn(text, sentence, trigger)
					? (speaker ?? hostOfLast(statements.at(-1)) ?? doer)
					: doer;
			// "The Mercy has arrived in Honiara": a ship whose flag nobody names is on nobody's tour.
			const isOnTour = !(isStranger && trigger.value.kind === 'visit');
			const subjectOf = isOnTour ? (goer ?? (isTold ? null : own)) : null;
			const read =
				guestsAt(text, sentence, trigger, subjectOf) ??
				readTrigger(text, sentence, trigger, subjectOf, sentences[sentence.index - 1]) ??
				atMission(sentence, trigger, doer, host) ??
				givenAtHome(sentence, trigger, missions);
			return read && !roster.isAmongThem(read)
				? atRequest(text, bothMet(read, statements.at(-1)))
				: [];
		});
		traveller = travellerOf(found, traveller) ?? traveller;
		const last: Statement | undefined = statements.at(-1);
		const back: Statement | null =
			found.length > 0 || told.length === 0
				? null
				: last && !last.sentence.isTitle
					? again(text, sentence, last, isOpen)
					: (ofTheCodes(text, sentence, told, sentences) ??
						ofTheTwo(sentence, told, (two ??= theTwo(sentences, home))));
		const opens =
			found.length === 0
				? (opensRoll(text, sentence, told, topicOf(text, sentence) ?? doer) ??
					rollOf(text, sentence, sentences, statements))
				: null;
		const headline = headlineOf(sentence);
		const before = statements.length;
		const kept = found.filter((one) => !isAmongGuests(one, found));
		statements.push(...kept, ...(back ? [back] : []), ...(headline ? [headline] : []));
		statements.push(...readRoll(sentence, opens));
		const tour = found.length === 0 ? openTour(told, topicOf(text, sentence) ?? doer) : null;
		statements.push(...readStops(sentence, tour));
		const unnamed = openRoster(sentence, told, doer, found);
		statements.push(...roster.read(sentence, unnamed, found));
		// A verb that is known, and tells nothing here, is not read by its shape either.
		if (statements.length === before && told.length === sentence.triggers.length)
			statements.push(...openly(text, sentence, topicOf(text, sentence) ?? doer));
		isOpen =
			found.length > 0 || back !== null || (isOpen && !(last && namesOthers(sentence, last)));
		// Of those on a list of guests none is the one whom the text goes on about.
		if (!isItem(text, sentence) && !guests.has(sentence))
			subject = topicOf(text, sentence) ?? latter ?? subject;
	}
	return statements.filter((statement) => !isRegionOfTour(statement, statements));
}

/** 会談では|…, 회담은|…: the meeting told before; one party named in it says who spoke there, not who else came. */
function isTopicNoun(
	text: string,
	{ tables, actors }: Sentence,
	{ end, value }: TriggerHit
): boolean {
	return (
		tables.isVerbFinal &&
		value.rule.form === 'noun' &&
		tables.phrasing.idioms.asTopic.test(text.slice(end, end + 5)) &&
		!actors.some((actor) => actor.with)
	);
}

function readTrigger(
	text: string,
	whole: Sentence,
	trigger: TriggerHit,
	subject: Actor | null,
	before: Sentence | undefined
): Statement | null {
	const { kind } = trigger.value;
	const clause = ofRelativeClause(text, ofOwnClause(text, whole, trigger), trigger);
	const sentence = ofClosedClause(text, ofVerbClause(text, clause, trigger), trigger);
	const make = (left: Actor[], right: Actor[], cue: string, directed: boolean): Statement => ({
		sentence: whole,
		trigger: triggerOf(trigger),
		left,
		right,
		cue,
		directed
	});
	const pointed = pronounGuest(text, sentence, trigger, subject);
	if (pointed) return make(pointed.left, pointed.right, 'verb', kind === 'receive');
	if (DIRECT.has(kind)) {
		if (isOfMission(sentence, trigger)) return null;
		const sides =
			agreedBy(text, sentence, trigger) ??
			withPartners(text, sentence, trigger) ??
			sidesOf(sentence, trigger, subject);
		if (!sides) return null;
		const told = make(sides.left, sides.right, sides.cue, false);
		if (trigger.value.rule.means === 'credentials') return brought(told);
		// "held trilateral talks with A and B": each with both others.
		const isOfThree = trigger.value.rule.means === 'three' && sides.right.length === 2;
		return isOfThree ? make([...sides.left, ...sides.right], [], 'list', false) : told;
	}
	const posted = attendedAtPost(sentence, trigger);
	if (posted)
		return { ...make(posted.left, posted.right, posted.cue, false), trigger: meeting(trigger) };
	if (gathers(sentence, trigger) && !isMetWith(sentence, trigger)) {
		const met = gather(sentence, trigger);
		if (met) {
			// Two whom a third brings together meet each other too.
			const told =
				met.left.length === 2 && [...met.left, ...met.right].every(({ kind }) => kind === 'country')
					? make([...met.right, ...met.left], [], 'verb', false)
					: make(met.left, met.right, 'verb', true);
			return { ...told, trigger: gathering(trigger) };
		}
	}
	const chairs = chairing(sentence, trigger);
	if (chairs) return { ...make(chairs, [], 'list', false), trigger: meeting(trigger) };
	if (isGoneTo(text, sentence, trigger)) return null;
	const gone =
		kind === 'visit'
			? visit(text, sentence, trigger, subject, before)
			: kind === 'receive'
				? (mediated(sentence, trigger) ??
					receive(sentence, trigger, subject) ??
					receivedBeforeVerb(text, sentence, trigger) ??
					metWith(sentence, trigger, subject))
				: kind === 'host'
					? (mediated(sentence, trigger) ?? host(sentence, trigger, subject))
					: kind === 'project' || kind === 'invest' || kind === 'presence'
						? doing(text, sentence, trigger, subject)
						: null;
	if (!gone) return null;
	const { left, right, isJoint } = gone;
	if (!differ(left, right)) return null;
	const statement = make(left, right, 'verb', !isJoint);
	if (kind === 'host') statement.trigger.kind = 'receive';
	return statement;
}
