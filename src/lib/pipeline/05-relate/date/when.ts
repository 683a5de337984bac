import { parseEdtf } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { DateBasis } from '#lib/domain/vocabulary.ts';
import { anchorDate, type AnchoredDate } from '../../04-date/anchor.ts';
import { dayNumber } from '../../04-date/civil.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { DocumentDate } from '../../04-date/document-date.ts';
import { countedFrom } from './counted-from.ts';
import { dateScore, type Dated } from './date-score.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfOtherEngagement, kinOf } from '../frame/others.ts';
import { inheritedWhen } from './inherited-date.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { statusOf } from '../frame/standing.ts';
import { isToCome } from '../sentence/unsigned.ts';
import { nextYear } from './next-year.ts';
import { periodWhen, inPeriod } from './period-when.ts';
import { isEarlierTime } from '../../04-date/since.ts';
import { toldDay, toldYear } from './told-year.ts';

export interface When {
	edtf: string;
	basis: DateBasis;
	/** `null`: the manifest is the source. */
	span: Span | null;
}

export interface DateContext {
	own: DocumentDate | null;
	/** The dates of the items of a digest, in the order of the text. */
	items: readonly DocumentDate[];
	notBefore: number | null;
	text: string;
	sentences: readonly Sentence[];
}

/**
 * When each frame took place: the best of the dates in its sentences, else what the text around it
 * tells, else the document's own day.
 */
export function whensOf(order: readonly Frame[], document: DateContext): (When | null)[] {
	const contexts = order.map((frame) => contextOf(frame, document));
	const periods = order.map((frame, i) => periodWhen(frame, contexts[i] ?? document));
	const told = order.map((frame, i) => toldWhen(frame, contexts[i] ?? document));
	return order.map((frame, i) => {
		const context = contexts[i] ?? document;
		const when = told[i] ?? titleWhen(frame, context) ?? inheritedWhen(frame, order, told, context);
		if (periods[i] !== undefined) return inPeriod(when, periods[i], context);
		return when ?? ownWhen(frame, order, context);
	});
}

function contextOf({ sentences }: Frame, document: DateContext): DateContext {
	return contextAt(sentences.at(-1)?.start ?? 0, document);
}

/** In a digest, the date over an item is the one to measure by in it. */
export function contextAt(start: number, document: DateContext): DateContext {
	const item = document.items.findLast(({ span }) => span !== null && span.end <= start);
	return item ? { ...document, own: item } : document;
}

/** The best of the dates in a frame's own sentences. */
function toldWhen(frame: Frame, context: DateContext): When | null {
	const titleYear = frame.event ? yearIn(frame.event.name) : null;
	const [first] = frame.sentences.filter(({ isTitle }) => !isTitle);
	const news = isToCome(frame) ? (context.own?.edtf ?? null) : null;
	const isAhead = first !== undefined && hasCue(first, 'planned');
	const dates = frame.sentences
		// Of what is still to come nothing is told by what has been.
		.filter((sentence) => !isAhead || sentence.isTitle || hasCue(sentence, 'planned'))
		.flatMap((sentence) => datedIn(sentence, titleYear, context))
		.filter(({ mention }) => !isOfOtherEngagement(frame, mention))
		// 来年1月の会合に向け: what was held was not held in a month that is still to come.
		.filter(({ edtf }) => !isAheadOfPage(edtf, frame, context.own))
		// The day of the dateline is that of the news.
		.filter(({ edtf }) => news === null || edtf.length < DAY || edtf > news);
	let best: { when: When; score: number } | null = null;
	for (const dated of dates) {
		const score = dateScore(dated, frame, context.own, context.text);
		if (score > 0 && (best === null || score > best.score)) best = { when: dated.when, score };
	}
	if (best) return upToLaterDay(best.when, dates, context.text);
	// By a date that would not do by itself it was told apart from others.
	return frame.others.length > 0
		? (frame.occasions.find(({ when }) => when !== null)?.when ?? null)
		: null;
}

/** A day, and in Korean and Japanese, where a verb tells what is still to come, a month or a year. */
function isAheadOfPage(edtf: string, frame: Frame, own: DocumentDate | null): boolean {
	if (own?.date.month == null || !own.isPublication || edtf.startsWith('X')) return false;
	const isFinal = frame.sentences.every(({ tables }) => tables.isVerbFinal);
	if (!isFinal && !isFarAhead(edtf, own)) return false;
	return statusOf(frame) === 'held' && edtf.slice(0, MONTH) > own.edtf.slice(0, MONTH);
}

/** In other languages the present tense tells of what is to begin in a few weeks. */
function isFarAhead(edtf: string, own: DocumentDate): boolean {
	const [day, today] = [dayOf(edtf.split('/')[0] ?? ''), dayOf(own.edtf)];
	return day !== null && today !== null && day - today > FAR;
}

const FAR = 31;

/** The dates of a sentence, with their years. */
export function datedIn(
	sentence: Sentence,
	titleYear: number | null,
	context: DateContext
): (Dated & { when: When })[] {
	return sentence.dates.flatMap((mention) => {
		if (isEarlierTime(context.text, mention, sentence.tables.phrasing.idioms)) return [];
		const anchored = anchoredIn(mention, sentence, titleYear, context);
		if (!anchored) return [];
		const when = { ...anchored, span: { start: mention.start, end: mention.end } };
		return [{ sentence, mention, edtf: anchored.edtf, when }];
	});
}

/** A date of a sentence by what the text around it, or the one before it, tells. */
function anchoredIn(
	mention: DateMention,
	sentence: Sentence,
	titleYear: number | null,
	context: DateContext
): AnchoredDate | null {
	const { own, notBefore, sentences, text } = context;
	const published = mention.isCounted
		? countedFrom(
				mention,
				sentence,
				sentences,
				(date, of) => anchoredIn(date, of, titleYear, context)?.edtf ?? null
			)
		: (own?.date ?? null);
	return anchorDate(mention, {
		published,
		titleYear,
		toldYear: toldYear(mention, sentence, sentences, text, (own?.date.year ?? null) !== null),
		toldDay: own === null ? toldDay(mention, sentence, sentences) : null,
		notBefore,
		isFuture:
			hasCue(sentence, 'planned') ||
			isJustAhead(sentence, mention, own) ||
			isToBe(sentence, mention, own, text)
	});
}

/** "28~29일 서울서 회의", on the 24th: a bare day of a headline is the nearest of that number. */
function isJustAhead(
	{ isTitle }: Sentence,
	{ from }: DateMention,
	own: DocumentDate | null
): boolean {
	const today = own?.date.day ?? null;
	if (!isTitle || today === null || from.day === null || from.month !== null) return false;
	return from.day > today + 1 && from.day - today <= HALF_MONTH;
}

const HALF_MONTH = 15;

/** 3일에는 미얀마를 방문해 … 면담을 한다, on the 1st: in Korean a verb that is not of the past tells what is still to come. */
function isToBe(
	{ end }: Sentence,
	{ from }: DateMention,
	own: DocumentDate | null,
	text: string
): boolean {
	const today = own?.date.day ?? null;
	if (today === null || from.day === null || from.month !== null) return false;
	const closing = /([\uac00-\ud7a3])다\.?["”]?$/.exec(text.slice(end - 6, end).trimEnd())?.[1];
	const isPast = closing === undefined || (closing.charCodeAt(0) - HANGUL) % FINALS === SS;
	return !isPast && from.day > today + 1 && from.day - today <= HALF_MONTH;
}

/** The first syllable of Hangul, how many end each, and the end ㅆ of the past: 했, 갔, 었. */
const HANGUL = 0xac00;
const FINALS = 28;
const SS = 20;

/** An event that goes on for longer has no second day in one text. */
const LONGEST_DAYS = 14;

/** "On March 18th, the second day of the event": the event lasted from the day found to that one. */
function upToLaterDay(when: When, dates: readonly Dated[], text: string): When {
	const begun = dayOf(when.edtf);
	if (begun === null) return when;
	for (const { sentence, edtf } of dates) {
		const day = dayOf(edtf);
		if (day === null || day <= begun || day - begun >= LONGEST_DAYS) continue;
		if (isOfLaterDay(sentence, text)) return { ...when, edtf: `${when.edtf}/${edtf}` };
	}
	return when;
}

/** "the second day of the talks" */
export function isOfLaterDay({ start, end, tables }: Sentence, text: string): boolean {
	const words = text.slice(start, end).toLowerCase();
	return tables.raw.dates.laterDays.some((later) => words.includes(later));
}

/** The number of a whole day, not of a range; `null` for anything else. */
export function dayOf(edtf: string): number | null {
	const { year, month, day } = parseEdtf(edtf).start;
	if (edtf.includes('/') || year === null || month === null || day === null) return null;
	return dayNumber(year, month, day);
}

function titleWhen({ event }: Frame, { text }: DateContext): When | null {
	const year = event ? yearIn(event.name) : null;
	if (year === null || event === null) return null;
	return { edtf: String(year), basis: 'title', span: yearSpan(event.span, text) };
}

/** The document's own day; of what is only planned it tells the month. */
function ownWhen(frame: Frame, order: readonly Frame[], { own, text }: DateContext): When | null {
	if (own === null || isStanding(frame)) return null;
	// The news of an agreement to come is not its date; at a meeting or on a visit that is planned it may be signed.
	if (isToCome(frame) && !isOfPlannedMeeting(frame, order)) return nextYear(frame, own, text);
	const { year, month } = own.date;
	if (statusOf(frame) === 'planned' && year !== null && month !== null)
		return { edtf: own.edtf.slice(0, MONTH), basis: 'published', span: own.span };
	return { edtf: own.edtf, basis: 'published', span: own.span };
}

function isOfPlannedMeeting(frame: Frame, order: readonly Frame[]): boolean {
	return kinOf(frame, order).some((kin) => kin.type !== 'agreement' && statusOf(kin) === 'planned');
}

/** Of an EDTF day, its year and month. */
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/** What just is there (a laboratory, a presence) did not begin on the day when somebody wrote of it. */
export function isStanding({ type, statements }: Frame): boolean {
	if (type === 'commercial_presence' || type === 'laboratory') return true;
	return type === 'project' && statements.every(({ trigger }) => trigger.form === 'noun');
}

function yearIn(name: string): number | null {
	const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name);
	return match ? Number(match[0]) : null;
}

function yearSpan(span: Span, text: string): Span {
	const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text.slice(span.start, span.end));
	return match ? { start: span.start + match.index, end: span.start + match.index + 4 } : span;
}
