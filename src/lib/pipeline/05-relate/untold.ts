import { precededBy } from '../03-match/context.ts';
import { fold } from '../03-match/fold.ts';
import { hasCue, type Sentence, type TriggerHit } from './sentence.ts';

/** "the modernisation of the treaty with the EU": nobody in the sentence does anything about it. */
export function isMentioned(
	text: string,
	sentence: Sentence,
	{ start, value }: TriggerHit
): boolean {
	if (value.kind !== 'sign' || value.rule.form !== 'noun' || sentence.isTitle) return false;
	if (sentence.triggers.some((other) => other.value.rule.form !== 'noun')) return false;
	if (sentence.actors.some(({ between, compound }) => between || compound)) return false;
	const before = fold(text.slice(Math.max(sentence.start, start - 40), start));
	return (
		!sentence.tables.small.indefinite.test(before) &&
		precededBy(before, before.length, sentence.tables.contexts.of)
	);
}

/** Above this share of sentences with words of sport or markets nothing in a text is diplomacy. */
const OFFSTAGE_SHARE = 0.2;
const OFFSTAGE_LEAST = 3;

export function isOffstage(sentences: readonly Sentence[]): boolean {
	const off = sentences.filter((sentence) => hasCue(sentence, 'offstage')).length;
	return off >= OFFSTAGE_LEAST && off >= sentences.length * OFFSTAGE_SHARE;
}
