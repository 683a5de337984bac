import { foldUnit } from './fold.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, WORD, scriptOf } from './script.ts';

/** One word or phrase to look for. */
export interface Pattern<T> {
	surface: string;
	value: T;
	/** Hangul only: the match has to start a word and be followed by a particle or nothing. */
	strict?: boolean;
}

export interface Hit<T> {
	start: number;
	end: number;
	value: T;
}

const KATAKANA_DOT = 0x30fb;

/**
 * Finds many phrases in one pass: a flat hash trie over folded code units. Case carries meaning
 * in a pattern: one that starts with a capital only matches where the text has a capital, one of
 * up to five capitals (`US`, `UAE`) only that exact case. Latin words match whole, katakana whole
 * runs, Han anywhere, Hangul from the start of a word with any particle behind it.
 */
export class Trie<T> {
	readonly #patterns: Pattern<T>[] = [];
	/** First pattern that ends at a node, and for each pattern the next one there; -1: none. */
	#terminal: Int32Array;
	readonly #sibling: Int32Array;
	#nodes = 1;
	#mask: number;
	#parents: Int32Array;
	#units: Uint16Array;
	#children: Int32Array;

	constructor(patterns: readonly Pattern<T>[]) {
		this.#patterns = [...patterns];
		let total = 2;
		for (const { surface } of patterns) total += surface.length;
		const size = 1 << Math.max(4, Math.ceil(Math.log2(total * 2)));
		this.#mask = size - 1;
		this.#parents = new Int32Array(size).fill(-1);
		this.#units = new Uint16Array(size);
		this.#children = new Int32Array(size);
		this.#terminal = new Int32Array(total).fill(-1);
		this.#sibling = new Int32Array(patterns.length).fill(-1);
		patterns.forEach((pattern, index) => this.#insert(pattern.surface, index));
	}

	/** Calls `found` for every pattern that matches, by start, then by length. */
	scan(text: string, from: number, to: number, found: (hit: Hit<T>) => void): void {
		for (let start = from; start < to; start++) {
			const first = text.charCodeAt(start);
			if (first <= 0x20 || !mayStart(text, start, first)) continue;
			let node = 0;
			for (let at = start; at < to; at++) {
				node = this.#step(node, foldUnit(text.charCodeAt(at)));
				if (node < 0) break;
				for (let p = this.#terminal[node] ?? -1; p >= 0; p = this.#sibling[p] ?? -1) {
					const pattern = this.#patterns[p];
					if (pattern && fits(pattern, text, start, at + 1))
						found({ start, end: at + 1, value: pattern.value });
				}
			}
		}
	}

	#insert(surface: string, index: number): void {
		let node = 0;
		for (let i = 0; i < surface.length; i++) {
			const unit = foldUnit(surface.charCodeAt(i));
			const child = this.#step(node, unit);
			node = child < 0 ? this.#add(node, unit) : child;
		}
		this.#sibling[index] = this.#terminal[node] ?? -1;
		this.#terminal[node] = index;
	}

	#slot(node: number, unit: number): number {
		let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
		slot &= this.#mask;
		while (
			this.#parents[slot] !== -1 &&
			!(this.#parents[slot] === node && this.#units[slot] === unit)
		)
			slot = (slot + 1) & this.#mask;
		return slot;
	}

	#step(node: number, unit: number): number {
		const slot = this.#slot(node, unit);
		return this.#parents[slot] === -1 ? -1 : (this.#children[slot] ?? -1);
	}

	#add(node: number, unit: number): number {
		const slot = this.#slot(node, unit);
		this.#parents[slot] = node;
		this.#units[slot] = unit;
		this.#children[slot] = this.#nodes;
		return this.#nodes++;
	}
}

function mayStart(text: string, start: number, unit: number): boolean {
	const script = scriptOf(unit);
	if (start === 0) return true;
	const before = text.charCodeAt(start - 1);
	if (script === WORD) return scriptOf(before) !== WORD;
	// マルコス・ジュニア is one name; in 日本・ケニア the dot joins two.
	if (script === KATAKANA)
		return (
			scriptOf(before) !== KATAKANA &&
			(before !== KATAKANA_DOT || scriptOf(text.charCodeAt(start - 2)) === HAN)
		);
	return true;
}

function fits<T>(pattern: Pattern<T>, text: string, start: number, end: number): boolean {
	const last = scriptOf(text.charCodeAt(end - 1));
	const after = end < text.length ? text.charCodeAt(end) : 0x20;
	if (last === WORD && scriptOf(after) === WORD) return false;
	if (last === KATAKANA && scriptOf(after) === KATAKANA) return false;
	const first = pattern.surface.charCodeAt(0);
	const script = scriptOf(first);
	if (script === HANGUL && !fitsHangul(pattern, text, start, end)) return false;
	if (script === HAN || script === HIRAGANA || script === KATAKANA) return true;
	return fitsCase(pattern.surface, text, start);
}

const PREFIXES = '주대방재친반한미중일';

/** Hangul words start at a space, or after a prefix such as 주 (resident in) when they are long. */
function fitsHangul<T>(pattern: Pattern<T>, text: string, start: number, end: number): boolean {
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
export function particleLength(text: string, end: number): number {
	for (const particle of PARTICLES) {
		if (!text.startsWith(particle, end)) continue;
		if (scriptOf(text.charCodeAt(end + particle.length)) !== HANGUL) return particle.length;
	}
	return -1;
}

/** The comparison of case that the class comment describes. */
function fitsCase(surface: string, text: string, start: number): boolean {
	const letters = surface.replace(/\P{L}/gu, '');
	if (
		letters.length > 0 &&
		letters.length <= 5 &&
		letters === letters.toUpperCase() &&
		letters !== letters.toLowerCase()
	)
		return text.startsWith(surface, start);
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

/** In so short a name an accent that is left out makes another word: Séoul and "seul". */
const SHORT = 5;

/** The text may leave an accent out, but not have another one: "Irá" is not "Irã". */
function fitsAccents(surface: string, text: string, start: number): boolean {
	for (let i = 0; i < surface.length; i++) {
		const wanted = surface.charAt(i).toLowerCase();
		const seen = text.charAt(start + i).toLowerCase();
		if (wanted === seen) continue;
		if (seen.charCodeAt(0) > 0x7f) return false;
		if (surface.length <= SHORT)
			return /^\p{Lu}+$/u.test(text.slice(start, start + surface.length));
	}
	return true;
}
