import { edtfYear, parseEdtf } from '#lib/domain/edtf.ts';
import { fold } from '../../text/fold.ts';
import type { DateMention } from '../../04-date/mention.ts';
import { NEWS_SINCE, type DocumentDate } from '../../04-date/document-date.ts';
import { bareYearScore, isBareYear } from './bare-year.ts';
import { isAfterBoundary, isOfTakingOffice, isSince } from './boundary.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfOtherEvent } from './other-events-date.ts';
import { isOwn } from '../frame/others.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isOfPlannedOther, isOfTelling, isSaid, tellsAnother } from './of-telling.ts';
import { stopOf } from './stop-dates.ts';
import { distanceToVerb, MONTH_REACH } from './verb-distance.ts';

/** A date expression of a sentence, with its year. */
export interface Dated {
	sentence: Sentence;
	mention: DateMention;
	edtf: string;
}

/** Further from the document's own date, in years, a date belongs to the background. */
const BACKGROUND_YEARS = 1;

/** How well a date of its sentences fits a frame; 0 or less: not at all. */
export function dateScore(
	dated: Dated,
	frame: Frame,
	own: DocumentDate | null,
	text: string
): number {
	const { sentence, mention, edtf } = dated;
	// Relations of old are recalled on every visit.
	if (own === null && (edtfYear(edtf) ?? NEWS_SINCE) < NEWS_SINCE) return 0;
	// "signed in Paris on 8 June 2015" is the date of that text, however long ago.
	if (isSigning(mention, sentence, frame)) return precision(mention) + 2;
	if (isOfAnother(dated, frame, own, text) || isUntold(dated, frame, own)) return 0;
	let score = precision(mention) - pagePenalty(dated, frame, own, text);
	// "announced on 22 November that he will visit": what is to come is not of the day on which it is told.
	if (own && mention.from.day !== null && edtf <= own.edtf && hasCue(sentence, 'planned'))
		score -= 1.5;
	// The days of a whole tour are not those of one stop, where another sentence tells them.
	if (stopOf(mention, sentence, frame) === null && isOfTour(sentence, frame)) score -= 1;
	score -= Math.min(2, frame.sentences.indexOf(sentence) * 0.4);
	score -= yearPenalty(edtf, own);
	if (!isOfStay(mention, sentence, frame) && isAfterBoundary(text, sentence, mention)) score -= 2.5;
	return isBareYear(mention) ? bareYearScore(score, dated, frame, own, text) : score;
}

/** It tells when something else was: another stop or event, an office, the saying itself, an earlier round. */
function isOfAnother(
	{ sentence, mention, edtf }: Dated,
	frame: Frame,
	own: DocumentDate | null,
	text: string
): boolean {
	if (stopOf(mention, sentence, frame) === 'other') return true;
	if (isOfTakingOffice(text, sentence, mention) || isOfPlannedOther(text, sentence, frame, mention))
		return true;
	if (isSince(text, mention, sentence.tables.phrasing.idioms)) return true;
	if (isOfOtherEvent(text, sentence, mention, frame)) return true;
	// "The White House said Friday that he will travel in November": the day of the news is not that of a plan.
	if (
		isSaid(text, sentence, mention) &&
		(hasCue(sentence, 'planned') || tellsAnother(text, sentence, mention))
	)
		return true;
	// "They recalled the guidance of their leaders, given in a call on 5 August": an earlier round.
	const { recalled } = sentence.tables.dates.contexts;
	if (
		frame.sentences.indexOf(sentence) > 0 &&
		recalled.test(fold(text.slice(sentence.start, mention.start)))
	)
		return true;
	// A whole month that is over is the story's only beside its verb.
	const { day, month } = mention.from;
	return (
		day === null &&
		month !== null &&
		isOtherMonth(edtf, own) &&
		distanceToVerb(frame, sentence, mention) > MONTH_REACH
	);
}

/** Without a day to measure by, a date told late may be anything's. */
function isUntold({ sentence, mention }: Dated, frame: Frame, own: DocumentDate | null): boolean {
	if (own !== null) return false;
	const index = frame.sentences.indexOf(sentence);
	// A month told late is as likely that of an earlier round.
	if (mention.from.day === null && index >= LATE) return true;
	// "They met yesterday. … the declaration of 14 February 2024": which day that was, no other date says.
	return index > 0 && isToldByToday(frame);
}

/** The day on which the page was written or put there, and not that of what it tells. */
function pagePenalty(
	{ sentence, mention }: Dated,
	frame: Frame,
	own: DocumentDate | null,
	text: string
): number {
	// "25/02/2012 10:19:33": when a page was put there, to the second.
	const stamp = STAMP.test(text.slice(mention.end, mention.end + CLOCK)) ? 1 : 0;
	// The page's own date is what remains where the story has none.
	const isPages =
		own?.span &&
		!isOfStay(mention, sentence, frame) &&
		mention.start < own.span.end &&
		own.span.start < mention.end;
	// "La Habana, 15 ago (PL)": when it was written; any other day of the sentence is the story's.
	const isOfPage =
		isPages || isDateline(text, sentence, mention) || isOfTelling(text, sentence, mention);
	return isOfPage ? stamp + 1.5 : stamp;
}

/** A date of no year, or of years before or behind the document's own. */
function yearPenalty(edtf: string, own: DocumentDate | null): number {
	const year = edtfYear(edtf);
	if (year === null) return 1.5;
	const ownYear = own?.date.year ?? null;
	return ownYear !== null && Math.abs(year - ownYear) > BACKGROUND_YEARS ? 3.5 : 0;
}

const STAMP = /^,? \d\d:\d\d:\d\d(?!\d)/;
/** A comma, a space and a time of day, in code units. */
const CLOCK = 11;

/** "Today", "yesterday", in the first sentence that tells it. */
function isToldByToday({ sentences }: Frame): boolean {
	const first = sentences.find(({ isTitle }) => !isTitle);
	return first?.dates.some(({ relative }) => relative !== null) ?? false;
}

/** From this sentence of a telling on, a date without a day is history. */
const LATE = 2;

/** Between the beginning of a block and the day of its dateline, in code units. */
const DATELINE = 40;

/** Words of another script, which have no capitals to tell a place by. */
const OTHER_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Only a place or an agency before it and a bracket, a dash or a stop behind it. */
function isDateline(
	text: string,
	{ start, block, dates }: Sentence,
	mention: DateMention
): boolean {
	// "03/20/2017: The Minister met her counterpart on March 17": the day before a colon is the page's where another follows.
	const mark = dates.length > 1 ? DATE_MARK : DATELINE_MARK;
	return (
		start === block.start &&
		mention.start - start < DATELINE &&
		!/\b\p{Ll}{4}/u.test(text.slice(start, mention.start)) &&
		!OTHER_SCRIPT.test(text.slice(start, mention.end)) &&
		mark.test(text.slice(mention.end, mention.end + 4))
	);
}

const DATELINE_MARK = /^\.?,?\s?[(\-–—.]/;
const DATE_MARK = /^\.?,?\s?[(\-–—.:]/;

function precision({ from, relative, weekday, months }: DateMention): number {
	if (from.day !== null && from.month !== null) return 4.3;
	if (from.day !== null || relative !== null) return 4;
	if (weekday !== null) return 3;
	if (from.month !== null) return 2.5;
	return months !== null ? 1.5 : 0.5;
}

function isOtherMonth(edtf: string, own: DocumentDate | null): boolean {
	const { year, month } = parseEdtf(edtf).start;
	return own !== null && (year !== own.date.year || month !== own.date.month);
}

/** "visited Peru from 3 to 6 May": all days of a visit, whatever was done on one of them. */
function isOfStay({ to }: DateMention, sentence: Sentence, { statements }: Frame): boolean {
	return (
		to !== null &&
		statements.some((told) => told.sentence === sentence && told.trigger.kind === 'visit')
	);
}

/** "will visit A, B and C from 10 to 15 June": a journey to several states. */
function isOfTour(sentence: Sentence, { type, statements }: Frame): boolean {
	return (
		type === 'visit' &&
		sentence.triggers.some(({ value }) => value.kind === 'visit') &&
		statements.some(
			(told) => told.sentence === sentence && told.trigger.kind === 'visit' && told.right.length > 1
		)
	);
}

/** Between the verb of signing and its date, in code units. */
const SIGNING_REACH = 40;

function isSigning(mention: DateMention, sentence: Sentence, frame: Frame): boolean {
	if (frame.type !== 'agreement' || mention.from.year === null || mention.from.month === null)
		return false;
	if (isOwn(frame, mention)) return true;
	return sentence.triggers.some(
		({ end, value }) =>
			value.kind === 'sign' &&
			value.rule.form === 'verb' &&
			end <= mention.start &&
			mention.start - end < SIGNING_REACH
	);
}
