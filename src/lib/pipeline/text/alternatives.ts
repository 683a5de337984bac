/** The source of a regular expression that matches one of some words, the longest first. */
export function alternatives(words: Iterable<string>): string {
	const escaped = [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
	// Of no words at all nothing may match.
	return escaped.length > 0 ? escaped.join('|') : '(?!)';
}
