import type { Span } from '#lib/domain/evidence.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import { FAMILY } from '../frame/family.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';

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

/** Of the time and the verb or noun that it dates: no end of a clause and nothing else that is told stands between. */
export function isBesideVerb(
	text: string,
	time: Span,
	{ triggers }: Sentence,
	{ start, end, kind }: Statement['trigger']
): boolean {
	// "haben |vor drei Jahren| ein Abkommen unterzeichnet"
	if (time.start >= start && time.end <= end) return true;
	return time.start >= end
		? isBeside(text, end, time.start, othersThan(kind, triggers))
		: isBeside(text, time.end, start, othersThan(kind, triggers));
}

/** "Signed an |agreement| with Togo in 2019": the noun is the verb's own. */
function othersThan(kind: Trigger, triggers: readonly TriggerHit[]): TriggerHit[] {
	const own = FAMILY[kind];
	return triggers.filter(
		({ value }) => value.rule.form !== 'noun' || (own && (FAMILY[value.kind] ?? own) !== own)
	);
}

function isBeside(text: string, from: number, to: number, triggers: readonly TriggerHit[]) {
	const gap = text.slice(from, to);
	if (gap.length >= REACH || /[,;:、，；]/.test(gap)) return false;
	return !triggers.some(({ start, end }) => start >= from && end <= to);
}

/** Between them, in code units. */
const REACH = 60;
