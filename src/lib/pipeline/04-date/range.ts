import { fold } from '../text/fold.ts';
import type { DateWords } from '../lexicon/date-words.ts';
import type { DateContexts } from './contexts.ts';
import type { DateGrammar } from './grammar.ts';
import type { DateMention } from './mention.ts';

/** "30 June to 2 July": two dates with a range word between them are one range. */
export function joinRanges(
	text: string,
	dates: DateMention[],
	{ until, contexts }: DateGrammar
): DateMention[] {
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const between = last ? text.slice(last.end, date.start) : '';
		if (
			last &&
			last.to === null &&
			last.from.day !== null &&
			date.from.day !== null &&
			(until.has(fold(between.trim())) || isBetween(text, last, between, contexts))
		) {
			last.to = date.to ?? date.from;
			last.from = { ...last.from, year: last.from.year ?? date.from.year };
			last.end = date.end;
		} else if (last && isFromToday(last, date) && until.has(fold(between.trim()))) {
			last.to = date.from;
			last.end = date.end;
		} else joined.push(date);
	}
	return joined;
}

/** "entre os dias 31 de março| e |2 de abril": behind such a word "and" joins the two ends. */
function isBetween(
	text: string,
	{ start }: DateMention,
	gap: string,
	{ betweenDays, andDays }: DateContexts
): boolean {
	const before = text.slice(Math.max(0, start - BETWEEN_REACH), start);
	return andDays.has(fold(gap.trim())) && betweenDays.test(fold(before));
}

/** "between the days of", in code units. */
const BETWEEN_REACH = 20;

/** 自今天至11日, 오늘부터 11일: from a day that the document's own date tells to one by its number. */
function isFromToday(first: DateMention, last: DateMention): boolean {
	return (
		first.relative !== null &&
		first.to === null &&
		last.to === null &&
		last.from.day !== null &&
		last.from.year === null
	);
}

/** What may stand between the two dates of a range in a language, folded. */
export function untilWords({ until = [] }: DateWords): ReadonlySet<string> {
	return new Set(['-', '~', ...until.map(fold)]);
}
