import { edtfYear, parseEdtf } from '#lib/domain/edtf.ts';
import { fold } from '../../text/fold.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import { NEWS_SINCE, type DocumentDate } from '../../04-date/document-date.ts';
import { isDatedByYear } from './bare-year.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfOtherEvent } from './other-events-date.ts';
import { isOwn } from '../frame/others.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isOfPlannedOther, isOfTelling, isSaid, tellsAnother } from './of-telling.ts';
import { stopOf } from './stop-dates.ts';

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
	{ sentence, mention, edtf }: Dated,
	frame: Frame,
	own: DocumentDate | null,
	text: string
): number {
	const { day, month } = mention.from;
	const { contexts } = sentence.tables.dates;
	let score = precision(mention);
	// Relations of old are recalled on every visit.
	if (own === null && (edtfYear(edtf) ?? NEWS_SINCE) < NEWS_SINCE) return 0;
	// "signed in Paris on 8 June 2015" is the date of that text, however long ago.
	if (isSigning(mention, sentence, frame)) return score + 2;
	const isStay = isOfStay(mention, sentence, frame);
	// "25/02/2012 10:19:33": when a page was put there, to the second.
	if (STAMP.test(text.slice(mention.end, mention.end + CLOCK))) score -= 1;
	// The page's own date is what remains where the story has none.
	if (own?.span && !isStay && mention.start < own.span.end && own.span.start < mention.end)
		score -= 1.5;
	// "La Habana, 15 ago (PL)": when it was written; any other day of the sentence is the story's.
	else if (isDateline(text, sentence, mention)) score -= 1.5;
	else if (isOfTelling(text, sentence, mention)) score -= 1.5;
	// "announced on 22 November that he will visit": what is to come is not of the day on which it is told.
	if (own && day !== null && edtf <= own.edtf && hasCue(sentence, 'planned')) score -= 1.5;
	// The days of a whole tour are not those of one stop, where another sentence tells them.
	const stop = stopOf(mention, sentence, frame);
	if (stop === 'other') return 0;
	if (stop === null && isOfTour(sentence, frame)) score -= 1;
	const index = frame.sentences.indexOf(sentence);
	score -= Math.min(2, index * 0.4);
	// Without a day to measure by, a month told late is as likely that of an earlier round.
	if (own === null && day === null && index >= LATE) return 0;
	// "They met yesterday. … the declaration of 14 February 2024": which day that was, no other date says.
	if (own === null && index > 0 && isToldByToday(frame)) return 0;
	const year = edtfYear(edtf);
	if (year === null) score -= 1.5;
	const ownYear = own?.date.year ?? null;
	if (year !== null && ownYear !== null && Math.abs(year - ownYear) > BACKGROUND_YEARS)
		score -= 3.5;
	if (isOfOffice(text, sentence, mention) || isOfPlannedOther(text, sentence, frame, mention))
		return 0;
	if (isSince(text, mention, sentence.tables.phrasing.idioms)) return 0;
	if (isOfOtherEvent(text, sentence, mention, frame)) return 0;
	// "The White House said Friday that he will travel in November": the day of the news is not that of a plan.
	if (
		isSaid(text, sentence, mention) &&
		(hasCue(sentence, 'planned') || tellsAnother(text, sentence, mention))
	)
		return 0;
	// "They recalled the guidance of their leaders, given in a call on 5 August": an earlier round.
	if (index > 0 && contexts.recalled.test(fold(text.slice(sentence.start, mention.start))))
		return 0;
	if (!isStay && isAfterBoundary(text, sentence, mention)) score -= 2.5;
	// A whole month that is over is the story's only beside its verb.
	if (day === null && month !== null && isOtherMonth(edtf, own)) {
		if (distance(frame, sentence, mention) > MONTH_REACH) return 0;
	}
	// A year by itself says when only in the name of an event; elsewhere it is mostly history or an aim.
	if (month === null && day === null && mention.from.year !== null) {
		const inName =
			frame.event &&
			mention.start >= frame.event.span.start &&
			mention.end <= frame.event.span.end + 1;
		// "to organise the next meeting in 2015": where nothing dates the text, no year told late does either.
		const isLate = ownYear === null && index > 0;
		// "deverá visitar Portugal no início de 2020": the year right behind the verb of a plan.
		const isPlan =
			ownYear !== null &&
			year !== null &&
			year > ownYear &&
			year <= ownYear + 2 &&
			hasCue(sentence, 'planned') &&
			distance(frame, sentence, mention) < MONTH_REACH;
		if (inName || isPlan) score = 2;
		else if (!isLate && (ownYear === null || year === ownYear)) score -= 0.3 * index;
		else
			score = ownYear !== null && isDatedByYear(text, mention, sentence, frame, ownYear) ? BARE : 0;
		const before = text.slice(Math.max(sentence.start, mention.start - 24), mention.start);
		// "worked there between 2014 and |2020"
		const behind = text.slice(mention.end, mention.end + YEARS);
		if (!inName && (contexts.yearBefore.test(before) || contexts.yearBehind.test(behind)))
			score = 0;
		if (!inName && (contexts.aim.test(fold(before)) || isOfName(before))) score = 0;
	}
	return score;
}

const STAMP = /^,? \d\d:\d\d:\d\d(?!\d)/;
/** A comma, a space and a time of day, in code units. */
const CLOCK = 11;

/** "Today", "yesterday", in the first sentence that tells it. */
function isToldByToday({ sentences }: Frame): boolean {
	const first = sentences.find(({ isTitle }) => !isTitle);
	return first?.dates.some(({ relative }) => relative !== null) ?? false;
}

/** What a year by itself counts, where it dates what is told. */
const BARE = 0.5;

/** From this sentence of a telling on, a date without a day is history. */
const LATE = 2;

/** Between the beginning of a block and the day of its dateline, in code units. */
const DATELINE = 40;

/** Words of another script, which have no capitals to tell a place by. */
const OTHER_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Only a place or an agency before it and a bracket, a dash or a stop behind it. */
function isDateline(text: string, { start, block }: Sentence, mention: DateMention): boolean {
	return (
		start === block.start &&
		mention.start - start < DATELINE &&
		!/\b\p{Ll}{4}/u.test(text.slice(start, mention.start)) &&
		!OTHER_SCRIPT.test(text.slice(start, mention.end)) &&
		/^\.?,?\s?[(\-–—.]/.test(text.slice(mention.end, mention.end + 4))
	);
}

function precision({ from, relative, weekday, months }: DateMention): number {
	if (from.day !== null && from.month !== null) return 4.3;
	if (from.day !== null || relative !== null) return 4;
	if (weekday !== null) return 3;
	if (from.month !== null) return 2.5;
	return months !== null ? 1.5 : 0.5;
}

const YEARS = 10;

/** "Milano Cortina |2026": the year of the games, or of whatever else bears the name of its place. */
function isOfName(before: string): boolean {
	return NAMED.test(before);
}

/** A capitalised word that does not open its sentence. */
const NAMED = /\S \p{Lu}\p{Ll}{2,} $/u;

/** 2001년|부터, 2001年|以来, 自|2000年|后: since that year. */
function isSince(
	text: string,
	{ start, end }: DateMention,
	{ since, fromYear, afterYear }: Idioms
): boolean {
	const behind = text.slice(end, end + 4);
	return since.test(behind) || (afterYear.test(behind) && fromYear.test(text.charAt(start - 1)));
}

/** "since 2015", "by March": the end or the beginning of something longer. */
export function isAfterBoundary(text: string, sentence: Sentence, mention: DateMention): boolean {
	const before = text.slice(Math.max(sentence.start, mention.start - 24), mention.start);
	return (
		sentence.tables.dates.contexts.boundary.test(fold(before)) ||
		isSince(text, mention, sentence.tables.phrasing.idioms) ||
		isOfOffice(text, sentence, mention)
	);
}

/** "since he took office in |January", "independence on |20 May 2002": what is recalled beside whatever is told. */
function isOfOffice(text: string, { start, tables }: Sentence, mention: DateMention): boolean {
	const before = fold(text.slice(Math.max(start, mention.start - 70), mention.start));
	const { sinceTaking, founded } = tables.dates.contexts;
	return sinceTaking.test(before) || (mention.from.year !== null && founded.test(before));
}

/** Between a month and the verb that it dates, in code units. */
const MONTH_REACH = 60;

function isOtherMonth(edtf: string, own: DocumentDate | null): boolean {
	const { year, month } = parseEdtf(edtf).start;
	return own !== null && (year !== own.date.year || month !== own.date.month);
}

/** From a date to the nearest word that tells the frame in its sentence. */
function distance(frame: Frame, sentence: Sentence, mention: DateMention): number {
	const triggers = frame.statements
		.filter((statement) => statement.sentence === sentence)
		.map(({ trigger }) => trigger);
	const events = frame.event && sentence.start <= frame.event.span.start ? [frame.event.span] : [];
	return Math.min(
		...[...triggers, ...events.filter(({ end }) => end <= sentence.end)].map(({ start, end }) =>
			Math.max(0, mention.start - end, start - mention.end)
		)
	);
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
