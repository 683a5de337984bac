import { fold } from './fold.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, WORD, scriptOf } from './script.ts';

/**
 * How a pattern has to stand in a text. Case carries meaning in a pattern: one that starts with a
 * capital only matches where the text has a capital, one of up to five capitals (`US`, `UAE`) only
 * that exact case. Latin words match whole, katakana whole runs, Han anywhere, Hangul from the start
 * of a word with any particle behind it.
 */
export interface Surface {
	surface: string;
	/** Hangul only: the match has to start a word and be followed by a particle or nothing. */
	strict?: boolean;
}

const KATAKANA_DOT = 0x30fb;
/** 駐: behind it stands the post of whoever is named before it. */
const POSTED = 0x99d0;

/** True where a pattern may start, by the scripts of the code unit there and of the one before it. */
export function mayStart(script: number, before: number): boolean {
	return script !== before || (script !== WORD && script !== KATAKANA);
}

/**
 * マルコス・ジュニア is one name; in 日本・ケニア the dot joins two, and in モリ・ミクロネシア大統領 a
 * title behind tells that the person's country stands between.
 */
function isPartOfName(text: string, start: number, after: number): boolean {
	return (
		start > 0 &&
		text.charCodeAt(start - 1) === KATAKANA_DOT &&
		scriptOf(text.charCodeAt(start - 2)) !== HAN &&
		(scriptOf(after) !== HAN || after === POSTED)
	);
}

/** Kinds of comparison: some scripts have no case, an abbreviation (`US`) takes only its own. */
const CASELESS = 0;
const EXACT = 1;
const CASED = 2;

const ARABIC = /^[\u0621-\u06d3]/;

export function testOf(surface: string): number {
	const script = scriptOf(surface.charCodeAt(0));
	if (script === HAN || script === HIRAGANA || script === KATAKANA) return CASELESS;
	if (ARABIC.test(surface)) return CASELESS;
	const letters = surface.replace(/\P{L}/gu, '');
	const isShort = letters.length > 0 && letters.length <= 5;
	const isUpper = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
	return isShort && isUpper ? EXACT : CASED;
}

export function fits(
	pattern: Surface,
	test: number,
	text: string,
	start: number,
	end: number
): boolean {
	const last = scriptOf(text.charCodeAt(end - 1));
	const after = end < text.length ? text.charCodeAt(end) : 0x20;
	if (last === WORD && scriptOf(after) === WORD) return false;
	if (last === KATAKANA) {
		if (scriptOf(after) === KATAKANA) return false;
		if (isPartOfName(text, start, after)) return false;
	}
	if (test === CASELESS) return true;
	const { surface } = pattern;
	if (scriptOf(surface.charCodeAt(0)) === HANGUL && !fitsHangul(pattern, text, start, end))
		return false;
	return test === EXACT ? text.startsWith(surface, start) : fitsCase(surface, text, start);
}

const PREFIXES = '주대방재친반한미중일';

/** Hangul words start at a space, or after a prefix such as 주 (resident in) when they are long. */
function fitsHangul(pattern: Surface, text: string, start: number, end: number): boolean {
	const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
	const startsWord = scriptOf(before) !== HANGUL;
	if (pattern.strict) return startsWord && particleLength(text, end) >= 0;
	if (startsWord) return true;
	return (
		pattern.surface.length >= 2 && (end - start >= 3 || PREFIXES.includes(text.charAt(start - 1)))
	);
}

const PARTICLES = [
	'으로부터',
	'에서의',
	'과의',
	'와의',
	'에서',
	'으로',
	'에게',
	'부터',
	'까지',
	'처럼',
	'은',
	'는',
	'이',
	'가',
	'을',
	'를',
	'과',
	'와',
	'의',
	'에',
	'로',
	'도',
	'측',
	'간',
	''
];

/** Length of the particle that closes a Hangul word at `end`; -1 when the word goes on. */
function particleLength(text: string, end: number): number {
	for (const particle of PARTICLES) {
		if (!text.startsWith(particle, end)) continue;
		if (scriptOf(text.charCodeAt(end + particle.length)) !== HANGUL) return particle.length;
	}
	return -1;
}

/** An entry with capitals needs them, and one in short capitals needs exactly these; small letters fit any case. */
function fitsCase(surface: string, text: string, start: number): boolean {
	if (text.startsWith(surface, start)) return true;
	// "la XI Cumbre": a number in capitals is nobody's short name.
	if (NUMERAL.test(text.slice(start, start + surface.length))) return false;
	if (!fitsAccents(surface, text, start)) return false;
	// Each word of the pattern that starts with a capital does so in the text: not "La moneda".
	let isWordStart = true;
	for (let i = 0; i < surface.length; i++) {
		const wanted = surface.charAt(i);
		const isLetter = wanted.toLowerCase() !== wanted.toUpperCase();
		if (isLetter && isWordStart && wanted !== wanted.toLowerCase()) {
			const seen = text.charAt(start + i);
			if (seen === seen.toLowerCase()) return false;
		}
		isWordStart = !isLetter && wanted !== "'" && wanted !== '.';
	}
	return true;
}

const NUMERAL = /^[IVXLC]{2,6}$/;

/** In so short a name an accent that is left out makes another word: Séoul and "seul". */
const SHORT = 5;

const YO: ReadonlySet<string> = new Set(['е', 'ё']);

/** The text may leave an accent out, but not have another one: "Irá" is not "Irã". */
function fitsAccents(surface: string, text: string, start: number): boolean {
	for (let i = 0; i < surface.length; i++) {
		const wanted = surface.charAt(i).toLowerCase();
		const seen = text.charAt(start + i).toLowerCase();
		// In Russian the dots of ё are left to whoever writes.
		if (wanted === seen || (YO.has(wanted) && YO.has(seen))) continue;
		if (isToneMoved(surface, text, start, i)) continue;
		if (fold(seen) !== seen || isVietnamese(surface) || isUmlaut(surface, wanted)) return false;
		if (surface.length <= SHORT)
			return /^\p{Lu}+$/u.test(text.slice(start, start + surface.length));
	}
	return true;
}

/**
 * Vietnamese without its marks is other words ("sang thăm", goes to visit, and "sang tham", goes to take part): only a
 * name, which the press of other languages writes so, may lack them.
 */
function isVietnamese(surface: string): boolean {
	return /^\p{Ll}/u.test(surface) && /[ăđơư\u1ea0-\u1ef9]/u.test(surface);
}

/** "wurden" is not "würden": whoever lacks the dots writes "wuerden". Names go without them in other languages. */
function isUmlaut(surface: string, letter: string): boolean {
	return UMLAUT.test(letter) && /^\p{Ll}/u.test(surface);
}

const UMLAUT = /^[äöü]$/;

/** "hoà", "hòa": in Vietnamese either of two vowels may carry the tone. */
function isToneMoved(surface: string, text: string, start: number, i: number): boolean {
	return [i - 1, i].some((at) => {
		const wanted = surface.slice(Math.max(0, at), at + 2);
		const seen = text.slice(start + at, start + at + 2);
		return TWO_VOWELS.test(fold(wanted)) && marksOf(wanted) === marksOf(seen);
	});
}

const TWO_VOWELS = /^(?:o[ae]|uy)$/;

/** The letters and the marks of some words, whichever letter each mark is on. */
function marksOf(words: string): string {
	return [...words.toLowerCase().normalize('NFD')].sort().join('');
}
