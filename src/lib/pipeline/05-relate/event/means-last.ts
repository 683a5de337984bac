import { fold } from '../../text/fold.ts';
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
	sentence: Sentence,
	trigger: TriggerHit,
	{ sentences }: NamedEvent
): boolean {
	const { index, start: from, actors, tables } = sentence;
	const { start, end, value } = trigger;
	if (tables.traits.verbalNouns) return false;
	const isRight = (reach: number) =>
		sentences.some((told) => told.index < index && index - told.index <= reach);
	if (value.rule.form !== 'passive')
		return (
			(isRight(1) && /^[,;]/.test(text.charAt(end))) ||
			(isRight(NEAR) && (text.charAt(end) === '.' || isWithoutObject(text, sentence, trigger)))
		);
	return isRight(1) && start - from <= PRONOUN && !actors.some((actor) => actor.start < start);
}

/** "Sólo |asistieron los| presidentes de A y B", "também |estarão presentes| outros líderes": those who came stand right behind the verb. */
function isWithoutObject(
	text: string,
	{ actors, triggers, tables: { contexts } }: Sentence,
	{ start, end }: TriggerHit
): boolean {
	if (triggers.some(({ value }) => value.kind === 'event' || value.kind === 'meet')) return false;
	// "Por Bolivia asistieron": each side of a meeting has its own.
	const [next] = actors;
	if (!next || next.start < end - ARTICLE) return false;
	if (next.rank !== 'official' || next.locative || next.with) return false;
	const last = fold(text.slice(start, end)).split(' ').at(-1) ?? '';
	if (contexts.locative.words.has(last) || contexts.of.words.has(last)) return false;
	return BESIDE.test(text.slice(end, Math.max(end, next.start)));
}

/** The verb may hold the article of those behind it, in code units. */
const ARTICLE = 4;

/** Nothing, an article, "otros", "the other". */
const BESIDE = /^(?: \p{L}{1,6}){0,2} ?$/u;
