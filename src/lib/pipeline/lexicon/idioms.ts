import { alternatives } from '../text/alternatives.ts';
import { IDIOM_NAMES, IDIOMS, type Idiom, type Side } from './idiom-names.ts';
import type { RawLanguage } from './lexicon.ts';

/** By idiom its phrases, written as the README of the lexicons says. */
export type RawIdioms = Readonly<Partial<Record<Idiom, readonly string[]>>>;

/** Each a test of a text that begins, or ends, where the idiom stands. */
export type Idioms = Readonly<Record<Idiom, RegExp>>;

/** Of all languages taken together: a page mixes them. */
export function compileIdioms(languages: readonly RawLanguage[]): Idioms {
	const sourceOf = (idiom: Idiom) =>
		languages.flatMap(({ idioms }) => idioms[idiom] ?? []).map(phraseSource);
	return Object.fromEntries(
		IDIOM_NAMES.map((idiom) => {
			// Of no phrases at all nothing may match.
			const phrases = sourceOf(idiom).join('|') || '(?!)';
			return [idiom, new RegExp(FRAMES[IDIOMS[idiom]](phrases), 'u')];
		})
	) as Record<Idiom, RegExp>;
}

const FRAMES: Readonly<Record<Side, (phrases: string) => string>> = {
	behind: (phrases) => `^(?:${phrases})`,
	before: (phrases) => `(?:${phrases})$`,
	within: (phrases) => `(?:${phrases})`,
	whole: (phrases) => `^(?:${phrases})$`
};

/** `[a|b|]`: one of these words, or none; `[!a|b]`: none of these follows; `…한8`: so many letters at most, `…[!は]8`: none of them は. */
const PARTS = /…(?:\[!([^[\]]*)\])?(Aa|aa|[한漢カ#、,])?(\d{1,2})|\[(!?)([^[\]]*)\]|([^[\]…]+)/gu;

/** What a gap holds, by the sign behind its dots: letters of a clause without its marks, or with some of them. */
const LETTERS: Readonly<Record<string, string>> = {
	'': ',.;。、，',
	'、': ',.;。，',
	',': String.raw`.;。\n`
};

/** The same for what is no run of letters: words with the space behind them, figures, one script. */
const RUNS: Readonly<Record<string, (most: string) => string>> = {
	한: (most) => String.raw`[\uac00-\ud7a3]{1,${most}}`,
	漢: (most) => String.raw`[\u4e00-\u9fff]{1,${most}}`,
	カ: (most) => String.raw`[\u30a1-\u30f6ー]{2,${most}}`,
	Aa: (most) => String.raw`(?:\p{Lu}[\p{L}'.-]* ){1,${most}}`,
	aa: (most) => String.raw`(?:\p{Ll}+ ){1,${most}}`,
	'#': (most) => String.raw`\d{1,${most}}`
};

/** The source of a regular expression for one phrase. */
function phraseSource(phrase: string): string {
	return Array.from(phrase.matchAll(PARTS), ([, none, sign = '', most, not, words, plain]) => {
		if (most !== undefined) return gapSource(sign, most, none ?? '');
		if (words !== undefined) return slotSource(words.split('|'), not === '!');
		return alternatives([plain ?? '']);
	}).join('');
}

function gapSource(sign: string, most: string, none: string): string {
	return RUNS[sign]?.(most) ?? `[^${LETTERS[sign] ?? ''}${none}]{0,${most}}`;
}

/** One of some words, the longest first; single letters as a class, which is the faster test. */
function slotSource(words: readonly string[], isNone: boolean): string {
	const letters = words.filter(({ length }) => length === 1).join('');
	const longer = words.filter(({ length }) => length > 1);
	const source = [
		...(longer.length > 0 ? [alternatives(longer)] : []),
		...(letters === '' ? [] : [`[${letters.replace(/[\]\\^-]/g, String.raw`\$&`)}]`])
	].join('|');
	if (isNone) return `(?!${source})`;
	return `(?:${source})${words.includes('') ? '?' : ''}`;
}
