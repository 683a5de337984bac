import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../text/fold.ts';
import { Phrases, type Phrase } from '../text/phrases.ts';
import { scriptOf, WORD } from '../text/script.ts';
import type { DateWords } from '../lexicon/date-words.ts';
import type { DateContexts } from './contexts.ts';
import { dateMention, type DateMention } from './mention.ts';

type Meaning = Pick<DateMention, 'relative' | 'weekday' | 'months' | 'isCounted'>;

/** Words such as "yesterday" (days from the document's own date), "next month" and the names of weekdays. */
export interface RelativeWords {
	phrases: Phrases<Meaning>;
	/** Beside a weekday. */
	last: readonly string[];
	next: readonly string[];
	following: readonly string[];
	/** From one to another. */
	toWeekday: RegExp;
}

const NOTHING = { year: null, month: null, day: null };
const NO_MEANING: Meaning = { relative: null, weekday: null, months: null, isCounted: false };

export function compileRelative(words: DateWords, { toWeekday }: DateContexts): RelativeWords {
	const phrases: Phrase<Meaning>[] = [];
	// One-character weekdays (월, 月) mean anything; only a date beside them makes them one.
	const add = (word: string, meaning: Partial<Meaning>) => {
		if (fold(word).length >= 2) phrases.push([fold(word), { ...NO_MEANING, ...meaning }]);
	};
	for (const [word, relative] of Object.entries(words.relative)) add(word, { relative });
	for (const [word, relative] of Object.entries(words.countedDays ?? {}))
		add(word, { relative, isCounted: true });
	for (const [word, months] of Object.entries(words.relativeMonths)) add(word, { months });
	for (const [word, weekday] of Object.entries(words.weekdays))
		// Short forms (Mon, Thurs) count only beside a date, where the date grammar reads them.
		if (word.length > 5 || /[^a-z]/.test(word) || words.shortWeekdays?.includes(word) === true)
			add(word, { weekday });
	return {
		phrases: new Phrases(phrases),
		last: words.last.map((word) => fold(word)),
		next: words.next.map((word) => fold(word)),
		following: (words.following ?? []).map((word) => fold(word)),
		toWeekday
	};
}

/** Weekdays and words such as "yesterday" that are only dates once the document's own is known. */
export function relativeDatesIn(
	text: string,
	folded: string,
	{ start, end }: Span,
	words: RelativeWords
): DateMention[] {
	const found: DateMention[] = [];
	for (let at = start; at < end; at++) {
		for (const [word, meaning] of words.phrases.at(folded, at)) {
			const span = { start: at, end: at + word.length };
			if (span.end > end || !isWhole(folded, span)) continue;
			if (meaning.relative !== null && isInName(text, span)) continue;
			// "a las once de la mañana": the morning, and no tomorrow.
			const last = found.at(-1);
			if (last && last.end >= span.end) continue;
			const turned = meaning.weekday === null ? null : turnOf(folded, span, words);
			found.push(dateMention(span, NOTHING, { ...meaning, ...turned }));
		}
	}
	return joinWeekdays(folded, found, words);
}

const BESIDE = 10;

/** "last Monday", "lundi prochain", 上周一; "the following Monday", from another day than the text's own. */
function turnOf(
	folded: string,
	{ start, end }: Span,
	{ last, next, following }: RelativeWords
): Pick<DateMention, 'turn' | 'isCounted'> | null {
	const before = folded.slice(Math.max(0, start - BESIDE), start).trimEnd();
	const behind = folded.slice(end, end + BESIDE + 2).trimStart();
	const stands = (word: string) =>
		(before.endsWith(word) && !isInWord(before, before.length - word.length)) ||
		(behind.startsWith(word) && !isInWord(behind, word.length));
	if (last.some(stands)) return { turn: -1, isCounted: false };
	const isCounted = following.some(stands);
	return isCounted || next.some(stands) ? { turn: 1, isCounted } : null;
}

/** "on Thursday and Friday", "entre segunda-feira e quarta-feira": from the one to the other. */
function joinWeekdays(
	folded: string,
	dates: DateMention[],
	{ toWeekday }: RelativeWords
): DateMention[] {
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		if (
			last?.weekday != null &&
			date.weekday !== null &&
			last.lastWeekday === null &&
			date.weekday !== last.weekday &&
			toWeekday.test(folded.slice(last.end, date.start))
		) {
			last.lastWeekday = date.weekday;
			last.end = date.end;
		} else joined.push(date);
	}
	return joined;
}

/** "the Museum of |Tomorrow": behind a small letter a capital one begins a name. */
function isInName(text: string, { start }: Span): boolean {
	return /\p{Ll} \p{Lu}/u.test(text.slice(start - 2, start + 1));
}

function isWhole(text: string, { start, end }: Span): boolean {
	return !isInWord(text, start) && !isInWord(text, end);
}

/** Both sides of a position belong to one word of an alphabet. */
function isInWord(text: string, at: number): boolean {
	return scriptOf(text.charCodeAt(at - 1)) === WORD && scriptOf(text.charCodeAt(at)) === WORD;
}
