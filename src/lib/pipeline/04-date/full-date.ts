import { formatEdtf } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { BlockLanguage } from '#lib/domain/vocabulary.ts';
import type { Block } from '../02-segment/block.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { NEWS_SINCE, type DocumentDate } from './document-date.ts';
import { datesIn } from './grammar.ts';
import type { DateMention } from './mention.ts';
import { isAtHead, SHORT_LINE } from './page-blocks.ts';
import { isEarlierTime } from './since.ts';

/** A document in which a date is looked for. */
export interface Page {
	text: string;
	folded: string;
	lexicon: Lexicon;
	/** That of the story. */
	language: BlockLanguage;
}

/** The first date with year, month and day in a span. */
export function fullDate(
	{ text, folded, lexicon, language }: Page,
	span: Span,
	block: Block,
	fits: (mention: DateMention) => boolean = () => true
): DocumentDate | null {
	const isLine = block.end - block.start < SHORT_LINE;
	const { registered } = lexicon.dateContexts;
	if (isLine && registered.test(folded.slice(block.start, block.end))) return null;
	// "19 января 2023, 15:33 O!News": a short line may pass for another language; "Sunday, 3 December 2023":
	// the furniture of a page may be English where its story is not.
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
