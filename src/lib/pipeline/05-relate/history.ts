import type { Sentence } from './sentence.ts';

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
/** What a sentence opens with from before this year is told as history. */
const NEWS_SINCE = 1995;
