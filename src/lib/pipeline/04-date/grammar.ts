import { isCivil } from '#lib/domain/calendar.ts';
import type { PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import type { DateWords } from '../lexicon/date-words.ts';
import type { DateContexts } from './contexts.ts';
import { date, type DatePattern } from './date-pattern.ts';
import { FIGURES } from './figures.ts';
import { dateMention, type DateMention } from './mention.ts';
import { compilePeriods, type PeriodGrammar } from './period.ts';
import { joinRanges, untilWords } from './range.ts';
import { compileRelative, type RelativeWords } from './relative.ts';

/** The date expressions of one language, compiled from its words. */
export interface DateGrammar {
	patterns: readonly DatePattern[];
	weekdays: ReadonlyMap<string, number>;
	relative: RelativeWords;
	/** "last year", 去年: words beside a month, to years from the document's own. */
	years: readonly (readonly [string, number])[];
	/** "next month", 지난달: words beside a day, to months from the document's own. */
	months: readonly (readonly [string, number])[];
	/** Between two full dates of one range. */
	until: ReadonlySet<string>;
	periods: PeriodGrammar;
	/** Those of all languages. */
	contexts: DateContexts;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function compileDates(words: DateWords, contexts: DateContexts): DateGrammar {
	const months = new Map(Object.entries(words.months).map(([name, month]) => [fold(name), month]));
	const weekdays = new Map(Object.entries(words.weekdays).map(([name, day]) => [fold(name), day]));
	const patterns = [
		...behindDayWords(words),
		...FIGURES,
		...(months.size > 0 ? alphabetic(words, months) : [])
	];
	const years = Object.entries(words.relativeYears).map(
		([word, offset]) => [fold(word), offset] as const
	);
	const offsets = Object.entries(words.relativeMonths).map(
		([word, offset]) => [fold(word), offset] as const
	);
	const until = untilWords(words);
	const relative = compileRelative(words, contexts);
	const periods = compilePeriods(words);
	return { patterns, weekdays, relative, years, months: offsets, until, periods, contexts };
}

/** The dates in a span of a text, given plain and folded, in order, none inside another. */
export function datesIn(
	text: string,
	all: string,
	span: Span,
	grammar: DateGrammar
): DateMention[] {
	const folded = all.slice(span.start, span.end);
	const hasNumber = /\d|[一二三四五六七八九十]月/.test(folded);
	const found: DateMention[] = [];
	for (const { hint, isWordsOnly, regex, read } of grammar.patterns) {
		if (hint?.test(folded) === false || (!hasNumber && isWordsOnly !== true)) continue;
		regex.lastIndex = 0;
		for (let match = regex.exec(folded); match; match = regex.exec(folded)) {
			const start = match.index;
			const end = start + match[0].length;
			if (found.some((other) => start < other.end - span.start && end > other.start - span.start))
				continue;
			const dates = read(match.groups ?? {}, grammar.weekdays);
			const [from, to = null] = dates ?? [];
			if (!from || !isPossible(from) || (to && !isPossible(to))) continue;
			const at = { start: span.start + start, end: span.start + end };
			found.push(
				dateMention(at, from, {
					to,
					weekday: weekdayNear(folded, start, end, grammar.weekdays),
					years: from.year === null ? yearsBeside(folded, start, end, grammar.years) : null,
					months:
						from.month === null && from.day !== null
							? monthsBefore(folded, start, grammar.months)
							: null
				})
			);
		}
	}
	return joinRanges(
		text,
		found.sort((a, b) => a.start - b.start),
		grammar
	);
}

function isPossible({ year, month, day }: PartialDate): boolean {
	if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return false;
	if (month !== null && (month < 1 || month > 12)) return false;
	return day === null || isCivil(year ?? 2000, month ?? 1, day);
}

/** The weekday that stands beside a date: "March 18th (Thur)", "Thursday, 18 March", "3월 17일(수)". */
function weekdayNear(
	text: string,
	start: number,
	end: number,
	weekdays: ReadonlyMap<string, number>
): number | null {
	const behind = /^\s*[,(]\s*([^\s\d(),.]{1,12})/.exec(text.slice(end, end + 20))?.[1];
	// Of a range the weekday of its first day.
	const inside = /\(([^\s\d()]{1,4})\)/.exec(text.slice(start, end))?.[1];
	const before = /([^\s\d()]{2,14}?),?\s*\(?$/.exec(
		text.slice(Math.max(0, start - 18), start)
	)?.[1];
	return (
		weekdays.get(inside ?? '') ?? weekdays.get(behind ?? '') ?? weekdays.get(before ?? '') ?? null
	);
}

/** "in June this year", 去年12月, 지난해 12월. */
function yearsBeside(
	text: string,
	start: number,
	end: number,
	years: DateGrammar['years']
): number | null {
	const before = text.slice(Math.max(0, start - 12), start).trimEnd();
	const behind = text.slice(end, end + 24).replace(/^,?\s/, '');
	const beside = years.find(
		([word]) =>
			before.endsWith(word) ||
			(behind.startsWith(word) && !/^\p{L}/u.test(behind.slice(word.length)))
	);
	return beside?.[1] ?? null;
}

/** 다음 달 4일, 先月20日. */
function monthsBefore(text: string, start: number, months: DateGrammar['months']): number | null {
	const before = text.slice(Math.max(0, start - 12), start).trimEnd();
	return months.find(([word]) => before.endsWith(word))?.[1] ?? null;
}

function alphabetic(words: DateWords, months: ReadonlyMap<string, number>): DatePattern[] {
	const any = (list: Iterable<string>) => alternatives([...list].map(fold));
	const MONTH = String.raw`(?<![a-z])(?<m>${any(months.keys())})(?![a-z])\.?`;
	const ORDINAL = `(?:\\.?(?:${any(words.ordinals)}))?`;
	const WEEKDAY = `(?:${any(Object.keys(words.weekdays))})`;
	// "dal 10 all'11", "il 10 e l'11", "lundi 3 et mardi 4".
	const THE = String.raw`(?:\s(?:(?:el|le|il|o)\s|l')?(?:${WEEKDAY}\s)?|(?<='))`;
	const RANGE = String.raw`(?:\s?[-/]\s?|\s(?:${any(words.rangeWords)})${THE})`;
	const OF = String.raw`(?:\s?(?:${any(words.of)})\s|\s|-)`;
	// "22 Dezember 2017|16:39": the clock may stand right behind the year.
	const YEAR = String.raw`(?:(?:,\s?|\s-\s|\s\(|${OF})(?<y>(?:19|20)\d\d)(?!\d(?!\d:\d\d)))?`;
	const month = (name: string | undefined) => String(months.get(name ?? ''));
	return [
		{
			// Colombian releases: (jun. 26/14), (Mar.23/22)
			regex: new RegExp(String.raw`${MONTH}\s?(?<d>\d{1,2})\/(?<yy>\d\d)(?![\d/])`, 'g'),
			read: ({ d, m, yy }) => [date(`20${yy ?? ''}`, month(m), d)]
		},
		{
			// Stamps of pages: 08 - Mai - 2024
			regex: new RegExp(
				String.raw`(?<![\d.])(?<d>\d{1,2})\s[-/|]\s${MONTH}\s[-/|]\s(?<y>(?:19|20)\d\d)(?!\d)`,
				'g'
			),
			read: ({ d, m, y }) => [date(y, month(m), d)]
		},
		{
			regex: new RegExp(
				String.raw`(?<![\d.])(?<d>\d{1,2})${ORDINAL}(?:${RANGE}(?<d2>\d{1,2})${ORDINAL})?${OF}${MONTH}${YEAR}`,
				'g'
			),
			read: ({ d, d2, m, y }) => [date(y, month(m), d), ...(d2 ? [date(y, month(m), d2)] : [])]
		},
		{
			regex: new RegExp(
				String.raw`${MONTH}\s(?:-\s)?(?<d>\d{1,2})${ORDINAL}(?!\d|\s?(?:%|percent|million|billion))(?:${RANGE}(?<d2>\d{1,2})${ORDINAL}(?!\d))?${YEAR}`,
				'g'
			),
			read: ({ d, d2, m, y }) => [date(y, month(m), d), ...(d2 ? [date(y, month(m), d2)] : [])]
		},
		{
			// "tháng 5/2023", "tháng 6.2012"
			regex: new RegExp(
				String.raw`${MONTH}(?:,?\s|${OF}|\/|(?<=\d\.))(?<y>(?:19|20)\d\d)(?!\d)`,
				'g'
			),
			read: ({ m, y }) => [date(y, month(m), undefined)]
		},
		...besideWeekday(WEEKDAY),
		{
			regex: new RegExp(
				String.raw`(?<=(?<![a-z])(?:${any(words.inMonth)})\s)${MONTH}(?!\s?\d)`,
				'g'
			),
			isWordsOnly: true,
			read: ({ m }) => [date(undefined, month(m), undefined)]
		},
		{
			regex: /(?<![\d.,/$€£-])(?<y>(?:19|20)\d\d)(?![\d/%]|[.,]\d|-\d{3})/g,
			read: ({ y }) => [date(y, undefined, undefined)]
		}
	];
}

/** "ngày 12/5", "từ ngày 12 đến ngày 14/10/2024", "sáng nay (7/8)": the word before it tells that a day is meant. */
function behindDayWords({ dayWords = [], rangeWords }: DateWords): readonly DatePattern[] {
	if (dayWords.length === 0) return [];
	const before = alternatives(dayWords.map(fold));
	const to = alternatives(rangeWords.map(fold));
	const range = String.raw`(?:\s?-\s?|\s(?:${to})\s(?:(?:${before})\s)?)(?<d2>\d{1,2})`;
	const day = String.raw`(?<=(?<!\p{L})(?:${before})\s\(?)(?<d>\d{1,2})`;
	const rest = String.raw`[/-](?<m>\d{1,2})(?:[/.-](?<y>(?:19|20)\d\d))?(?![\d/])`;
	// A range first: of 28-29/3 the second number is no month.
	return [range, ''].map((to) => ({
		hint: /\d[-/]\s?\d/,
		regex: new RegExp(`${day}${to}${rest}`, 'gu'),
		read: ({ d, d2, m, y }) => [date(y, m, d), ...(d2 ? [date(y, m, d2)] : [])]
	}));
}

/** "nesta quinta-feira (18)", "na quarta-feira (2/1)", "el jueves 19, ": the weekday tells that the number is a day. */
function besideWeekday(weekday: string): DatePattern[] {
	const BEHIND = String.raw`(?<=(?<![a-z])${weekday}(?:,|,?\s)`;
	return [
		{
			regex: new RegExp(String.raw`${BEHIND}\()(?<d>\d{1,2})(?:\/(?<m>\d{1,2}))?(?=\))`, 'g'),
			read: ({ d, m }) => [date(undefined, m, d)]
		},
		{
			regex: new RegExp(String.raw`${BEHIND})(?<d>\d{1,2})(?=[,;)]|\.(?:\s|$))`, 'g'),
			read: ({ d }) => [date(undefined, undefined, d)]
		}
	];
}
