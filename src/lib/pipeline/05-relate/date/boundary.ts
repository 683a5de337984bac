import type { DateMention } from '../../04-date/mention.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** 2001년|부터, 2001年|以来, 自|2000年|后: since that year. */
export function isSince(
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
		isOfTakingOffice(text, sentence, mention)
	);
}

/** "since he took office in |January", "independence on |20 May 2002": what is recalled beside whatever is told. */
export function isOfTakingOffice(
	text: string,
	{ start, tables }: Sentence,
	mention: DateMention
): boolean {
	const before = fold(text.slice(Math.max(start, mention.start - 70), mention.start));
	const { sinceTaking, founded } = tables.dates.contexts;
	return sinceTaking.test(before) || (mention.from.year !== null && founded.test(before));
}
