import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { BlockLanguage } from '#lib/domain/vocabulary.ts';
import type { Block } from '../02-segment/block.ts';
import { mainLanguage } from '../02-segment/main-language.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isCjk } from '../text/script.ts';
import { addressDate } from './address-date.ts';
import { bracketedDate } from './bracketed-date.ts';
import { endMarkDate } from './end-mark.ts';
import { datesIn } from './grammar.ts';
import type { DateMention } from './mention.ts';
import { isEarlierTime } from './since.ts';
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
	const found =
		first(head, (block) => metadataDate(page, block)) ??
		headDate(page, head) ??
		first(lines, (block) => metadataDate(page, block)) ??
		first(lines, (block) => shortLineDate(page, block)) ??
		first(lines, (block) => datelineDate(page, block)) ??
		first(lines.slice(0, STAMPED), (block) => stampDate(page, block)) ??
		first(blocks.slice(-6), (block) => shortLineDate(page, block)) ??
		first(blocks.slice(-6), (block) => closingDate(page, block)) ??
		first(lines, (block) => weekdayDate(page, block)) ??
		endMarkDate(text) ??
		(pageMonth(text) && first(lines, (block) => completedDateline(page, block, blocks))) ??
		pageMonth(text) ??
		addressDate(text) ??
		bracketedDate(text) ??
		first(lines, (block) => completedDateline(page, block, blocks));
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

/** A document in which a date is looked for. */
export interface Page {
	text: string;
	folded: string;
	lexicon: Lexicon;
	/** That of the story. */
	language: BlockLanguage;
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

/** The date on a line above the story. Where one further down is much older, the first is the day on which the page was seen. */
function headDate(page: Page, head: readonly Block[]): DocumentDate | null {
	const [top, ...more] = head.flatMap((block) => shortLineDate(page, block) ?? []);
	return (
		(top && more.find((date) => date.isPublication && daysFrom(date, top) > STALE)) ?? top ?? null
	);
}

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

/** "(ANSA) - ROMA, 15 GIU - ", "TUNIS, Aug 28 2022 (Wire) - ", "Lima, nov. 14 (2024). ", "Lima, 2 set. 2022. ", "Quito (ene. 9/15). ", "【東京5月1日電】". */
const DATELINE_END =
	/^\s?(?:\([^()]{2,16}\)\s-\s)?.*?(?:\s-\s|[.)]\s?-|電\)|电\)|\]\s|[】讯訊]|\)?\.\s(?!\d)(?<=^[^.]{4,40}(?:\.\s(?:19|20)\d\d)?\)?\.\s)|\((?:19|20)\d\d\)\.\s|\d\/\d\d\)\.?\s)/s;

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

/** "this Wednesday, 28 January 2026": a report names the weekday of what has just happened. */
function weekdayDate(page: Page, block: Block): DocumentDate | null {
	if (block.role === 'boilerplate') return null;
	const span = { start: block.start, end: Math.min(block.end, block.start + LEAD) };
	return fullDate(page, span, block, ({ weekday }) => weekday !== null);
}

/** The first date with year, month and day in a span. */
function fullDate(
	{ text, folded, lexicon, language }: Page,
	span: Span,
	block: Block,
	fits: (mention: DateMention) => boolean = () => true
): DocumentDate | null {
	const isLine = block.end - block.start < SHORT_LINE;
	const { registered } = lexicon.dateContexts;
	if (isLine && registered.test(folded.slice(block.start, block.end))) return null;
	// A short line may pass for another language; the furniture of a page may be English where its story is not.
	const spoken = new Set([block.language, ...(isLine ? [language, 'en' as const] : [])]);
	const known = [...spoken].flatMap((one) => lexicon.language(one) ?? []);
	const tables = known.length > 0 ? known : [lexicon.language('en')];
	for (const mention of tables.flatMap((one) =>
		one ? datesIn(text, folded, span, one.dates) : []
	)) {
		// "Constitution du |4 octobre 1958"
		const from = Math.max(span.start, mention.start - 30);
		if (lexicon.dateContexts.law.test(folded.slice(from, mention.start))) continue;
		if (isEarlierTime(text, mention, lexicon.phrasing.idioms)) continue;
		const { year, month, day } = mention.from;
		if (year === null || month === null || day === null || !fits(mention)) continue;
		// "the first to recognise it, on 11 November 1975": no page is as old, but by its own word.
		if (year < NEWS_SINCE && !isAtHead(text, block, mention)) continue;
		// "Week in diplomacy, May 12-18, 2023": given out when it was over.
		const date = mention.to?.year && mention.to.day ? mention.to : mention.from;
		const edtf = formatEdtf(date);
		if (edtf) return { date, edtf, span: mention, isPublication: false };
	}
	return null;
}
