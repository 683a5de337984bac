import type { NamedEvent } from './event.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** "It was ", "The event was also ": so much stands before a verb whose subject is the event. */
const PRONOUN = 30;

/**
 * "It was attended by", "the President will attend, as will", right behind the sentence that names the event: a
 * word of attending that has no event of its own beside it.
 */
export function meansLast(
	text: string,
	{ index, start: from, actors, tables }: Sentence,
	{ start, end, value }: TriggerHit,
	{ sentences }: NamedEvent
): boolean {
	if (tables.isVerbFinal || tables.language === 'zh') return false;
	if (!sentences.some((sentence) => sentence.index === index - 1)) return false;
	if (value.rule.form !== 'passive') return /^[.,;]/.test(text.slice(end, end + 1));
	return start - from <= PRONOUN && !actors.some((actor) => actor.start < start);
}
