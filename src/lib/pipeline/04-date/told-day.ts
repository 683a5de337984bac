import { fold } from '../text/fold.ts';
import type { Block } from '../02-segment/block.ts';
import { fullDate, type Page } from './full-date.ts';
import type { DocumentDate } from './document-date.ts';
import type { DateMention } from './mention.ts';

/** Between "today" and its date, in code units. */
const BESIDE = 24;

/** "|today|, 28 January 2026": the day is that on which the text was written. */
export function isToday({ folded, lexicon }: Page, block: Block, mention: DateMention): boolean {
	const words = lexicon.language(block.language)?.raw.dates.relative ?? {};
	const before = folded.slice(Math.max(block.start, mention.start - BESIDE), mention.start);
	return Object.entries(words).some(([word, days]) => {
		const at = days === 0 ? before.lastIndexOf(fold(word)) : -1;
		return at >= 0 && BETWEEN.test(before.slice(at + word.length));
	});
}

/** "hoy|, el |12 de marzo", "hoje| (|08/05/2024)" */
const BETWEEN = /^,? \(?(?:\p{Ll}{1,4} )?$/u;

/** "- Ministry of Defence (@defence) |July 20, 2023|": what a page shows of another was written about that day. */
export function embeddedDate(page: Page, blocks: readonly Block[]): DocumentDate | null {
	for (const block of blocks)
		for (const handle of page.text.slice(block.start, block.end).matchAll(HANDLE)) {
			const start = block.start + handle.index + handle[0].length;
			const span = { start, end: Math.min(block.end, start + STAMP) };
			const date = fullDate(page, span, { ...block, ...span }, (found) => found.start === start);
			if (date) return { ...date, isPublication: false };
		}
	return null;
}

const HANDLE = /\(@\w{1,20}\)\s/g;
/** The longest date, in code units: it makes a line so short that it may be in English on any page. */
const STAMP = 32;
