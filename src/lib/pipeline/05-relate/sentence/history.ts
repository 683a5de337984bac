import { NEWS_SINCE } from '../../04-date/document-date.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** "In 1963 France and Germany signed": no news. */
export function isHistory(text: string, sentence: Sentence): boolean {
	const { start, dates, isTitle } = sentence;
	const [first] = dates;
	if (isHabit(text, sentence) || sumsUpYears(text, sentence)) return true;
	return (
		!isTitle &&
		first !== undefined &&
		first.start - start < OPENING &&
		(first.from.year ?? NEWS_SINCE) < NEWS_SINCE
	);
}

/** "In recent years| he has visited A, B and C": what years have brought is no news. */
function sumsUpYears(text: string, { start, tables }: Sentence): boolean {
	return (tables.grammar.overYears ?? []).some(
		(words) => text.startsWith(words, start) && /^[ ,]/.test(text.slice(start + words.length))
	);
}

/** 2001년부터 매년 개최, 1996年より毎年: what is done every year since then is a series, and none of its meetings. */
function isHabit(text: string, { start, end, dates, tables }: Sentence): boolean {
	const said = text.slice(start, end);
	return (
		dates.some(({ from }) => from.year !== null && from.day === null) &&
		(tables.grammar.habitual ?? []).some((word) => said.includes(word))
	);
}

/** Before the date with which a sentence opens: "In", "On 3", in code units. */
const OPENING = 6;

/** "established relations on 9 April 1941", "the 1904 treaty", "the treaty signed in 1983": its own date is long past. */
export function isLongPast({ dates }: Sentence, { start, end, value }: TriggerHit): boolean {
	if (value.kind !== 'sign' && value.kind !== 'agree') return false;
	const named = dates.find((date) => date.end <= start && start - date.end <= BESIDE);
	const next = dates.find((date) => date.start >= end && date.start - end < OWN_DATE);
	return [named, next].some((date) => (date?.from.year ?? NEWS_SINCE) < NEWS_SINCE);
}

/** Between a year and the noun before which it stands, in code units. */
const BESIDE = 1;

/** From a verb to the date that is its own, in code units. */
const OWN_DATE = 60;
