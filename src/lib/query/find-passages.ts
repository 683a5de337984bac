import type { TextFile } from '#lib/domain/document.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { fold, searchTerms } from './fold.ts';
import { foldedText, spanOf, type FoldedSegment } from './folded-text.ts';
import { begins } from './word-search.ts';

/** Words that stand in a document, with what stands around them. */
export interface Passage extends Span, Excerpt {
	document: string;
	/** How often the document has them. */
	times: number;
}

/**
 * The documents in whose text the typed words stand, each with the first place: those that have them
 * one after the other come first, then those that have each of them somewhere; words in quotation
 * marks only stand together. As among the names, a word is found by how it begins.
 *
 * @param texts in the order in which ties stand
 */
export function findPassages(texts: Iterable<TextFile>, typed: string): Passage[] {
	const terms = searchTerms(typed);
	const phrase = terms.length === 1 ? (terms[0] ?? '') : fold(typed).trim();
	// One letter stands everywhere; one Chinese character is a word.
	if (phrase.length < 2 && !/[\p{sc=Han}\p{sc=Hangul}]/u.test(phrase)) return [];
	const whole: Passage[] = [];
	const scattered: Passage[] = [];
	for (const text of texts) {
		const segments = foldedText(text);
		const together = passageOf(text, segments, phrase);
		if (together) whole.push(together);
		else if (terms.length > 1) {
			const each = terms.map((term) => passageOf(text, segments, term));
			const [rarest] = each.flatMap((one) => one ?? []).sort((a, b) => a.times - b.times);
			if (rarest && each.every((one) => one !== null)) scattered.push(rarest);
		}
	}
	return [...whole, ...scattered];
}

function passageOf(
	text: TextFile,
	segments: readonly FoldedSegment[],
	words: string
): Passage | null {
	let first: Span | null = null;
	let times = 0;
	for (const segment of segments)
		for (const place of placesOf(segment.text, words)) {
			times++;
			first ??= spanOf(segment, place, words);
		}
	return first && { ...first, ...inSegment(text, first), document: text.id, times };
}

function* placesOf(text: string, words: string): Generator<number> {
	for (let at = begins(text, words); at >= 0; at = begins(text, words, at + 1)) yield at;
}

function inSegment({ segments }: TextFile, { start, end }: Span): Excerpt {
	const segment = segments.find((one) => start >= one.start && end <= one.start + one.text.length);
	const { text = '', start: offset = 0 } = segment ?? {};
	return excerptOf(text, { start: start - offset, end: end - offset });
}
