import { edtfYear } from '#lib/domain/edtf.ts';
import { dayNumber } from '../../04-date/civil.ts';
import { NEWS_SINCE } from '../../04-date/document-date.ts';
import type { DateMention } from '../../04-date/mention.ts';
import { whenOfLine } from './date-line.ts';
import { isAfterBoundary } from './boundary.ts';
import type { Frame } from '../frame/frame.ts';
import { kinOf } from '../frame/others.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { statusOf } from '../frame/standing.ts';
import { isToCome } from '../sentence/unsigned.ts';
import { datedIn, dayOf, isStanding, type DateContext, type When } from './when.ts';

/**
 * The date that a frame without one shares: that of the sentences before it, or of another engagement of
 * its parties.
 */
export function inheritedWhen(
	frame: Frame,
	order: readonly Frame[],
	told: readonly (When | null)[],
	context: DateContext
): When | null {
	if (isStanding(frame)) return null;
	const when = isToCome(frame)
		? ofVisitAhead(frame, order, told, context)
		: (ofThePlanBelow(frame, context) ??
			ofTheProgramme(frame, context) ??
			ofTheLineAbove(frame, context) ??
			ofThePlanBeside(frame, order, told) ??
			ofSentencesBefore(frame, context) ??
			ofSameParties(frame, order, told, context) ??
			ofTheOnlyDay(frame, order, told, context));
	return when && { ...when, basis: 'inherited' };
}

function ofTheLineAbove(frame: Frame, context: DateContext): When | null {
	// An item of an agenda is as short as a heading; what heads the text has no line above it.
	const first = frame.sentences.find(({ isTitle }) => !isTitle) ?? frame.sentences[0];
	return first && first.index > 0 ? whenOfLine(first, context) : null;
}

/** How many sentences back a date still reaches. */
const BACK = 3;

function ofSentencesBefore(frame: Frame, context: DateContext): When | null {
	const first = frame.sentences.find(({ isTitle }) => !isTitle);
	if (!first) return null;
	for (let i = first.index - 1; i >= first.index - BACK; i--) {
		const before = context.sentences[i];
		if (!before) return null;
		if (hasCue(before, 'planned') !== hasCue(first, 'planned')) continue;
		const when = dayIn(before, context);
		if (when) return when;
	}
	return null;
}

/** How far below its announcement the stops of a journey are told. */
const BELOW = 12;

/** "Next week a delegation will go to Jakarta and Mumbai. … The programme runs from 17 to 27 November." */
function ofTheProgramme(frame: Frame, context: DateContext): When | null {
	const first = frame.sentences.find(({ isTitle }) => !isTitle);
	if (frame.type !== 'visit' || !first || !hasCue(first, 'planned')) return null;
	for (const sentence of context.sentences.slice(first.index + 1, first.index + 1 + BELOW)) {
		if (sentence.actors.length > 0 || sentence.triggers.some(isOther)) continue;
		const told = datedIn({ ...sentence, cues: first.cues }, null, context).find(
			({ mention, when }) => mention.to !== null && isDay(mention) && isAhead(when, context)
		);
		if (told) return told.when;
	}
	return null;
}

/** Of a journey, or of what is done on it. */
function isOther({ value: { kind } }: Sentence['triggers'][number]): boolean {
	return kind !== 'visit';
}

/** "Next week I will travel to Jakarta. … In Jakarta, on 6 and 7 September": the stop's own day. */
function ofThePlanBelow(frame: Frame, context: DateContext): When | null {
	const first = frame.sentences.find(({ isTitle }) => !isTitle);
	if (!first || !hasCue(first, 'planned')) return null;
	const stops = new Set(frame.pairs.map(({ target }) => target));
	for (const sentence of context.sentences.slice(first.index + 1, first.index + 1 + BELOW)) {
		const [only, more] = new Set(
			sentence.actors.map(({ party }) => party).filter((party) => stops.has(party))
		);
		if (only === undefined || more !== undefined) continue;
		const told = datedIn({ ...sentence, cues: first.cues }, null, context).find(
			({ mention, when }) =>
				mention.from.day !== null && isAhead(when, context) && isOwnTime(mention, sentence, context)
		);
		if (told) return told.when;
	}
	return null;
}

/** "In November A will attend the summit in B, where it plans to meet C": a plan told with another is for the same time. */
function ofThePlanBeside(
	frame: Frame,
	order: readonly Frame[],
	told: readonly (When | null)[]
): When | null {
	const first = frame.sentences.find(({ isTitle }) => !isTitle);
	if (!first || !hasCue(first, 'planned')) return null;
	const [only, ...more] = order.flatMap((other, i) =>
		other !== frame && other.sentences[0] === first && statusOf(other) === 'planned'
			? (told[i] ?? [])
			: []
	);
	return only && more.every(({ edtf }) => edtf === only.edtf) ? only : null;
}

/** A plan is for no day before its text, and none of history. */
function isAhead({ edtf }: When, { own }: DateContext): boolean {
	const year = edtfYear(edtf);
	return year === null || (own === null ? year >= NEWS_SINCE : edtf >= own.edtf);
}

/** What was signed on a visit was signed when the visit took place. */
function ofSameParties(
	frame: Frame,
	order: readonly Frame[],
	told: readonly (When | null)[],
	context: DateContext
): When | null {
	// "Yesterday they met. … the declaration signed on 14 February 2024": two days, of which only one is known.
	const isOfAnotherDay = context.own === null && isRelative(frame);
	const whens = kinOf(frame, order)
		.filter(({ type }) => !(isOfAnotherDay && type === 'agreement'))
		.map((other) => told[order.indexOf(other)] ?? null);
	return whens.find((when) => isRecent(when, context)) ?? null;
}

function isRelative({ sentences }: Frame): boolean {
	return sentences.some(({ dates }) => dates.some(({ relative }) => relative !== null));
}

/** Where nothing dates the text, "today" is the one day on which all that it dates took place. */
function ofTheOnlyDay(
	frame: Frame,
	order: readonly Frame[],
	told: readonly (When | null)[],
	{ own }: DateContext
): When | null {
	const isToday = frame.sentences.some(({ dates }) => dates.some(({ relative }) => relative === 0));
	if (own !== null || !isToday) return null;
	// The date of a text that was signed is told of whatever is recalled beside the news.
	const [only, ...more] = order.flatMap((other, i) =>
		statusOf(other) === 'planned' || other.type === 'agreement' ? [] : (told[i] ?? [])
	);
	return only && dayOf(only.edtf) !== null && more.every(({ edtf }) => edtf === only.edtf)
		? only
		: null;
}

/** What will be signed on a visit that begins or goes on is signed then; no other news of the day says when. */
function ofVisitAhead(
	frame: Frame,
	order: readonly Frame[],
	told: readonly (When | null)[],
	context: DateContext
): When | null {
	const visits = kinOf(frame, order).filter(
		(kin) => kin.type === 'visit' || (kin.type !== 'agreement' && statusOf(kin) === 'planned')
	);
	const whens = visits.map((visit) => told[order.indexOf(visit)] ?? null);
	return whens.find((when) => when && context.own && when.edtf >= context.own.edtf) ?? null;
}

/** The day that a sentence tells, if it is not long before the document's own. */
function dayIn(sentence: Sentence, context: DateContext): When | null {
	const span = context.own?.span;
	for (const { mention, when } of datedIn(sentence, null, context)) {
		if (span && mention.start < span.end && span.start < mention.end) continue;
		if (!isOwnTime(mention, sentence, context)) continue;
		if (isDay(mention) && isRecent(when, context)) return when;
	}
	return null;
}

/** Not so in "his first visit since he took office on 15 August". */
function isOwnTime(mention: DateMention, sentence: Sentence, { text }: DateContext): boolean {
	return mention.to !== null || !isAfterBoundary(text, sentence, mention);
}

function isDay({ from, relative, weekday }: DateMention): boolean {
	return from.day !== null || relative !== null || weekday !== null;
}

/** Days before, and after, the document's own within which its story lies. */
const RECENT_BEFORE = 21;
const RECENT_AFTER = 3;

function isRecent(when: When | null, { own }: DateContext): boolean {
	if (when === null) return false;
	const day = dayOf(when.edtf.split('/')[0] ?? '');
	if (day === null) return false;
	if (own === null) return (edtfYear(when.edtf) ?? NEWS_SINCE) >= NEWS_SINCE;
	if (own.date.year === null || own.date.month === null || own.date.day === null) return false;
	const back = dayNumber(own.date.year, own.date.month, own.date.day) - day;
	return back <= RECENT_BEFORE && back >= -RECENT_AFTER;
}
