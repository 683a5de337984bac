import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import { nameSpan } from './event-name.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Before the name of an event, in code units: the words for speaking there. */
const REACH = 60;

/**
 * "Addressing |the Forum, the Foreign Minister of Peru said", "the Minister told |the Conference": whoever
 * spoke at an event came to it. `null` where nobody is said to have spoken.
 */
export function speakerAt(
	text: string,
	sentence: Sentence,
	event: TriggerHit,
	actors: readonly Actor[]
): Actor | null {
	const { start, end } = nameSpan(text, sentence, event);
	const before = fold(text.slice(Math.max(sentence.start, start - REACH), start));
	if (!precededBy(before, before.length, sentence.tables.contexts.addressing)) return null;
	const officials = actors.filter(
		({ rank, party, suppressed }) => rank === 'official' && party !== '' && !suppressed
	);
	const subject = officials.findLast((actor) => actor.end <= start);
	return subject ?? officials.find((actor) => actor.start >= end) ?? null;
}
