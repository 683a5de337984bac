import type { Grammar } from './grammar.ts';
import type { RawLexicon } from './lexicon.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';

/**
 * Small words of all languages taken together: a name keeps the articles of its own language
 * ("the Palacio de la Moneda") whatever the text around it is written in.
 */
export interface SmallWords {
	/** Between a preposition and its name, folded. */
	beforeNames: ReadonlySet<string>;
	/** Between the names of a list, beside "and" or a comma; in small letters. */
	betweenNames: ReadonlySet<string>;
	/** Ends a text behind which a noun means what was told before: "this ", "les ". */
	definite: RegExp;
	/** The same for "a ", "une ", of a folded text. */
	indefinite: RegExp;
	/** The same for "from ", "desde la ": a name behind it is no place of meeting. */
	origin: RegExp;
	/** Ends a folded text behind which a name is that of a town: "city of ", "ciudad turca de ". */
	town: RegExp;
	/** The same of houses: "palais presidentiel de ". */
	house: RegExp;
	/** Begins a folded text with such a noun: " lakeside resort". */
	townBehind: RegExp;
	/** Begins a folded text with the word that takes up a place: ", where ". */
	where: RegExp;
	/** Small words inside a name: of, de, sur. */
	nameWords: ReadonlySet<string>;
	/** Capitalised words with which a sentence begins, not a name. */
	nameOpeners: ReadonlySet<string>;
	/** Prepositions of one character before which a Chinese name begins. */
	nameBreaks: ReadonlySet<string>;
	/** What goes on a name behind its head noun: "on Mining and Energy 2024". */
	nameTail: RegExp;
	/** Small words at the end of it that belong to the sentence. */
	looseEnd: RegExp;
}

export function compileSmallWords(raw: RawLexicon): SmallWords {
	const all = (key: SmallWordList) => [
		...new Set(Object.values(raw.languages).flatMap(({ grammar }) => grammar[key] ?? []))
	];
	const definite = all('definite');
	const [cjk, spaced] = [definite.filter(isCjkWord), definite.filter((word) => !isCjkWord(word))];
	const inner = alternatives(all('nameWords'));
	const towns = alternatives(all('towns').map(fold));
	const light = alternatives(all('lightAdjectives'));
	return {
		beforeNames: new Set(all('beforeNames').map(fold)),
		betweenNames: new Set(all('betweenNames')),
		definite: new RegExp(
			String.raw`(?:^|\s)(?:${alternatives(spaced)})\s?(?:(?:${light}) )?$|(?:${alternatives(cjk)})\s?$`,
			'i'
		),
		indefinite: new RegExp(String.raw`(?:^|\s)(?:${alternatives(all('indefinite'))})\s$`),
		origin: new RegExp(
			String.raw`\b(?:${alternatives(all('origin'))})\s(?:(?:${alternatives(spaced)})\s)?$`,
			'i'
		),
		town: nounsBefore(all('towns').map(fold)),
		house: nounsBefore(all('houses').map(fold)),
		townBehind: new RegExp(String.raw`^(?:\s\p{L}+){0,2}\s(?:${towns})(?!\p{L})`, 'u'),
		where: new RegExp(String.raw`^,?\s(?:${alternatives(all('where').map(fold))})\s`),
		nameWords: new Set(all('nameWords')),
		nameOpeners: new Set(all('nameOpeners')),
		nameBreaks: new Set(all('nameBreaks')),
		nameTail: new RegExp(
			String.raw`^(?:\s(?:\p{Lu}[\p{L}\p{N}'&-]*|\d{4}|${inner})(?=[\s,.;)"]))*`,
			'u'
		),
		looseEnd: new RegExp(String.raw`(?:\s(?:${inner}))+$`, 'u')
	};
}

/** One of the nouns and up to two words more at the end of a text. */
function nounsBefore(nouns: readonly string[]): RegExp {
	return new RegExp(String.raw`(?:^|[\s'])(?:${alternatives(nouns)})(?:\s\p{L}+){0,2}[\s']$`, 'u');
}

type SmallWordList = {
	[K in keyof Grammar]-?: Grammar[K] extends readonly string[] | undefined ? K : never;
}[keyof Grammar];

function isCjkWord(word: string): boolean {
	return isCjk(word.charCodeAt(0));
}
