import type { Span } from '#lib/domain/evidence.ts';
import { anchorPeriod, periodsIn, type Period } from '../../04-date/period.ts';
import { fold } from '../../text/fold.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isSaid } from './of-telling.ts';
import { isBesideVerb } from './verb-distance.ts';
import type { DateContext, When } from './when.ts';

/**
 * When an engagement was, or will be, that a period beside its verb dates: "the King visited Ghana |last year|". `null`:
 * at a time that nobody can tell ("|some years ago|"), and so not on the day of the text; `undefined`: no period dates it.
 */
export function periodWhen(frame: Frame, { text, own }: DateContext): When | null | undefined {
	const told = frame.statements.map(({ sentence }) => sentence);
	const sentence = told.find(({ isTitle }) => !isTitle) ?? told[0];
	if (!sentence || frame.event) return undefined;
	const isPlanned = hasCue(sentence, 'planned');
	const period = periodsIn(text, sentence, sentence.tables.dates.periods).find(
		(one) =>
			isToldOf(one, isPlanned) &&
			isByItself(text, one, sentence) &&
			!hasOtherDay(text, one, sentence, own) &&
			isOfVerb(text, one, sentence, frame, own)
	);
	if (!period) return undefined;
	const edtf = anchorPeriod(period, own?.date ?? null);
	if (edtf === null && period.offset !== null) return undefined;
	const { start, end } = period;
	return edtf === null ? null : { edtf, basis: 'completed', span: { start, end } };
}

/** A day told elsewhere that lies in the period ("next week … on 6 September"), else the period. */
export function inPeriod(
	when: When | null,
	period: When | null,
	{ own }: DateContext
): When | null {
	if (period === null || when === null || when.edtf === own?.edtf) return period;
	const [first = '', last = first] = period.edtf.split('/');
	const isInside = when.edtf >= first && when.edtf.slice(0, last.length) <= last;
	return isInside ? when : period;
}

/** A plan is for no year that is over, and what was held was not held in the next one. */
function isToldOf({ unit, offset, isEarlier }: Period, isPlanned: boolean): boolean {
	if (offset === 0) return isPlanned ? unit === 'years' : isEarlier;
	return isPlanned ? offset !== null && offset > 0 : offset === null || offset < 0;
}

/** Neither "since last year", "more than last year" nor "last year|'s summit", 去年|的峰会. */
function isByItself(text: string, { start, end }: Period, sentence: Sentence): boolean {
	const { contexts } = sentence.tables.dates;
	const before = fold(text.slice(Math.max(sentence.start, start - BEFORE), start));
	return !contexts.boundary.test(before) && !OWNER.test(text.slice(end, end + 2));
}

/** In code units. */
const BEFORE = 24;

const OWNER = /^(?:['\u2019]s|[的の의])/;

/** Another day or month dates what the sentence tells: neither that of the dateline nor of the news ("the ministry said Monday"). */
function hasOtherDay(
	text: string,
	period: Period,
	sentence: Sentence,
	own: DateContext['own']
): boolean {
	const stamp = own?.span;
	return sentence.dates.some(
		(date) =>
			!isSaid(text, sentence, date) &&
			!(date.start < period.end && period.start < date.end) &&
			!(stamp && date.start < stamp.end && stamp.start < date.end)
	);
}

/** It stands beside a verb of the sentence that tells the engagement, or opens the sentence. */
function isOfVerb(
	text: string,
	period: Period,
	sentence: Sentence,
	{ statements }: Frame,
	own: DateContext['own']
): boolean {
	const stamp = own?.span;
	const opening =
		stamp && stamp.start >= sentence.start && stamp.end <= period.start
			? stamp.end
			: sentence.start;
	const opens = period.start - opening < OPENING;
	const told = statements.filter((one) => one.sentence === sentence).map(({ trigger }) => trigger);
	// "Who |last met two years ago|, discussed trade": of two verbs around it, it dates one.
	const verbs = told.filter(
		({ form, start, end }) => form !== 'noun' && (end <= period.start || start >= period.end)
	);
	const isOnOneSide =
		verbs.every(({ end }) => end <= period.start) ||
		verbs.every(({ start }) => start >= period.end);
	const time = pastComma(text, period);
	return opens || (isOnOneSide && told.some((verb) => isBesideVerb(text, time, sentence, verb)));
}

/** 日本とガーナは|昨年、|防衛協定に署名した: a comma of East Asian writing belongs to the period before it. */
function pastComma(text: string, { start, end }: Period): Span {
	return { start, end: /^[、，]/.test(text.slice(end, end + 1)) ? end + 1 : end };
}

/** From where a sentence opens, or from the day of its dateline, to the period, in code units. */
const OPENING = 8;
