import type { Span } from '#lib/domain/evidence.ts';
import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Words that somebody said: long enough for a sentence, with the mark of its end or of the one who says it. */
const SAID = /"[^"]{20,}[,.!?…]"|"[^"]{20,}"(?=[,.])|[“„][^“”„]{20,}[”“]|«[^«»]{20,}»/gu;

/**
 * '"The Union is in crisis," he said after meeting the president of Peru': whom somebody names in his own words is on no
 * side of a meeting that is told around them.
 */
export function outOfQuotation(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	if (!FACE_TO_FACE.has(trigger.value.kind)) return sentence;
	const { start, end, actors } = sentence;
	const words = text.slice(start, end);
	// An odd mark opens or closes what goes on in another sentence.
	if ((words.split('"').length - 1) % 2 === 1) return sentence;
	const quoted: Span[] = [...words.matchAll(SAID)].map(({ index, 0: said }) => ({
		start: start + index,
		end: start + index + said.length
	}));
	const isIn = (span: Span) =>
		quoted.some((said) => span.start >= said.start && span.end <= said.end);
	if (quoted.length === 0 || isIn(trigger)) return sentence;
	const own = actors.filter((actor) => !isIn(actor));
	return own.length < actors.length ? { ...sentence, actors: own } : sentence;
}
