import type { Shadow } from '../01-read/shadow.ts';
import type { CliticWords } from '../lexicon/clitic-words.ts';
import { fold } from '../text/fold.ts';

/** A letter of a script without capitals that parts its words: here clitics may stand. */
const LETTER = /[\u0621-\u06d3]/;
const LETTERS = /[\u0621-\u06d3]+/g;

/**
 * The text with a space behind each small word that is written as one with the next: "و الصين" for "والصين", "ل الصين"
 * for "للصين". A word that the lexicon knows whole stays as it is, and so does one whose rest it does not know.
 */
export function withoutClitics(shadow: Shadow, languages: () => readonly CliticWords[]): Shadow {
	const { text } = shadow;
	if (!LETTER.test(text)) return shadow;
	const known = languages();
	const parts: string[] = [];
	// Of each unit of the new text: the span of the old one that it stands for.
	const [starts, ends]: [number[], number[]] = [[], []];
	const add = (piece: string, start: number, end: number) => {
		parts.push(piece);
		const isSame = piece.length === end - start;
		for (let i = 0; i < piece.length; i++) {
			starts.push(isSame ? start + i : start);
			ends.push(isSame ? start + i + 1 : end);
		}
	};
	let at = 0;
	for (const { 0: word, index } of text.matchAll(LETTERS)) {
		const pieces = piecesOf(fold(word), known);
		if (pieces.length < 2) continue;
		add(text.slice(at, index), at, index);
		at = index;
		pieces.forEach(({ length, taken }, i) => {
			if (i > 0) add(' ', at, at);
			// The article that a clitic took up stands for the letters of both.
			if (taken !== '') add(taken, at - 1, at + 1);
			add(text.slice(at, at + length), at, at + length);
			at += length;
		});
	}
	if (parts.length === 0) return shadow;
	add(text.slice(at), at, text.length);
	const [from, to] = [Int32Array.from(starts), Int32Array.from(ends)];
	return {
		text: parts.join(''),
		raw: ({ start, end }) => {
			const first = from[start] ?? text.length;
			const last = end > start ? (to[end - 1] ?? text.length) : first;
			return shadow.raw({ start: first, end: Math.max(first, last) });
		}
	};
}

/** A part of a word by its length, with what the clitic before it took up. */
interface Piece {
	length: number;
	taken: string;
}

/** So short a rest may be the end of any word. */
const SHORTEST = 2;

function piecesOf(word: string, languages: readonly CliticWords[]): Piece[] {
	for (const language of languages) {
		const pieces = language.words.has(word) ? null : partsOf(word, language, 0);
		if (pieces) return pieces;
	}
	return [{ length: word.length, taken: '' }];
}

/** The clitics before a word of the lexicon, and that word; `null`: it is none with such before it. */
function partsOf(word: string, language: CliticWords, from: number): Piece[] | null {
	const { clitics, article, words } = language;
	for (let i = from; i < clitics.length; i++) {
		const clitic = clitics[i] ?? '';
		const rest = word.slice(clitic.length);
		if (!word.startsWith(clitic) || rest.length < SHORTEST) continue;
		const own = { length: clitic.length, taken: '' };
		if (words.has(rest)) return [own, { length: rest.length, taken: '' }];
		const taken = article.slice(0, -1);
		if (article.endsWith(clitic) && rest.startsWith(clitic) && words.has(taken + rest))
			return [own, { length: rest.length, taken }];
		const more = partsOf(rest, language, i + 1);
		if (more) return [own, ...more];
	}
	return null;
}
