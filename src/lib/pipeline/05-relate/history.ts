import { NEWS_SINCE } from '../04-date/document-date.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** "In 1963 France and Germany signed": no news. */
export function isHistory({ start, dates, isTitle }: Sentence): boolean {
	const [first] = dates;
	return (
		!isTitle &&
		first !== undefined &&
		first.start - start < OPENING &&
		(first.from.year ?? NEWS_SINCE) < NEWS_SINCE
	);
}

/** Before the date with which a sentence opens: "In", "On 3", in code units. */
const OPENING = 6;

/** "established relations on 9 April 1941", "the treaty signed in 1983": its own date is long past. */
export function isLongPast({ dates }: Sentence, { end, value }: TriggerHit): boolean {
	if (value.kind !== 'sign' && value.kind !== 'agree') return false;
	const next = dates.find(({ start }) => start >= end && start - end < OWN_DATE);
	return (next?.from.year ?? NEWS_SINCE) < NEWS_SINCE;
}

/** From a verb to the date that is its own, in code units. */
const OWN_DATE = 60;
