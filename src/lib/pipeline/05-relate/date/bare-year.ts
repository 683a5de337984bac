import type { DateMention } from '../../04-date/mention.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';

/**
 * "In 2018, Norway and Nepal signed an agreement", "the visit of the President to Ghana in 2016": another year than the
 * text's own, and nothing else is told of the engagement than what that year dates.
 *
 * @param ownYear that of the text
 */
export function isDatedByYear(
	text: string,
	mention: DateMention,
	sentence: Sentence,
	frame: Frame,
	ownYear: number
): boolean {
	if (frame.event || frame.statements.length === 0 || sentence.isTitle) return false;
	if (sentence.dates.some((other) => other !== mention)) return false;
	const { year } = mention.from;
	if (year === null || (year > ownYear && !hasCue(sentence, 'planned'))) return false;
	// "the preparations for the 2026 World Forum": the year of a name.
	if (!IN.test(text.slice(Math.max(0, mention.start - 12), mention.start))) return false;
	return frame.statements.every(
		({ sentence: own, trigger: { start, end } }) =>
			own === sentence &&
			(mention.start >= end
				? isBeside(text, end, mention.start, sentence.triggers)
				: mention.start - sentence.start < OPENING ||
					isBeside(text, mention.end, start, sentence.triggers))
	);
}

/** Neither the end of a clause nor another thing that is told stands between, and not much. */
function isBeside(text: string, from: number, to: number, triggers: readonly TriggerHit[]) {
	const gap = text.slice(from, to);
	if (gap.length >= REACH || /[,;:、，；]/.test(gap)) return false;
	return !triggers.some(({ start, end }) => start >= from && end <= to);
}

/** Before a year that says when. */
const IN =
	/(?:^|[\s.])(?:in|en|em|im|nel|no ano de|en el año|pada|pada tahun|tahun|в)\s$|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]\s?$/i;

/** Between a year and the verb or noun that it dates, in code units. */
const REACH = 60;

/** Before the year with which a sentence opens: "In ", in code units. */
const OPENING = 6;
