/**
 * Words as they are compared: lower case, without accents and Arabic vowel signs, so that `Mexico`
 * finds `México`, and الامارات finds الإمارات; white space is one space, and quotation marks and
 * dashes of every kind are the plain ones.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/gu, '')
		.replace(/[\u064b-\u0655]/gu, '')
		.replace(/\u0640/gu, '')
		.replace(/\u0670/gu, '')
		.replace(/\u0649/gu, '\u064a')
		.replace(/\u0629/gu, '\u0647')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.replace(/[‘’]/gu, "'")
		.replace(/[“”„«»「」『』]/gu, '"')
		.replace(/[‐‑‒–—−]/gu, '-')
		.replaceAll('\u00ad', '');
}

/** What is typed into a search: its words, and what stands in quotation marks as one. */
export function searchTerms(typed: string): string[] {
	// Also while the second mark is still to come.
	return [...fold(typed).matchAll(/"([^"]*)"?|[^\s"]+/gu)]
		.map(([word, quoted]) => (quoted ?? word).trim())
		.filter(Boolean);
}
