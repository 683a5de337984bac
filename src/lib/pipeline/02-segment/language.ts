import type { BlockLanguage, Language } from '#lib/domain/vocabulary.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, OTHER, WORD, scriptOf } from '../03-match/script.ts';
import { fold } from '../03-match/fold.ts';

/** The frequent short words of each Latin-script language, folded. */
export interface CommonWords {
	languages: ReadonlyMap<string, readonly Language[]>;
	/** Code units of the longest: nothing longer need be looked up. */
	longest: number;
}

export function commonWords(lists: Record<Language, readonly string[]>): CommonWords {
	const words = new Map<string, Language[]>();
	for (const [language, list] of Object.entries(lists))
		for (const word of list) {
			const key = fold(word);
			const known = words.get(key);
			if (known) known.push(language);
			else words.set(key, [language]);
		}
	return {
		languages: words,
		longest: Math.max(0, ...[...words.keys()].map((word) => word.length))
	};
}

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
		return kana * 8 >= han && kana >= 2 ? 'ja' : 'zh';
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

/** The language whose common words prevail; at least two of them, or one in a very short text. */
function byWords(folded: string, words: CommonWords): BlockLanguage {
	const { tokens, scores } = scoresOf(folded, words);
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
	// In prose, one word in eight is among the commonest; far fewer means another language.
	return enough && most > second && most >= tokens * 0.08 ? best : 'und';
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
