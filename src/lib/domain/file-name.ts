/** What a file can be called after some words: letters and digits of any script, joined by hyphens. */
export function fileName(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
