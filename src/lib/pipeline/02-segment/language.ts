import type { BlockLanguage, Language } from '#lib/domain/vocabulary.ts';
import type { Grammar } from '../lexicon/grammar.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, OTHER, WORD, scriptOf } from '../text/script.ts';
import { fold } from '../text/fold.ts';

type Owners = ReadonlyMap<string, readonly Language[]>;

/** By what the Latin-script languages are told apart, folded: frequent short words, ends of words. */
export interface CommonWords {
	languages: Owners;
	endings: Owners;
	/** Letters that a text in the language does not have, folded. */
	foreign: ReadonlyMap<Language, ReadonlySet<string>>;
	/** Code units of the longest: nothing longer need be looked up. */
	longest: number;
}

type WordLists = Record<
	Language,
	Pick<Grammar, 'common'> & Partial<Pick<Grammar, 'endings' | 'foreignLetters'>>
>;

export function commonWords(lists: WordLists): CommonWords {
	const languages = ownersOf(lists, ({ common }) => common);
	return {
		languages,
		endings: ownersOf(lists, ({ endings }) => endings ?? []),
		foreign: new Map(
			Object.entries(lists).map(([language, { foreignLetters = '' }]) => [
				language,
				new Set(fold(foreignLetters))
			])
		),
		longest: Math.max(0, ...[...languages.keys()].map((word) => word.length))
	};
}

function ownersOf(
	lists: WordLists,
	wordsOf: (list: WordLists[Language]) => readonly string[]
): Owners {
	const owners = new Map<string, Language[]>();
	for (const [language, list] of Object.entries(lists) as [Language, WordLists[Language]][])
		for (const word of wordsOf(list)) {
			const key = fold(word);
			const known = owners.get(key);
			if (known) known.push(language);
			else owners.set(key, [language]);
		}
	return owners;
}

/**
 * Whether a short stretch of folded text may as well be in the language of its document as in its own:
 * of "Niamey, 2. Mai 2019" a single word tells.
 */
export function mayBe(text: string, document: BlockLanguage, words: CommonWords): boolean {
	if (document === 'und') return false;
	const { tokens, scores } = scoresOf(text, words);
	if (tokens <= HARDLY && scores.size > 0 && Math.max(...scores.values()) <= 1) return true;
	addEndings(text, words, scores);
	return (scores.get(document) ?? 0) >= Math.max(1, ...scores.values()) * CLOSE;
}

/** So few words are a place and a day. */
const HARDLY = 3;

/** Two languages whose words a short text has to such a share cannot be told apart. */
const CLOSE = 0.6;

/** How far into a text the language is looked for, in code units. */
export const SAMPLE_LENGTH = 1500;

/**
 * The language of a stretch of folded text, first by script, then by its frequent words; `und` when
 * neither tells. A block with Latin letters and some Hangul is Korean only when Hangul prevails.
 */
export function detectLanguage(text: string, words: CommonWords): BlockLanguage {
	const sample = text.length > SAMPLE_LENGTH ? text.slice(0, SAMPLE_LENGTH) : text;
	const counts = countScripts(sample);
	// A Han character says about as much as three Latin letters.
	const latin = (counts[WORD] ?? 0) / 3;
	const hangul = counts[HANGUL] ?? 0;
	const kana = (counts[HIRAGANA] ?? 0) + (counts[KATAKANA] ?? 0);
	const han = counts[HAN] ?? 0;
	if (hangul + kana + han > latin) {
		if (hangul >= kana && hangul * 3 >= han) return 'ko';
		// A line of headings in Japanese has little kana; Chinese has none.
		return kana * 16 >= han && kana >= 2 ? 'ja' : 'zh';
	}
	return byWords(sample, words);
}

function countScripts(text: string): number[] {
	const counts = [0, 0, 0, 0, 0, 0];
	for (let i = 0; i < text.length; i++) {
		const script = scriptOf(text.charCodeAt(i));
		counts[script] = (counts[script] ?? 0) + 1;
	}
	return counts;
}

/** Beyond so many words the common ones are enough to tell a language. */
const FEW_WORDS = 40;
/** What the end of a word says, against a whole common word. */
const ENDING_WEIGHT = 0.6;
/** The longest ending, and the least of a word that stands before one, in code units. */
const ENDING = 5;
const STEM = 2;

/** The language whose common words prevail; at least two of them, or one in a very short text. */
function byWords(folded: string, words: CommonWords): BlockLanguage {
	const { tokens, scores } = scoresOf(folded, words);
	if (tokens <= FEW_WORDS) addEndings(folded, words, scores);
	let best: BlockLanguage = 'und';
	let most = 0;
	let second = 0;
	for (const [language, score] of scores) {
		if (score > most) {
			second = most;
			most = score;
			best = language;
		} else if (score > second) second = score;
	}
	const enough = most >= 2 || (tokens <= 12 && most >= 0.5);
	// In prose, one word in eight is among the commonest; far fewer means another language. In a short
	// text, where endings count too, it has to be as many.
	const share = tokens <= FEW_WORDS ? 0.13 : 0.08;
	const isTold = enough && most > second && most >= tokens * share;
	return isTold && !isForeign(folded, words.foreign.get(best)) ? best : 'und';
}

/** Two letters, and one in so many, that the language does not have: the text is in another one. */
const FOREIGN_SHARE = 100;

function isForeign(folded: string, letters: ReadonlySet<string> | undefined): boolean {
	if (!letters || letters.size === 0) return false;
	let count = 0;
	for (const letter of folded) if (letters.has(letter)) count++;
	return count > 1 && count * FOREIGN_SHARE > folded.length;
}

/** What the ends of the words that no list has say for each language; the longest ending tells. */
function addEndings(
	folded: string,
	{ languages, endings }: CommonWords,
	scores: Map<Language, number>
): void {
	for (const word of folded.split(/\P{L}+/u)) {
		if (languages.has(word)) continue;
		for (let length = Math.min(ENDING, word.length - STEM); length > 1; length--) {
			const owners = endings.get(word.slice(word.length - length));
			for (const language of owners ?? [])
				scores.set(language, (scores.get(language) ?? 0) + ENDING_WEIGHT / (owners?.length ?? 1));
			if (owners) break;
		}
	}
}

/** How many words a text has, and what its common ones say for each language; a shared one is shared out. */
function scoresOf(folded: string, { languages, longest }: CommonWords) {
	const scores = new Map<Language, number>();
	let tokens = 0;
	let start = -1;
	for (let at = 0; at <= folded.length; at++) {
		const isLetter = isLetterOf(folded.charCodeAt(at));
		if (isLetter && start < 0) start = at;
		if (isLetter || start < 0) continue;
		// "H.E.": an initial is no short word of any language.
		if (at - start === 1 && folded.charAt(at) === '.') {
			start = -1;
			continue;
		}
		tokens++;
		const known = at - start <= longest ? languages.get(folded.slice(start, at)) : undefined;
		for (const language of known ?? [])
			scores.set(language, (scores.get(language) ?? 0) + 1 / (known?.length ?? 1));
		start = -1;
	}
	return { tokens, scores };
}

/** Digits count as letters of a word everywhere else, and say nothing of a language. */
function isLetterOf(unit: number): boolean {
	return scriptOf(unit) !== OTHER && !(unit >= 0x30 && unit <= 0x39);
}
