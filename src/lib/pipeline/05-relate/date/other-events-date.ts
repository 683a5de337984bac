import { fold } from '../../text/fold.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** As much of the sentence is looked at before a date, in code units. */
const BEFORE = 110;

/** The words before a date without its own small words and the comma behind the place. */
function upToPlan(before: string, small: ReadonlySet<string>): string {
	const words = before.trimEnd().split(' ');
	while (words.length > 0 && small.has(words.at(-1) ?? '')) words.pop();
	return words.join(' ').replace(/,$/, '');
}

/** Whether a date of a sentence is that of another event, which the sentence names beside what the frame tells. */
export function isOfOtherEvent(
	text: string,
	sentence: Sentence,
	mention: DateMention,
	frame: Frame
): boolean {
	const from = Math.max(sentence.start, mention.start - BEFORE);
	const before = fold(text.slice(from, mention.start));
	const { ahead, follows, scheduled, small } = sentence.tables.dates.contexts;
	// "Ahead of the summit in Lima on |": what is prepared takes place then, and not what prepares it.
	if (ahead.test(before) || follows.test(before)) return true;
	const planned = isPlanned(frame) ? null : scheduled.exec(upToPlan(before, small));
	// "The visit scheduled for May": the words before it are those of the frame.
	return planned !== null && !isOwnNoun(text, frame, sentence, from + planned.index);
}

function isPlanned({ sentences }: Frame): boolean {
	const [first] = sentences;
	return first !== undefined && hasCue(first, 'planned') && first.triggers.length < 2;
}

/** Nothing but a few words between the frame's own noun and the participle that dates it. */
function isOwnNoun(text: string, { statements, event }: Frame, sentence: Sentence, at: number) {
	const last = sentence.triggers.findLast(({ end }) => end <= at);
	if (!last) return false;
	const isOwn =
		event !== null && event.span.start < at && event.span.end >= last.start
			? true
			: statements.some(({ trigger }) => trigger.start === last.start);
	return isOwn && !/[,;]/.test(text.slice(last.end, at));
}
