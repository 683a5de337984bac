import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../03-match/fold.ts';
import { scriptOf, WORD } from '../03-match/script.ts';
import type { DateWords } from '../lexicon.ts';
import { dateMention, type DateMention } from './mention.ts';

/** Whole weekday names of five letters. */
const FULL_SHORT = new Set(['lunes', 'lundi', 'mardi', 'jeudi']);

const NOTHING = { year: null, month: null, day: null };

/** Weekdays and words such as "yesterday" that are only dates once the document's own is known. */
export function relativeDatesIn(text: string, span: Span, words: DateWords): DateMention[] {
	const stretch = fold(text.slice(span.start, span.end));
	const found: DateMention[] = [];
	const look = (word: string, make: (at: Span) => DateMention) => {
		const folded = fold(word);
		// One-character weekdays (월, 月) mean anything; only a date beside them makes them one.
		if (folded.length < 2) return;
		for (let at = stretch.indexOf(folded); at >= 0; at = stretch.indexOf(folded, at + 1))
			if (isWhole(stretch, at, at + folded.length)) {
				const start = span.start + at;
				found.push(make({ start, end: start + folded.length }));
			}
	};
	for (const [word, relative] of Object.entries(words.relative))
		look(word, (at) => dateMention(at, NOTHING, { relative }));
	for (const [word, weekday] of Object.entries(words.weekdays))
		// Short forms (Mon, Thurs) count only beside a date, where the date grammar reads them.
		if (word.length > 5 || /[^a-z]/.test(word) || FULL_SHORT.has(word))
			look(word, (at) => dateMention(at, NOTHING, { weekday }));
	return found.sort((a, b) => a.start - b.start);
}

function isWhole(text: string, start: number, end: number): boolean {
	if (scriptOf(text.charCodeAt(start)) !== WORD) return true;
	return scriptOf(text.charCodeAt(start - 1)) !== WORD && scriptOf(text.charCodeAt(end)) !== WORD;
}
