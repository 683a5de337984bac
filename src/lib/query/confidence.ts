/** A probability in one of three words: readers act on words, not on second decimals. */
export type ConfidenceWord = 'stated' | 'likely' | 'weak';

/**
 * From which confidence each word is used: the share, 0 to 1, of such readings that were right in
 * reviewed documents (`npm run evaluate` prints how well that holds). The only place that says so.
 */
export const LEAST: Readonly<Record<ConfidenceWord, number>> = {
	stated: 0.85,
	likely: 0.6,
	weak: 0
};

export function confidenceWord(confidence: number): ConfidenceWord {
	if (confidence >= LEAST.stated) return 'stated';
	return confidence >= LEAST.likely ? 'likely' : 'weak';
}
