import { edtfYear, parseEdtf } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { DateBasis } from '#lib/domain/vocabulary.ts';
import { anchorDate, type AnchoredDate } from '../04-date/anchor.ts';
import { dayNumber } from '../04-date/civil.ts';
import type { DocumentDate } from '../04-date/document-date.ts';
import type { DateMention } from '../04-date/mention.ts';
import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from './sentence.ts';

export interface When {
	edtf: string;
	basis: DateBasis;
	/** `null`: the manifest is the source. */
	span: Span | null;
}

export interface DateContext {
	own: DocumentDate | null;
	notBefore: number | null;
}

/** When a frame took place: the best of the dates in its sentences, else the document's own. */
export function whenOf(frame: Frame, context: DateContext, text: string): When | null {
	const titleYear = frame.event ? yearIn(frame.event.name) : null;
	let best: { when: When; score: number } | null = null;
	for (const { sentence, mention, anchored } of datesOf(frame, context, titleYear)) {
		const score = scoreOf(mention, sentence, frame, anchored.edtf, context, text);
		if (score > 0 && (best === null || score > best.score))
			best = { when: { ...anchored, span: { start: mention.start, end: mention.end } }, score };
	}
	if (best) return upToLaterDay(best.when, datesOf(frame, context, titleYear), text);
	if (titleYear !== null && frame.event)
		return { edtf: String(titleYear), basis: 'title', span: yearSpan(frame.event.span, text) };
	if (context.own && !isStanding(frame))
		return { edtf: context.own.edtf, basis: 'published', span: context.own.span };
	return null;
}

interface Dated {
	sentence: Sentence;
	mention: DateMention;
	anchored: AnchoredDate;
}

/** The dates in a frame's sentences, with their years. */
function datesOf(frame: Frame, context: DateContext, titleYear: number | null): Dated[] {
	return frame.sentences.flatMap((sentence) =>
		sentence.dates.flatMap((mention): Dated[] => {
			const anchored = anchorDate(mention, {
				published: context.own?.date ?? null,
				titleYear,
				notBefore: context.notBefore,
				isFuture: hasCue(sentence, 'planned')
			});
			return anchored ? [{ sentence, mention, anchored }] : [];
		})
	);
}

/** An event that goes on for longer has no second day in one text. */
const LONGEST_DAYS = 14;

/** "On March 18th, the second day of the event": the event lasted from the day found to that one. */
function upToLaterDay(when: When, dates: readonly Dated[], text: string): When {
	const begun = dayOf(when.edtf);
	if (begun === null) return when;
	for (const { sentence, anchored } of dates) {
		const day = dayOf(anchored.edtf);
		if (day === null || day <= begun || day - begun >= LONGEST_DAYS) continue;
		const words = text.slice(sentence.start, sentence.end).toLowerCase();
		if (sentence.tables.raw.dates.laterDays.some((later) => words.includes(later)))
			return { ...when, edtf: `${when.edtf}/${anchored.edtf}` };
	}
	return when;
}

/** The number of a whole day, not of a range; `null` for anything else. */
function dayOf(edtf: string): number | null {
	const { year, month, day } = parseEdtf(edtf).start;
	if (edtf.includes('/') || year === null || month === null || day === null) return null;
	return dayNumber(year, month, day);
}

/** What just is there (a laboratory, a presence) did not begin on the day when somebody wrote of it. */
function isStanding({ type, statements }: Frame): boolean {
	if (type === 'commercial_presence' || type === 'laboratory') return true;
	return type === 'project' && statements.every(({ trigger }) => trigger.form === 'noun');
}

/** Further from the document's own date, in years, a date belongs to the background. */
const BACKGROUND_YEARS = 1;

function scoreOf(
	mention: DateMention,
	sentence: Sentence,
	frame: Frame,
	edtf: string,
	{ own }: DateContext,
	text: string
): number {
	const { day, month } = mention.from;
	let score =
		day !== null || mention.relative !== null
			? 4
			: month !== null
				? 2.5
				: mention.weekday !== null
					? 2
					: 0.5;
	// "signed in Paris on 8 June 2015" is the date of that text, however long ago.
	if (isSigning(mention, sentence, frame)) return score + 2;
	// The page's own date is what remains where the story has none.
	if (own?.span && mention.start < own.span.end && own.span.start < mention.end) score -= 1.5;
	const index = frame.sentences.indexOf(sentence);
	score -= Math.min(2, index * 0.4);
	const year = edtfYear(edtf);
	if (year === null) score -= 1.5;
	const ownYear = own?.date.year ?? null;
	if (year !== null && ownYear !== null && Math.abs(year - ownYear) > BACKGROUND_YEARS)
		score -= 3.5;
	const before = text
		.slice(Math.max(sentence.start, mention.start - 24), mention.start)
		.toLowerCase();
	if (
		/(?:since|until|by|desde|hasta|até|dal|dal |depuis|d'ici|before|after|entre|from|established in|founded in|back in|as early as)\s(?:the\s)?$/.test(
			before
		)
	)
		score -= 2.5;
	// A year by itself says when only in the name of an event; elsewhere it is mostly history or an aim.
	if (month === null && day === null && mention.relative === null && mention.weekday === null) {
		const inName =
			frame.event &&
			mention.start >= frame.event.span.start &&
			mention.end <= frame.event.span.end + 1;
		score = inName ? 2 : ownYear === null || year === ownYear ? score - 0.3 * index : 0;
		if (!inName && /(?:by|until|to|para|hasta|até|entro il|d'ici|through|for)\s$/.test(before))
			score = 0;
	}
	return score;
}

/** Between the verb of signing and its date, in code units. */
const SIGNING_REACH = 40;

function isSigning(mention: DateMention, sentence: Sentence, { type }: Frame): boolean {
	if (type !== 'agreement' || mention.from.year === null || mention.from.month === null)
		return false;
	return sentence.triggers.some(
		({ end, value }) =>
			value.kind === 'sign' &&
			value.rule.form === 'verb' &&
			end <= mention.start &&
			mention.start - end < SIGNING_REACH
	);
}

function yearIn(name: string): number | null {
	const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name);
	return match ? Number(match[0]) : null;
}

function yearSpan(span: Span, text: string): Span {
	const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text.slice(span.start, span.end));
	return match ? { start: span.start + match.index, end: span.start + match.index + 4 } : span;
}
