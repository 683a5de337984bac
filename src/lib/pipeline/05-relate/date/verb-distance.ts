import type { DateMention } from '../../04-date/mention.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between a month and the verb that it dates, in code units. */
export const MONTH_REACH = 60;

/** From a date to the nearest word that tells the frame in its sentence, in code units. */
export function distanceToVerb(frame: Frame, sentence: Sentence, mention: DateMention): number {
	const triggers = frame.statements
		.filter((statement) => statement.sentence === sentence)
		.map(({ trigger }) => trigger);
	const events = frame.event && sentence.start <= frame.event.span.start ? [frame.event.span] : [];
	return Math.min(
		...[...triggers, ...events.filter(({ end }) => end <= sentence.end)].map(({ start, end }) =>
			Math.max(0, mention.start - end, start - mention.end)
		)
	);
}
