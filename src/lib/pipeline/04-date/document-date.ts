import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { Block } from '../02-segment/block.ts';
import { mainLanguage } from '../02-segment/main-language.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isCjk } from '../text/script.ts';
import { addressDate } from './address-date.ts';
import { bracketedDate } from './bracketed-date.ts';
import { endMarkDate } from './end-mark.ts';
import { fullDate, type Page } from './full-date.ts';
import { datesIn } from './grammar.ts';
import { listedDates } from './listed-dates.ts';
import {
	closingSpan,
	daysFrom,
	first,
	isAtHead,
	isLineOfItsOwn,
	isLong,
	isSameDay,
	MARGIN,
	SHORT_LINE,
	withLanguage
} from './page-blocks.ts';
import { pageMonth } from './page-month.ts';
import { embeddedDate, isToday } from './told-day.ts';
import { yearOfDateline } from './year-near.ts';

/** The document's own date, from which "today" and a day without a year are measured. */
export interface DocumentDate {
	date: PartialDate;
	edtf: string;
	/** Where the text says it; `null`: only the manifest does. */
	span: Span | null;
	/** Whether it is the day on which the text was given out; else "today" is only measured by it. */
	isPublication: boolean;
}

/** What is told from before this year is told as history. */
export const NEWS_SINCE = 1995;

/** A date further down than this is part of the story. */
const DEPTH = 14;
/** Korean, Chinese and Japanese say more in fewer characters. */
const DENSE_LINE = 60;
const DATELINE = 110;
/** The first sentence of a report. */
const LEAD = 260;

/** The date that the text gives of itself: a metadata line, a short line of its own, a dateline, an address. */
export function documentDateIn(
	text: string,
	folded: string,
	raw: readonly Block[],
	lexicon: Lexicon
): DocumentDate | null {
	const blocks = withLanguage(raw);
	const page = { text, folded, lexicon, language: mainLanguage(blocks) };
	const lines = blocks.slice(0, DEPTH);
	const story = lines.findIndex((line) => isLong(text, line));
	const head = story < 0 ? lines : lines.slice(0, story);
	const below = story < 0 ? [] : blocks.slice(story);
	const listed = listedDates(text, below, (block) => shortLineDate(page, block));
	const isOwn = (block: Block) => !listed.has(block);
	const found =
		first(head, (block) => metadataDate(page, block)) ??
		headDate(page, head, lines) ??
		first(lines, (block) => metadataDate(page, block)) ??
		first(lines.filter(isOwn), (block) => shortLineDate(page, block)) ??
		first(lines, (block) => datelineDate(page, block)) ??
		first(lines.slice(0, STAMPED), (block) => stampDate(page, block)) ??
		first(blocks.slice(-6).filter(isOwn), (block) => shortLineDate(page, block)) ??
		first(blocks.slice(-6), (block) => closingDate(page, block)) ??
		first(lines, (block) => weekdayDate(page, block)) ??
		endMarkDate(text) ??
		(pageMonth(text) && first(lines, (block) => completedDateline(page, block, blocks))) ??
		pageMonth(text) ??
		addressDate(text) ??
		bracketedDate(text) ??
		first(lines, (block) => completedDateline(page, block, blocks)) ??
		embeddedDate(page, blocks);
	return wireAbove(page, lines, blocks, found) ?? found;
}

/** "Roma, 09 feb 13:49 -" above a page that ends with a date of July: the day of the wire is of another year. */
function wireAbove(
	page: Page,
	lines: readonly Block[],
	all: readonly Block[],
	found: DocumentDate | null
): DocumentDate | null {
	const above = lines.filter(({ end }) => end <= (found?.span?.start ?? 0));
	return first(above, (block) => {
		const wire = completedDateline(page, block, all);
		if (!wire?.span || wire.date.year !== null || isSameDay(wire, found)) return null;
		return isAtHead(page.text, block, wire.span) ? wire : null;
	});
}

/**
 * The dates of the items of a digest: short lines further down that head a story of their own.
 * In the order of the text.
 */
export function itemDatesIn(
	text: string,
	folded: string,
	raw: readonly Block[],
	lexicon: Lexicon
): DocumentDate[] {
	const blocks = withLanguage(raw);
	const page = { text, folded, lexicon, language: mainLanguage(blocks) };
	const isStory = (one: Block) => one.role !== 'boilerplate' && isLong(text, one);
	const first = blocks.findIndex(isStory);
	return blocks.flatMap((block, i) => {
		// A story stands above it, and its own right below.
		if (first < 0 || i <= first || !blocks.slice(i + 1, i + 1 + HEAD).some(isStory)) return [];
		const date = shortLineDate(page, block);
		return date?.span && isLineOfItsOwn(text, block, date.span) ? [date] : [];
	});
}

/** Lines between the date of an item and its story. */
const HEAD = 3;

function metadataDate(page: Page, block: Block): DocumentDate | null {
	const line = page.folded.slice(block.start, block.end);
	const isLabelled = line.length < SHORT_LINE && page.lexicon.dateContexts.pageLabel.test(line);
	const date = isLabelled ? fullDate(page, block, block) : null;
	return date && { ...date, isPublication: true };
}

/**
 * The date on a line above the story. Where one further down is much older, or the stamp of a clock stands below the
 * first words of the story, the first is the day on which the page was seen.
 */
function headDate(
	page: Page,
	head: readonly Block[],
	lines: readonly Block[]
): DocumentDate | null {
	const [top, ...more] = head.flatMap((block) => shortLineDate(page, block) ?? []);
	if (!top) return null;
	const stamps = lines.slice(head.length).flatMap((block) => {
		const date = shortLineDate(page, block);
		const isStamp = STAMPED_LINE.test(page.text.slice(block.start, block.end));
		const isOpening = date?.span && isAtHead(page.text, block, date.span);
		return isStamp && isOpening ? [{ ...date, isPublication: true }] : [];
	});
	const later = [...more.filter((date) => date.isPublication), ...stamps];
	const isSeen = isStamped(page, top);
	return (
		later.find((date) => daysFrom(date, top) > (isSeen && isStamped(page, date) ? 0 : STALE)) ?? top
	);
}

/** "June 23rd 2024 - 02:12 UTC" over "June 13th 2024 - 20:45 UTC": of two clocks the later is that of whoever looked. */
function isStamped({ text }: Page, { span }: DocumentDate): boolean {
	return span !== null && STAMPED_LINE.test(text.slice(span.end, span.end + CLOCK_REACH));
}

/** Between a day and its clock, with the clock, in code units: " - 02:12". */
const CLOCK_REACH = 12;

/** "16:34 - 22/11/22": a clock beside the figures of a day. */
const STAMPED_LINE = /(?<!\d)\d{1,2}[:h]\d\d(?!\d)/;

/** A text is given out, and changed, within so many days. */
const STALE = 30;

function shortLineDate(page: Page, block: Block): DocumentDate | null {
	const isDense = isCjk(page.text.charCodeAt(block.start));
	if (block.end - block.start > (isDense ? DENSE_LINE : SHORT_LINE)) return null;
	const date = fullDate(page, block, block);
	if (!date?.span) return date;
	const { start, end } = date.span;
	// "Toronto, Ont., 5 March 2024 - ", "Lima, 5 de marzo de 2024.- ": the text follows a dateline.
	const isOpening =
		block.end - block.start - (end - start) <= MARGIN ||
		/^\)?\.?\s?--?\s/.test(page.text.slice(end, end + 6));
	return { ...date, isPublication: isOpening && isAtHead(page.text, block, date.span) };
}

function closingDate(page: Page, block: Block): DocumentDate | null {
	const span = closingSpan(page.text, block);
	const date = span && fullDate(page, span, block);
	return date && { ...date, isPublication: true };
}

function datelineDate(page: Page, block: Block): DocumentDate | null {
	const head = page.text.slice(block.start, Math.min(block.end, block.start + DATELINE));
	const end = DATELINE_END.exec(head)?.[0].length;
	if (end === undefined) return null;
	const date = fullDate(page, { start: block.start, end: block.start + end }, block);
	return date?.span ? { ...date, isPublication: isAtHead(page.text, block, date.span) } : date;
}

/** "(ANSA) - ROMA, 15 GIU - ", "TUNIS, Aug 28 2022 (Wire) - ", "Lima, nov. 14 (2024). ", "BERLIN, 3. März 2025 - ", "Lima, 2 set. 2022. ", "Quito (ene. 9/15). ", "【東京5月1日電】". */
const DATELINE_END =
	/^\s?(?:\([^()]{2,16}\)\s-\s)?.*?(?:\s-\s|[.)]\s?-|電\)|电\)|\]\s|[】讯訊]|\)?\.\s(?!\d|\p{L}+\s(?:19|20)\d\d)(?<=^[^.]{4,40}(?:\.\s(?:19|20)\d\d)?\)?\.\s)|\((?:19|20)\d\d\)\.\s|\d\/\d\d\)\.?\s)/su;

/** In how many of the first blocks a time stamp is the page's own. */
const STAMPED = 3;
const STAMP_REACH = 160;
const CLOCK = /^[\s,|·]{0,3}(?:às\s)?\d{1,2}[:h]\d\d/;

/** "2023-05-11 11:48" run into the first words of a page. */
function stampDate(page: Page, block: Block): DocumentDate | null {
	const span = { start: block.start, end: Math.min(block.end, block.start + STAMP_REACH) };
	const date = fullDate(page, span, block, ({ end }) => CLOCK.test(page.text.slice(end, end + 14)));
	return date && { ...date, isPublication: true };
}

/**
 * "Dakar, 6 sept (APS)": the year stands in a full date of the story near that day, or with the
 * sign of copyright.
 */
function completedDateline(page: Page, block: Block, all: readonly Block[]): DocumentDate | null {
	const { text, folded, lexicon } = page;
	const start = Math.max(block.start, pageMonth(text)?.span?.end ?? 0);
	const end = DATELINE_END.exec(text.slice(start, Math.min(block.end, start + DATELINE)))?.[0]
		.length;
	const dates = lexicon.language(block.language)?.dates;
	if (end === undefined || !dates) return null;
	const dateline = datesIn(text, folded, { start, end: start + end }, dates)[0];
	if (!dateline || dateline.from.year !== null || dateline.from.day === null) return null;
	const year = yearOfDateline(page, dateline, all);
	// A wire without a year at least tells the day.
	const date = { ...dateline.from, year };
	const edtf = formatEdtf(date);
	if (edtf === null) return null;
	const span = { start: dateline.start, end: dateline.end };
	return { date, edtf, span, isPublication: year !== null && isAtHead(text, { start }, span) };
}

/** "this Wednesday, 28 January 2026", "today, 28 January 2026": a report says so of what has just happened. */
function weekdayDate(page: Page, block: Block): DocumentDate | null {
	if (block.role === 'boilerplate') return null;
	const span = { start: block.start, end: Math.min(block.end, block.start + LEAD) };
	return fullDate(
		page,
		span,
		block,
		(mention) => mention.weekday !== null || isToday(page, block, mention)
	);
}
