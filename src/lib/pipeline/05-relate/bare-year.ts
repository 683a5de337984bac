import type { DateMention } from '../04-date/mention.ts';
import type { Frame } from './frame.ts';
import type { Sentence } from './sentence.ts';

/**
 * "In 2018, Norway and Nepal signed an agreement", "the visit of the President to Ghana in 2016": another year than the
 * text's own, and nothing else is told of the engagement than what that year dates.
 */
export function isDatedByYear(
	text: string,
	mention: DateMention,
	sentence: Sentence,
	frame: Frame
): boolean {
	if (frame.event || frame.statements.length === 0 || sentence.isTitle) return false;
	if (sentence.dates.some((other) => other !== mention)) return false;
	return frame.statements.every(
		({ sentence: own, trigger: { start, end } }) =>
			own === sentence &&
			(mention.start >= end
				? isBeside(text.slice(end, mention.start))
				: mention.start - sentence.start < OPENING || isBeside(text.slice(mention.end, start)))
	);
}

/** Nothing that closes a clause stands between, and not much. */
function isBeside(gap: string): boolean {
	return gap.length < REACH && !/[,;:、，；]/.test(gap);
}

/** Between a year and the verb or noun that it dates, in code units. */
const REACH = 60;

/** Before the year with which a sentence opens: "In ", in code units. */
const OPENING = 6;
