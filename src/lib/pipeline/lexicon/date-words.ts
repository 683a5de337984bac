import type { PeriodWords } from './period-words.ts';
import type { YearWords } from './year-words.ts';

/** The words of a language that make a date, and those beside one that say what it is the date of. */
export interface DateWords {
	/** Names and abbreviations, lower case, to 1…12. */
	months: Record<string, number>;
	/** To 1 (Monday) … 7. */
	weekdays: Record<string, number>;
	/** Whole names of weekdays as short as an abbreviation: lundi. */
	shortWeekdays?: readonly string[];
	/** Today, yesterday, tomorrow: days from the document's own date. */
	relative: Record<string, number>;
	/** The next day, the same day: days from the one that the text has told before. */
	countedDays?: Record<string, number>;
	/** Beside a weekday: the first after the day that the text has told before. */
	following?: readonly string[];
	/** Between the two days of a range: to, al, au. */
	rangeWords: readonly string[];
	/** Between two full dates of a range: to, bis zum, по. */
	until?: readonly string[];
	/** Before the first of two days that are the ends of a range, and between them: entre os dias, e o. */
	betweenDays?: readonly string[];
	andDays?: readonly string[];
	/** Between two weekdays of a range: through. */
	toWeekday?: readonly string[];
	/** Between two years of one. */
	toYear?: readonly string[];
	/** The second day, the last day: an event that began before goes on. */
	laterDays: readonly string[];
	/** Between day, month and year: of, de. */
	of: readonly string[];
	/** Before a day and its month in figures, where a language has no point or bracket there: ngày 12/5, sáng 12-5. */
	dayWords?: readonly string[];
	/** Behind the number of a day: st, er, º. */
	ordinals: readonly string[];
	/** Before a month without day and year: in May, em maio. */
	inMonth: readonly string[];
	/** A part of the day or of the year: morning, semana. */
	timeNouns?: readonly string[];
	/** What stands beside these, days, months and figures in a time: next, on the, el. */
	timeWords?: readonly string[];
	/** Next month, this month: months from the document's own. */
	relativeMonths: Record<string, number>;
	/** "June last year", 去年12月: years from the document's own. */
	relativeYears: Record<string, number>;
	/** What a year by itself dates. */
	yearWords: YearWords;
	/** "Last week", "three years ago". */
	periods: PeriodWords;
	/** Before the name of what is still to come, and its day: ahead of, en vue de. Of these lists an entry may end within a word. */
	aheadOf?: readonly string[];
	/** Before that of what was before: follows the, fa seguito. */
	follows?: readonly string[];
	/** Behind an event whose day is told: scheduled, prévue; and whole clauses: which will take place. */
	scheduled?: readonly string[];
	willTakePlace?: readonly string[];
	/** Between such a word and the day: for, para. */
	scheduledFor?: readonly string[];
	/** Articles and prepositions right before a day: on, le. */
	beforeDays?: readonly string[];
	/** Somebody calls to mind what was before: recalled. */
	recalled?: readonly string[];
	/** Before the year until which something is to be done: by, d'ici. */
	aims?: readonly string[];
	/** Before the end or the beginning of something longer: since, until. */
	boundaries?: readonly string[];
	/** Before the day on which somebody took office: since he, nommé le. */
	sinceTaking?: readonly string[];
	/** What is recalled on every visit: independence, diplomatic relations. */
	founded?: readonly string[];
	/** Nouns of laws, which their date names: loi, decreto. */
	laws?: readonly string[];
	/** Where newspapers are entered, with a number and a day of their own: tribunale. */
	registers?: readonly string[];
	/** Before the date of a page: published, 등록일. */
	pageLabels?: readonly string[];
	/** Beside a weekday: before, or after, the document's own week. */
	last: readonly string[];
	next: readonly string[];
}
