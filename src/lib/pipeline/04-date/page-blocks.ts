import type { Span } from '#lib/domain/evidence.ts';
import type { Block } from '../02-segment/block.ts';
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

/** Longer lines, in code units, are prose. */
export const SHORT_LINE = 90;

/** Prose: a long line, or in Chinese and Japanese a sentence that a full stop closes. */
export function isLong(text: string, { start, end }: Span): boolean {
	return end - start > SHORT_LINE || (end - start > SENTENCE && text.charAt(end - 1) === '。');
}

const SENTENCE = 24;
