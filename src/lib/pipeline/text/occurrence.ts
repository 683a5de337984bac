import type { Span } from '#lib/domain/evidence.ts';

/** Where a word begins within a span; the rest of the text, however long, is not looked at. */
export function* occurrences(text: string, word: string, { start, end }: Span): Generator<number> {
	const stretch = text.slice(start, end);
	for (let at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + word.length))
		yield start + at;
}
