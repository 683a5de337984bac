import type { NamedEvent } from './event.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** "It was ", "The event was also ": so much stands before a verb whose subject is the event. */
const PRONOUN = 30;

/** "They are in attendance.": so many sentences behind the event that is spoken of. */
const NEAR = 3;

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
	if (tables.traits.verbalNouns) return false;
	const isRight = (reach: number) =>
		sentences.some((sentence) => sentence.index < index && index - sentence.index <= reach);
	if (value.rule.form !== 'passive')
		return (
			(isRight(1) && /^[,;]/.test(text.charAt(end))) || (isRight(NEAR) && text.charAt(end) === '.')
		);
	return isRight(1) && start - from <= PRONOUN && !actors.some((actor) => actor.start < start);
}
