import type { TextFile } from '#lib/domain/document.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { fold } from './fold.ts';

/** A piece of a document as the search reads it. */
export interface FoldedSegment {
	/** Without case and accents; white space is one space, however much of it there is. */
	text: string;
	/** For each unit of it, the place in the document of what it stands for. */
	at: Uint32Array;
	/** Where the piece ends in the document. */
	end: number;
}

const known = new WeakMap<TextFile, readonly FoldedSegment[]>();

/** The pieces of a text without case and accents, with the way back; kept as long as the text is. */
export function foldedText(text: TextFile): readonly FoldedSegment[] {
	const before = known.get(text);
	if (before) return before;
	const segments = text.segments.map(({ start, text: words }) => foldSegment(start, words));
	known.set(text, segments);
	return segments;
}

/** Where words that stand at a place of the folded piece stand in the document. */
export function spanOf({ at, end }: FoldedSegment, place: number, words: string): Span {
	return { start: at[place] ?? 0, end: at[place + words.length] ?? end };
}

/** Character by character, since without accents a text may be shorter. */
export function foldSegment(start: number, words: string): FoldedSegment {
	const parts: string[] = [];
	const at: number[] = [];
	let place = start;
	// A letter with its marks, and a syllable with its parts, is one: files from a Mac hold them apart.
	for (const [character] of words.matchAll(CHARACTER)) {
		const plain = foldCharacter(character);
		if (plain !== ' ' || parts.at(-1) !== ' ') {
			parts.push(plain);
			for (let unit = 0; unit < plain.length; unit++) at.push(place);
		}
		place += character.length;
	}
	return { text: parts.join(''), at: Uint32Array.from(at), end: place };
}

const CHARACTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}/gu;

/** Few characters make up all texts. */
const characters = new Map<string, string>();

function foldCharacter(character: string): string {
	const before = characters.get(character);
	if (before !== undefined) return before;
	const plain = fold(character);
	characters.set(character, plain);
	return plain;
}
