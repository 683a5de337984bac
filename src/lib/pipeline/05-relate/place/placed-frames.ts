import type { Span } from '#lib/domain/evidence.ts';
import { isOfOtherDays } from '../date/other-days.ts';
import { whensOf, type When } from '../date/when.ts';
import { eventsOf } from '../event/event.ts';
import { pairEquals } from '../event/event-equals.ts';
import { isCeremony } from '../event/ceremony.ts';
import { isMereOccasion } from '../event/event-occasion.ts';
import { framesOf, type Frame } from '../frame/frame.ts';
import { withoutMatter } from '../frame/matter.ts';
import { statusOf } from '../frame/standing.ts';
import { withoutAttendance } from '../list/present.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { statementsOf } from '../statement/statement.ts';
import type { Telling } from '../telling.ts';
import { atDateline, datelineOf, isRatherHere } from './dateline.ts';
import { atPost } from './at-post.ts';
import { guestFirst, hostByVenue, inherited } from './hosting.ts';
import type { Where } from './meanwhile.ts';
import { atCommonPlace, commonPlaces } from './sidelines.ts';
import { whereOf } from './where.ts';

/** An engagement with its final pairs, when and where it was. */
export interface PlacedFrame {
	frame: Frame;
	when: When | null;
	where: Where | null;
}

/** The engagements that a document tells. */
export function placedFrames(telling: Telling): PlacedFrame[] {
	const { sentences, lexicon, towns } = telling;
	const order = engagementsIn(telling);
	const days = daysOf(order, whensOf(order, telling.dates), telling);
	const dateline = datelineOf(sentences, towns.text, lexicon);
	const common = commonPlaces(sentences, towns);
	const own = order.map((frame, i) => {
		const there = whereOf(frame, towns, (sentence) => days.isOther(sentence, i));
		const here = frame.event ? atDateline(frame, dateline, lexicon) : null;
		if (here && isRatherHere(frame, there, here)) return here;
		return there ?? (frame.event ? days.keep(atCommonPlace(frame, common), i) : null);
	});
	const datelined = order.map((frame, i) => own[i] ?? atDateline(frame, dateline, lexicon));
	order.forEach((frame, i) => {
		hostByVenue(frame, own[i] ?? null, lexicon);
		pairEquals(frame);
	});
	if (isAllAtHome(order, telling.home)) return [];
	const places = order.map((frame, i) => {
		const where =
			inherited(frame, order, own, i) ??
			atDateline(frame, dateline, lexicon) ??
			inherited(frame, order, datelined, i) ??
			days.keep(atCommonPlace(frame, common), i) ??
			atPost(frame);
		guestFirst(frame, where, order);
		return where;
	});
	// Anew: by who hosts and who came the dates of a tour are those of one stop or another.
	const whens = whensOf(order, telling.dates);
	return order.map((frame, i) => ({ frame, when: whens[i] ?? null, where: places[i] ?? null }));
}

/** All frames of at least two, or of a conference to which somebody came; none that is only the occasion of others. */
function engagementsIn({
	shadow,
	folded,
	sentences,
	offstage,
	home,
	dates,
	towns
}: Telling): Frame[] {
	const { text } = shadow;
	const events = eventsOf(
		text,
		sentences.filter((sentence) => !offstage.has(sentence))
	);
	const statements = withoutAttendance(statementsOf(text, sentences, home, offstage), events);
	const told = framesOf(statements, events, { text, folded, dates, towns });
	const frames = withoutMatter(told, text, home);
	// What two guests of a ceremony do there side by side is no engagement of theirs.
	const isAtCeremony = events.some(isCeremony);
	return frames.filter(
		(frame) =>
			!(isAtCeremony && isToldByShape(frame)) &&
			(frame.parts.length >= 2 || (frame.event !== null && frame.parts.length >= 1)) &&
			!(frame.event && isMereOccasion(frame.event) && frames.some(({ within }) => within === frame))
	);
}

/** No rule knows its words. */
function isToldByShape({ statements }: Frame): boolean {
	return (
		statements.length > 0 && statements.every(({ trigger }) => trigger.rule.includes('.open.'))
	);
}

/** What the sentences of a document tell of other days than those of a frame, by the frame's place in the order. */
interface Days {
	isOther(sentence: Sentence, i: number): boolean;
	/** A place that a sentence tells of another time, or of what is yet to come, is not this one's. */
	keep(where: Where | null, i: number): Where | null;
}

function daysOf(
	order: readonly Frame[],
	whens: readonly (When | null)[],
	{ dates, sentences }: Telling
): Days {
	const isOther = (sentence: Sentence, i: number) =>
		isOfOtherDays(sentence, whens[i] ?? null, dates);
	return {
		isOther,
		keep: (where, i) => {
			const isElsewhen =
				where !== null &&
				sentences.some(
					(one) => holds(one, where.span) && (isOther(one, i) || isOfWhatIsAhead(one, i, order))
				);
			return isElsewhen ? null : where;
		}
	};
}

/** The sentence tells only of something planned, and the frame has been held. */
function isOfWhatIsAhead(sentence: Sentence, i: number, order: readonly Frame[]): boolean {
	const frame = order[i];
	if (!frame || statusOf(frame) === 'planned' || frame.sentences.includes(sentence)) return false;
	const told = order.filter((other) => other.sentences.includes(sentence));
	return told.length > 0 && told.every((other) => statusOf(other) === 'planned');
}

function holds({ start, end }: Span, inner: Span): boolean {
	return start <= inner.start && inner.end <= end;
}

/** "The conference of our ambassadors": of a text that names nobody else all of it is at home. */
function isAllAtHome(order: readonly Frame[], home: string | null): boolean {
	return order.every(
		({ parts: [first, ...more] }) => more.length === 0 && first?.actor.party === home
	);
}
