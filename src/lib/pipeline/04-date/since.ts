import type { Idioms } from '../lexicon/idioms.ts';
import type { DateMention } from './mention.ts';

/** A day or a month that stands for what was before, or up to which something is told. */
export function isEarlierTime(
	text: string,
	{ start, end, from }: DateMention,
	idioms: Idioms
): boolean {
	const behind = text.slice(end, end + REACH);
	// 2011년| 1차 회의 이후, 2008年|の第1回会合以来: a year alone, and what was then.
	if (from.month === null && from.day === null && idioms.sinceWhat.test(behind)) return true;
	// 2000년 7월| 이후 24년 만, 2019年4月|以来: the last time before this; 10月19日|現在, 3월 1일| 기준: as of when.
	if (idioms.asOf.test(behind)) return true;
	// 自|民國八十八年十二月廿九日|與我國建交後, 自|4月5日|生效以来
	return idioms.fromYear.test(text.charAt(start - 1)) && idioms.sinceThen.test(behind);
}

/** In code units. */
const REACH = 20;
