import type { TextFile } from '#lib/domain/document.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { fold, searchTerms } from './fold.ts';
import { foldedText, type FoldedSegment } from './folded-text.ts';
import { begins } from './word-search.ts';

/** Words that stand in a document, with what stands around them. */
export interface Passage extends Span {
	document: string;
	before: string;
	words: string;
	after: string;
	/** How often the document has them. */
	times: number;
}

/** Characters on either side of the words. */
const AROUND = 44;

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
			const end = segment.at[place + words.length] ?? segment.end;
			first ??= { start: segment.at[place] ?? 0, end };
		}
	return first && { ...inLine(text, first), document: text.id, times };
}

function* placesOf(text: string, words: string): Generator<number> {
	for (let at = begins(text, words); at >= 0; at = begins(text, words, at + 1)) yield at;
}

/** The words as the document writes them, and the line around them, cut between words. */
function inLine(
	{ segments }: TextFile,
	{ start, end }: Span
): Span & Pick<Passage, 'before' | 'words' | 'after'> {
	const segment = segments.find((one) => start >= one.start && end <= one.start + one.text.length);
	const { text = '', start: offset = 0 } = segment ?? {};
	const before = oneLine(text.slice(0, start - offset).slice(-2 * AROUND));
	const after = oneLine(text.slice(end - offset, end - offset + 2 * AROUND));
	const near = [...before].slice(-AROUND).join('');
	const next = [...after].slice(0, AROUND).join('');
	return {
		start,
		end,
		before: near === before ? near : `…${near.replace(/^\S{1,12}\s/u, '')}`,
		words: oneLine(text.slice(start - offset, end - offset)),
		after: next === after ? next : `${next.replace(/\s\S{1,12}$/u, '')}…`
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
