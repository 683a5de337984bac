import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { Block } from '../02-segment/block.ts';
import type { Lexicon } from '../03-match/compile.ts';
import { datesIn } from './grammar.ts';
import type { DateMention } from './mention.ts';

/** The document's own date: what "today" and a day without a year are measured from. */
export interface DocumentDate {
	date: PartialDate;
	edtf: string;
	/** Where the text says it; `null`: only the manifest does. */
	span: Span | null;
}

const KEY =
	/^(?:date|published|pubdate|updated|fecha|data|datum|datepublished|등록일|작성일|게시일|입력|배포일|发布时间|發布時間|发布日期|發布日期|公開日|掲載日|更新日|日期|时间|時間)["']?\s*[:=]?\s*/i;
const ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])?(?=[/._\-\s]|$)/g;
/** A date further down than this is part of the story. */
const DEPTH = 14;
const SHORT_LINE = 90;
const DATELINE = 110;
/** The first sentence of a report. */
const LEAD = 260;

/** The date that the text gives of itself: a metadata line, a short line of its own, a dateline, an address. */
export function documentDateIn(
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): DocumentDate | null {
	const page = { text, folded, lexicon };
	const lines = blocks.slice(0, DEPTH);
	return (
		first(lines, (block) => metadataDate(page, block)) ??
		first(lines, (block) => shortLineDate(page, block)) ??
		first(lines, (block) => datelineDate(page, block)) ??
		first(blocks.slice(-6), (block) => shortLineDate(page, block)) ??
		first(lines, (block) => weekdayDate(page, block)) ??
		addressDate(text)
	);
}

/** A document in which a date is looked for. */
interface Page {
	text: string;
	folded: string;
	lexicon: Lexicon;
}

function first<T>(blocks: readonly Block[], read: (block: Block) => T | null): T | null {
	for (const block of blocks) {
		const found = read(block);
		if (found !== null) return found;
	}
	return null;
}

function metadataDate(page: Page, block: Block): DocumentDate | null {
	const line = page.text.slice(block.start, block.end);
	return line.length < SHORT_LINE && KEY.test(line) ? fullDate(page, block, block) : null;
}

function shortLineDate(page: Page, block: Block): DocumentDate | null {
	if (block.end - block.start > SHORT_LINE) return null;
	return fullDate(page, block, block);
}

function datelineDate(page: Page, block: Block): DocumentDate | null {
	const head = page.text.slice(block.start, Math.min(block.end, block.start + DATELINE));
	const dash = /\s-\s|[.)]\s?-|電\)|电\)|\]\s|[】讯訊]|^[^.]{4,40}\)?\.\s/.exec(head);
	if (!dash) return null;
	const end = block.start + dash.index + dash[0].length;
	return fullDate(page, { start: block.start, end }, block);
}

/** "this Wednesday, 28 January 2026": a report names the weekday of what has just happened. */
function weekdayDate(page: Page, block: Block): DocumentDate | null {
	if (block.role === 'boilerplate') return null;
	const span = { start: block.start, end: Math.min(block.end, block.start + LEAD) };
	return fullDate(page, span, block, ({ weekday }) => weekday !== null);
}

/** "Constitution du 4 octobre 1958": the date is the name of something older. */
const OF_A_LAW =
	/(?:constitution|loi|law|act|ordonnance|d[eé]cret[eo]?|ley|lei|legge|costituzione|constitui[cç][aã]o|constituci[oó]n)\s(?:\S{1,12}\s){0,3}$/i;

/** The first date with year, month and day in a span. */
function fullDate(
	{ text, folded, lexicon }: Page,
	span: Span,
	block: Block,
	fits: (mention: DateMention) => boolean = () => true
): DocumentDate | null {
	const tables = lexicon.language(block.language) ?? lexicon.language('en');
	if (!tables) return null;
	for (const mention of datesIn(text, folded, span, tables.dates)) {
		if (OF_A_LAW.test(text.slice(Math.max(span.start, mention.start - 30), mention.start)))
			continue;
		const { year, month, day } = mention.from;
		if (year === null || month === null || day === null || !fits(mention)) continue;
		const edtf = formatEdtf(mention.from);
		if (edtf) return { date: mention.from, edtf, span: { start: mention.start, end: mention.end } };
	}
	return null;
}

function addressDate(text: string): DocumentDate | null {
	ADDRESS.lastIndex = 0;
	for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
		const year = Number(match[1]);
		const month = Number(match[2]);
		const day = match[3] === undefined ? null : Number(match[3]);
		if (day !== null && !isCivil(year, month, day)) continue;
		const date = { year, month, day };
		const edtf = formatEdtf(date);
		if (edtf)
			return { date, edtf, span: { start: match.index + 1, end: match.index + match[0].length } };
	}
	return null;
}
