import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../03-match/fold.ts';
import { Phrases, type Phrase } from '../03-match/phrases.ts';
import { scriptOf, WORD } from '../03-match/script.ts';
import type { DateWords } from '../grammar.ts';
import { dateMention, type DateMention } from './mention.ts';

/** Words such as "yesterday" (days from the document's own date) and the names of weekdays. */
export type RelativeWords = Phrases<Pick<DateMention, 'relative' | 'weekday'>>;

const NOTHING = { year: null, month: null, day: null };

export function compileRelative(words: DateWords): RelativeWords {
	const phrases: Phrase<Pick<DateMention, 'relative' | 'weekday'>>[] = [];
	// One-character weekdays (월, 月) mean anything; only a date beside them makes them one.
	const add = (word: string, relative: number | null, weekday: number | null) => {
		if (fold(word).length >= 2) phrases.push([fold(word), { relative, weekday }]);
	};
	for (const [word, days] of Object.entries(words.relative)) add(word, days, null);
	for (const [word, weekday] of Object.entries(words.weekdays))
		// Short forms (Mon, Thurs) count only beside a date, where the date grammar reads them.
		if (word.length > 5 || /[^a-z]/.test(word) || words.shortWeekdays?.includes(word) === true)
			add(word, null, weekday);
	return new Phrases(phrases);
}

/** Weekdays and words such as "yesterday" that are only dates once the document's own is known. */
export function relativeDatesIn(
	folded: string,
	{ start, end }: Span,
	words: RelativeWords
): DateMention[] {
	const found: DateMention[] = [];
	for (let at = start; at < end; at++) {
		for (const [word, meaning] of words.at(folded, at))
			if (at + word.length <= end && isWhole(folded, at, at + word.length))
				found.push(dateMention({ start: at, end: at + word.length }, NOTHING, meaning));
	}
	return found;
}

function isWhole(text: string, start: number, end: number): boolean {
	return !isInWord(text, start) && !isInWord(text, end);
}

/** Both sides of a position belong to one word of an alphabet. */
function isInWord(text: string, at: number): boolean {
	return scriptOf(text.charCodeAt(at - 1)) === WORD && scriptOf(text.charCodeAt(at)) === WORD;
}
