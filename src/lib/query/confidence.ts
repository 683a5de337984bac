/** A probability in one of three words: readers act on words, not on second decimals. */
export type ConfidenceWord = 'stated' | 'likely' | 'weak';

const STATED = 0.85;
const LIKELY = 0.6;

export function confidenceWord(confidence: number): ConfidenceWord {
	if (confidence >= STATED) return 'stated';
	return confidence >= LIKELY ? 'likely' : 'weak';
}
