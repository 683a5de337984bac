import type { Span } from '#lib/domain/evidence.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';
import { isCjk, scriptOf, WORD } from '../../text/script.ts';
import type { KnownPerson } from './known-people.ts';
import { casesOf } from './russian-cases.ts';

/** A name that may stand alone for its bearer. */
interface BareName {
	name: string;
	person: KnownPerson;
	/** Its place among all: where two meet, the first counts. */
	order: number;
}

/** Where such a name stands in a text. */
export interface Met extends Span {
	person: KnownPerson;
}

/**
 * The whole names and the family names by which a text may come back to its people, by their first code
 * unit: one walk over a sentence finds them all.
 */
export class BareNames {
	readonly #byFirst = new Map<number, BareName[]>();

	/** @param common frequent words of the language, in small letters */
	constructor(
		people: readonly KnownPerson[],
		words: PersonWords,
		common: ReadonlySet<string> = NO_WORDS
	) {
		let order = 0;
		for (const [name, person] of tellingNames(people, words, common)) {
			if (!person) continue;
			const first = name.charCodeAt(0);
			const known = this.#byFirst.get(first);
			const bare = { name, person, order: order++ };
			if (known) known.push(bare);
			else this.#byFirst.set(first, [bare]);
		}
	}

	/** The names that stand in a span as whole words, by person, then in the order of the text. */
	in(text: string, { start, end }: Span): Met[] {
		const met: (Met & { order: number })[] = [];
		let before = start === 0 ? 0 : text.charCodeAt(start - 1);
		for (let at = start; at < end; at++) {
			const unit = text.charCodeAt(at);
			const isInside = scriptOf(unit) === WORD && scriptOf(before) === WORD;
			before = unit;
			if (isInside) continue;
			for (const { name, person, order } of this.#byFirst.get(unit) ?? NONE) {
				const to = at + name.length;
				if (to <= end && text.startsWith(name, at) && endsWord(text, at, to))
					met.push({ start: at, end: to, person, order });
			}
		}
		return met.length < 2 ? met : met.sort((a, b) => a.order - b.order || a.start - b.start);
	}
}

const NONE: readonly never[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

/** Latin names are whole words. */
function endsWord(text: string, start: number, end: number): boolean {
	return scriptOf(text.charCodeAt(start)) !== WORD || scriptOf(text.charCodeAt(end)) !== WORD;
}

/** "Marcos Jr." comes back as Marcos. */
const GENERATION = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** Shorter words are too often something else. */
const SHORTEST = 4;

/** Each name with its one bearer; `null`: several bear it. */
function tellingNames(
	people: readonly KnownPerson[],
	words: PersonWords,
	common: ReadonlySet<string>
): Map<string, KnownPerson | null> {
	const names = new Map<string, KnownPerson | null>();
	for (const person of people) {
		// 이 대통령, 林外相: a family name of one character is a syllable of half the words.
		if (person.name.length < 2) continue;
		const parts = person.name.split(/[\s·‧・]+/).filter((part) => !GENERATION.test(part));
		const first = parts[0] ?? '';
		// East Asian names begin with the family's.
		const family = words.surnames.includes(first) ? first : (parts.at(-1) ?? '');
		const isTelling = isCjk(family.charCodeAt(0)) ? family.length >= 2 : family.length >= SHORTEST;
		for (const name of new Set([person.name, parts.at(-1) ?? '', family, ...casesOf(family)])) {
			const isShort = name === family && isShortFamily(parts, words, common);
			if (name !== person.name && ((!isTelling && !isShort) || name.length < 2)) continue;
			if (name !== person.name && !isCjk(name.charCodeAt(0)) && name.length < SHORTEST && !isShort)
				continue;
			const other = names.get(name);
			names.set(name, other === undefined || other === person ? person : null);
		}
		if (parts.length > 1)
			for (const honour of words.honours) {
				// "Sheikh Salem": a given name, where an honour stands before it.
				const name = `${honour} ${first}`;
				const other = names.get(name);
				names.set(name, other === undefined || other === person ? person : null);
			}
	}
	return names;
}

/** "Li" of "Li Qiang": a family name that is no word of the language. */
function isShortFamily(
	[family = '', ...given]: readonly string[],
	{ surnames, stops, notNames, verbs }: PersonWords,
	common: ReadonlySet<string>
): boolean {
	const word = family.toLowerCase();
	return (
		given.length > 0 &&
		surnames.includes(family) &&
		!isCjk(family.charCodeAt(0)) &&
		!notNames.has(family) &&
		!stops.has(word) &&
		!verbs.has(word) &&
		!common.has(word)
	);
}
