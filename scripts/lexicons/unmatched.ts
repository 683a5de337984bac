import type { Span } from '#lib/domain/evidence.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import { blocksOf } from '#lib/pipeline/02-segment/block.ts';
import type { LanguageTables, Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { HAN, HANGUL, KATAKANA, isCjk, scriptOf } from '#lib/pipeline/text/script.ts';
import { readSentences, type Sentence } from '#lib/pipeline/05-relate/sentence/sentence.ts';

/** Words that look like a name and that nothing in the lexicons has matched. */
export interface Unmatched {
	words: string;
	language: Language;
	/** The text around them, in one line. */
	example: string;
}

/** Code units of text shown on either side. */
const AROUND = 40;
/** Longer runs of characters before a title are clauses, not names. */
const LONGEST_RUN = 12;
/** Stands in place of what is matched: no sequence goes across it. */
const GAP = '\u0000';

/**
 * What the lexicons lack in a text: sequences of capitalised words, and in Chinese, Japanese and
 * Korean the characters right before a title.
 */
export function unmatchedIn(raw: string, lexicon: Lexicon): Unmatched[] {
	const { text } = shadowOf(raw);
	const folded = fold(text);
	const blocks = blocksOf(text, folded, lexicon.boilerplate, lexicon.commonWords);
	return readSentences(text, folded, blocks, lexicon).flatMap((sentence) => {
		const { rest, titles } = withoutMatches(text, folded, sentence);
		const spans = sentence.tables.grammar.common.length > 0 ? capitals(rest, sentence) : [];
		return [...spans, ...runsBefore(titles, rest, sentence)]
			.map((span) => ({ span, words: text.slice(span.start, span.end) }))
			.filter(({ words }) => lexicon.places.cities(words).length === 0)
			.map(({ span, words }) => ({
				words,
				language: sentence.tables.language,
				example: text
					.slice(Math.max(0, span.start - AROUND), span.end + AROUND)
					.replace(/\s+/g, ' ')
			}));
	});
}

/** The most frequent first, then by code unit; each with its first example. */
export function byFrequency(all: readonly Unmatched[]): (Unmatched & { count: number })[] {
	const found = new Map<string, Unmatched & { count: number }>();
	for (const one of all) {
		const known = found.get(one.words);
		if (known) known.count++;
		else found.set(one.words, { ...one, count: 1 });
	}
	return [...found.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

/** The sentence with everything that is matched cut out, in positions of its own. */
function withoutMatches(
	text: string,
	folded: string,
	{ start, end, tables, actors, dates }: Sentence
): { rest: string; titles: number[] } {
	const units = [...text.slice(start, end).split('')];
	const titles: number[] = [];
	const cut = (span: Span) => {
		for (let at = span.start; at < span.end; at++) units[at - start] = GAP;
	};
	tables.trie.scan(text, folded, start, end, (hit) => {
		const { layer } = hit.value;
		if (layer === 'title') titles.push(hit.start - start);
		if (layer !== 'cue' && layer !== 'supply') cut(hit);
	});
	for (const actor of actors) {
		cut(actor);
		if (actor.person) cut(actor.person);
	}
	dates.forEach(cut);
	return { rest: units.join(''), titles: [...new Set(titles)] };
}

const CAPITALS = /\p{Lu}[\p{L}\p{N}'&.-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{N}'&.-]*)*/gu;

/** Capitalised words one after another. One word alone at the start of a sentence is no sign. */
function capitals(rest: string, { start, tables }: Sentence): Span[] {
	return [...rest.matchAll(CAPITALS)].flatMap(({ 0: found, index }) => {
		const words = found.replace(/[.'-]+$/, '').split(' ');
		let from = index;
		while (words[0] !== undefined && isSmallWord(words[0], tables)) {
			from += words[0].length + 1;
			words.shift();
		}
		const length = words.join(' ').length;
		const isOpener = words.length === 1 && rest.slice(0, from).replace(/\P{L}/gu, '') === '';
		return length < 2 || isOpener ? [] : [{ start: start + from, end: start + from + length }];
	});
}

function isSmallWord(word: string, { grammar, persons }: LanguageTables): boolean {
	const small = word.toLowerCase();
	return (
		word === small ||
		[grammar.common, grammar.locative, grammar.with, grammar.of, grammar.and].some((list) =>
			list.includes(small)
		) ||
		persons.notNames.has(word) ||
		persons.honours.has(word) ||
		persons.months.has(word) ||
		persons.portfolio.has(word)
	);
}

/** Han, katakana or Hangul right before a title: a name, or the body that the title belongs to. */
function runsBefore(titles: readonly number[], rest: string, { start, tables }: Sentence): Span[] {
	const { persons, grammar } = tables;
	return titles.flatMap((title) => {
		const end = rest.charAt(title - 1) === ' ' ? title - 1 : title;
		const script = scriptOf(rest.charCodeAt(end - 1));
		if (!isCjk(rest.charCodeAt(end - 1)) || ![HAN, HANGUL, KATAKANA].includes(script)) return [];
		let from = end;
		while (from > 0 && scriptOf(rest.charCodeAt(from - 1)) === script) from--;
		const length = end - from;
		const words = rest.slice(from, end);
		const isNone =
			persons.notNames.has(words) ||
			persons.notNameEnds.some((ending) => words.endsWith(ending)) ||
			grammar.relations?.includes(words);
		return isNone || length < 2 || length > LONGEST_RUN
			? []
			: [{ start: start + from, end: start + end }];
	});
}
