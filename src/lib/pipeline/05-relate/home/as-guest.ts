import type { Sentence } from '../sentence/sentence.ts';
import { isFirstPerson } from '../statement/subject.ts';

/**
 * "Thank you for your hospitality", outside of quotation marks: the text is the speech of a guest, and where it was
 * given is not at his home. A report has such words too ("por la situación en su país"), but says nothing in the first
 * person; what a question says of "your country" is of whoever is asked.
 */
export function isByGuest(text: string, sentences: readonly Sentence[]): boolean {
	const saysSo = sentences.some(({ start, end, cues }) =>
		cues.some(
			(cue) =>
				cue.kind === 'asGuest' &&
				!QUOTATION.test(text.slice(start, cue.start)) &&
				!QUESTION.test(text.slice(start, end))
		)
	);
	return saysSo && sentences.some((sentence) => isSpoken(text, sentence));
}

/** Where a language has no words for the first person listed, nothing says that it is not. */
function isSpoken(text: string, sentence: Sentence): boolean {
	return !sentence.tables.grammar.firstPerson?.length || isFirstPerson(text, sentence);
}

const QUOTATION = /["«»“”„「『‘]|(?<!\p{L})'/u;
const QUESTION = /[?\uff1f]\s*$/u;
