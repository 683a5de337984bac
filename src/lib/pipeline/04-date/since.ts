import type { DateMention } from './mention.ts';

/** 2000년 7월| 이후 24년 만, 2019年4月|以来: the last time before this; 10月19日|現在, 3월 1일| 기준: as of when something is told. */
const LAST_TIME =
	/^ ?(?:이후|이래|以来|以來|以降|来首次)(?!の)|^ ?(?:現在|时点|時点|为止|為止|현재|기준)/;
/** 自|2000年 */
const FROM = /[自从從]$/;
/** 自民國八十八年十二月廿九日|與我國建交後, 自4月5日|生效以来 */
const SINCE_THEN = /^[^,。;、]{0,14}(?:[之以]?[后後]|以来|以來)/;

/** 2011년| 1차 회의 이후, 2008年|の第1回会合以来: a year alone, and what was then. */
const SINCE_WHAT = /^ ?[^,.。、;]{1,12}(?:이후|이래|以来|以來)/;

/** A day or a month that stands for what was before, or up to which something is told. */
export function isEarlierTime(text: string, { start, end, from }: DateMention): boolean {
	const behind = text.slice(end, end + REACH);
	if (from.month === null && from.day === null && SINCE_WHAT.test(behind)) return true;
	return LAST_TIME.test(behind) || (FROM.test(text.charAt(start - 1)) && SINCE_THEN.test(behind));
}

/** In code units. */
const REACH = 20;
