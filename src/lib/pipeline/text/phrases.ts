const BUCKETS = 0x4000;

/**
 * A few hundred fixed, folded phrases by their first two code units: one look at a table passes by
 * nearly every position of a text, where comparing phrase after phrase would take most of the time.
 */
export class Phrases<T = null> {
	readonly #buckets: (readonly Phrase<T>[] | undefined)[];
	/** 1 for the buckets that hold something: small enough for the processor's nearest cache. */
	readonly #filled = new Uint8Array(BUCKETS);
	/** Signs such as ©, of one code unit. */
	readonly #signs: readonly Phrase<T>[];

	constructor(phrases: readonly Phrase<T>[]) {
		const buckets = Array.from<Phrase<T>[] | undefined>({ length: BUCKETS });
		for (const phrase of phrases)
			if (phrase[0].length >= 2) {
				const bucket = bucketOf(phrase[0], 0);
				(buckets[bucket] ??= []).push(phrase);
				this.#filled[bucket] = 1;
			}
		this.#buckets = buckets;
		this.#signs = phrases.filter(([words]) => words.length === 1);
	}

	/** The phrases that stand at a position of a folded text. */
	at(text: string, at: number): readonly Phrase<T>[] {
		const bucket = bucketOf(text, at);
		if (this.#filled[bucket] === 0 && this.#signs.length === 0) return NONE;
		return [...(this.#buckets[bucket] ?? NONE), ...this.#signs].filter(([words]) =>
			text.startsWith(words, at)
		);
	}

	/** True when one of them stands anywhere in a folded text. */
	isIn(text: string): boolean {
		for (let at = 0; at < text.length; at++) {
			const bucket = bucketOf(text, at);
			if (this.#filled[bucket] === 0) continue;
			if (this.#buckets[bucket]?.some(([words]) => text.startsWith(words, at))) return true;
		}
		return this.#signs.some(([sign]) => text.includes(sign));
	}
}

export type Phrase<T> = readonly [words: string, value: T];

const NONE: readonly never[] = [];

function bucketOf(text: string, at: number): number {
	return (Math.imul(text.charCodeAt(at), 0x9e5) ^ text.charCodeAt(at + 1)) & (BUCKETS - 1);
}

/** Phrases that carry nothing but themselves. */
export function phrasesOf(words: readonly string[]): Phrases {
	return new Phrases(words.map((phrase) => [phrase, null]));
}
