import type { PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { Block } from '../02-segment/block.ts';
import { dayNumber } from './civil.ts';
import type { DocumentDate } from './document-date.ts';

/** A line too short to tell its language ("1 out 2021") is in that of its page. */
export function withLanguage(blocks: readonly Block[]): Block[] {
	const language = blocks.find((block) => block.language !== 'und')?.language ?? 'und';
	return blocks.map((block) => (block.language === 'und' ? { ...block, language } : block));
}

/** What the first of the blocks gives that gives anything. */
export function first<T>(blocks: readonly Block[], read: (block: Block) => T | null): T | null {
	for (const block of blocks) {
		const found = read(block);
		if (found !== null) return found;
	}
	return null;
}

/** "Roma, 13 mag." above "19:19 13-05-22": the same day, whichever of them has the year. */
export function isSameDay(a: DocumentDate, b: DocumentDate | null): boolean {
	return a.date.month === b?.date.month && a.date.day === b.date.day;
}

/** From one date to the other, in days; a month without a day counts as its first. */
export function daysFrom({ date: from }: DocumentDate, { date: to }: DocumentDate): number {
	const day = ({ year, month, day: at }: PartialDate) => dayNumber(year ?? 0, month ?? 1, at ?? 1);
	return day(to) - day(from);
}

/** Longer lines, in code units, are prose. */
export const SHORT_LINE = 90;

/** Prose: a long line, or in Chinese and Japanese a sentence that a full stop closes. */
export function isLong(text: string, { start, end }: Span): boolean {
	return end - start > SHORT_LINE || (end - start > SENTENCE && text.charAt(end - 1) === '。');
}

const SENTENCE = 24;

/** "… と述べた。(読売新聞 2023年11月29日)": behind the last sentence of a paragraph only a day, an agency, a clock. */
export function closingSpan(text: string, { start, end }: Span): Span | null {
	const tail = CLOSING.exec(text.slice(Math.max(start, end - CLOSING_REACH), end))?.[0];
	return tail === undefined ? null : { start: end - tail.length, end };
}

/** What stands behind the last full stop and is no sentence; the dots of "2024.07.26." are none. */
const CLOSING = /(?<=\D\.|[。」』])(?:[^.。」』]|(?<=\d)\.(?=\s?\d)){8,40}\.?$/;
const CLOSING_REACH = 44;

/** Beside the date: a clock, an agency. */
export const MARGIN = 30;

/** A date fills its line, but for a clock or an agency. */
export function isLineOfItsOwn(text: string, block: Block, span: Span): boolean {
	return (
		text.slice(block.start, block.end).trim().length - (span.end - span.start) <= MARGIN &&
		span.start - block.start <= MARGIN / 2
	);
}

/** Only a place or an agency stands before the date, no words of a sentence. */
export function isAtHead(text: string, block: Pick<Span, 'start'>, { start }: Span): boolean {
	return start - block.start <= MARGIN && !/\b\p{Ll}{4}/u.test(text.slice(block.start, start));
}
