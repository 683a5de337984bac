import type { Sentence } from '../sentence/sentence.ts';

/**
 * "Thank you for your hospitality", outside of quotation marks: the text is the speech of a guest, and where it was
 * given is not at his home.
 */
export function isByGuest(folded: string, sentences: readonly Sentence[]): boolean {
	return sentences.some(({ start, cues }) =>
		cues.some((cue) => cue.kind === 'asGuest' && !QUOTATION.test(folded.slice(start, cue.start)))
	);
}

const QUOTATION = /["«»“”„「『]/u;
