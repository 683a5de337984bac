/** Where words stand; what is not known of it is said by the words that are handed in. */
export interface CitedSource {
	publisher: string;
	title: string;
	/** When it was published, in the reader's language. */
	published: string;
	/** Of the document itself; `null`: not known. */
	url: string | null;
}

/** `“…” Publisher, “Title”, date. Address. Link to the very words, where there is one.` */
export function quotationCitation(
	words: string,
	source: CitedSource,
	permalink: string | null
): string {
	return [`“${oneLine(words)}”`, sourceLine(source), permalink ?? []].flat().join(' ');
}

/** The engagement in one line, then each source in its own, then the link that shows it. */
export function engagementCitation(
	facts: readonly string[],
	sources: readonly CitedSource[],
	permalink: string | null
): string {
	return [`${facts.join(', ')}.`, ...sources.map(sourceLine), permalink ?? []].flat().join('\n');
}

function sourceLine({ publisher, title, published, url }: CitedSource): string {
	const line = `${publisher}, “${oneLine(title)}”, ${published}.`;
	return url === null ? line : `${line} ${url}`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
