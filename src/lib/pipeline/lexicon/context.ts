import type { Grammar } from './grammar.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isSpace } from '../text/line.ts';
import { scriptOf, WORD } from '../text/script.ts';
import type { SmallWords } from './small-words.ts';

/** The small words of a language by what they say about the name beside them, folded. */
export interface Contexts {
	locative: WordSet;
	/** "at the headquarters of": whose house a meeting is in. */
	house: WordSet;
	/** "al Quirinale": of a palace or a capital only. */
	atSeat: WordSet;
	/** "at the invitation of": whoever stands behind it is the host. */
	invitedBy: WordSet;
	with: WordSet;
	/** "including", and the plurals behind which it says who was meant: countries, partners. */
	instance: WordSet;
	several: WordSet;
	/** Behind a name that closes its sentence: whoever said it. */
	saying: readonly string[];
	/** "insieme al": on the side of the subject. */
	beside: WordSet;
	between: WordSet;
	and: WordSet;
	of: WordSet;
	/** "speaking at": before the name of that at which somebody spoke. */
	addressing: WordSet;
	/** "ahead of": before the name of what is still to come. */
	ahead: WordSet;
	/** "un ministre": before somebody who is no one in particular. */
	indefinite: WordSet;
	locativeAfter: readonly string[];
	/** Between a city and the house in it, before a particle. */
	placeLinks: readonly string[];
	/** 서울| 용산구 그랜드하얏트 호텔에서: behind a city a hall in it that carries the particle; `null`: none does. */
	atHall: RegExp | null;
	withAfter: readonly string[];
	betweenAfter: readonly string[];
	subjectAfter: readonly string[];
	objectAfter: readonly string[];
	/** "den", "seinem": the article before an object, in a language whose articles tell. */
	objectBefore: WordSet;
	abroad: readonly string[];
	/** Before the doer of a passive whose participle closes the clause. */
	closing: WordSet;
}

export interface WordSet {
	words: ReadonlySet<string>;
	/** Of several words: "junto a". */
	phrases: readonly string[];
	/** CJK words, looked for without a boundary. */
	strings: readonly string[];
	/** Words that may stand between one of the set and the name. */
	skipped: ReadonlySet<string>;
}

export function compileContexts(grammar: Grammar, { beforeNames }: SmallWords): Contexts {
	const longestFirst = (list: readonly string[] = []) =>
		[...list].sort((a, b) => b.length - a.length);
	return {
		locative: wordSet(grammar.locative, beforeNames),
		house: wordSet(grammar.house ?? [], beforeNames),
		atSeat: wordSet(grammar.atSeat ?? [], new Set()),
		invitedBy: wordSet(grammar.invitedBy ?? [], beforeNames),
		with: wordSet(grammar.with, beforeNames),
		instance: wordSet(grammar.instance ?? [], beforeNames),
		several: wordSet(grammar.several ?? [], beforeNames),
		saying: grammar.saying ?? [],
		beside: wordSet(grammar.beside ?? [], beforeNames),
		between: wordSet(grammar.between, beforeNames),
		and: wordSet(grammar.and, beforeNames),
		of: wordSet(grammar.of, beforeNames),
		addressing: wordSet(grammar.addressing ?? [], beforeNames),
		ahead: wordSet(grammar.ahead ?? [], beforeNames),
		indefinite: wordSet(grammar.indefinite ?? [], new Set()),
		closing: wordSet(grammar.closing ?? [], beforeNames),
		locativeAfter: longestFirst(grammar.locativeAfter),
		placeLinks: grammar.placeLinks ?? [],
		atHall: grammar.halls ? atHall(grammar.halls) : null,
		withAfter: longestFirst(grammar.withAfter),
		betweenAfter: longestFirst(grammar.betweenAfter),
		subjectAfter: longestFirst(grammar.subjectAfter),
		objectAfter: longestFirst(grammar.objectAfter),
		objectBefore: wordSet(grammar.objectBefore ?? [], new Set()),
		abroad: longestFirst(grammar.abroad)
	};
}

function atHall(halls: readonly string[]): RegExp {
	return new RegExp(
		String.raw`^ (?:\S{1,8}(?<![은는이가을를,]) ){0,3}\S{0,10}(?:${alternatives(halls)})에서`
	);
}

function wordSet(list: readonly string[], skipped: ReadonlySet<string>): WordSet {
	const folded = list.map(fold);
	return {
		// Also as they are written: "và", which folded is another word of another language.
		words: new Set(
			[...folded, ...list.map((word) => word.toLowerCase())].filter(
				(word) => scriptOf(word.charCodeAt(0)) === WORD && !word.includes(' ')
			)
		),
		phrases: folded.filter((word) => word.includes(' ')),
		strings: folded.filter((word) => scriptOf(word.charCodeAt(0)) !== WORD),
		skipped
	};
}

/** True when the words before `at` end in one of the set, small words before names left out. */
export function precededBy(folded: string, at: number, set: WordSet): boolean {
	const before = folded.slice(Math.max(0, at - 40), at);
	if (set.strings.some((string) => before.endsWith(string))) return true;
	let end = skipBack(before, before.length, isGap);
	for (let steps = 0; steps < 4 && end > 0; steps++) {
		if (set.phrases.some((phrase) => before.endsWith(phrase, end))) return true;
		const start = skipBack(before, end, (unit) => !isGap(unit));
		// With the words of somebody the preposition opens a quotation.
		const word = before.slice(start, end).replace(/^"/, '');
		if (set.words.has(word)) return true;
		if (!set.skipped.has(word)) return false;
		end = skipBack(before, start, isGap);
	}
	return false;
}

function skipBack(text: string, from: number, isSkipped: (unit: number) => boolean): number {
	let at = from;
	while (at > 0 && isSkipped(text.charCodeAt(at - 1))) at--;
	return at;
}

/** White space, an apostrophe or an opening bracket. */
function isGap(unit: number): boolean {
	return isSpace(unit) || unit === 0x27 || unit === 0x28;
}

/** True when one of the strings stands right behind `at` (a space may stand between), a Latin one whole. */
export function followedBy(text: string, at: number, strings: readonly string[]): boolean {
	const from = text.charAt(at) === ' ' ? at + 1 : at;
	return strings.some((string) => standsAt(text, from, string) || standsAt(text, at, string));
}

function standsAt(text: string, at: number, string: string): boolean {
	const end = at + string.length;
	return (
		text.startsWith(string, at) &&
		!(
			scriptOf(text.charCodeAt(end - 1)) === WORD &&
			end < text.length &&
			scriptOf(text.charCodeAt(end)) === WORD
		)
	);
}
