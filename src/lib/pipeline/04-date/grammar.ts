import { isCivil } from '#lib/domain/calendar.ts';
import type { PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { alternatives } from '../03-match/alternatives.ts';
import { fold } from '../03-match/fold.ts';
import type { DateWords } from '../grammar.ts';
import { dateMention, type DateMention } from './mention.ts';
import { compileRelative, type RelativeWords } from './relative.ts';

/** The date expressions of one language, compiled from its words. */
export interface DateGrammar {
	patterns: readonly DatePattern[];
	weekdays: ReadonlyMap<string, number>;
	relative: RelativeWords;
}

interface DatePattern {
	regex: RegExp;
	read(
		groups: Record<string, string | undefined>,
		words: ReadonlyMap<string, number>
	): PartialDate[] | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function compileDates(words: DateWords): DateGrammar {
	const months = new Map(Object.entries(words.months).map(([name, month]) => [fold(name), month]));
	const weekdays = new Map(Object.entries(words.weekdays).map(([name, day]) => [fold(name), day]));
	const patterns = [
		...MINGUO,
		...NUMERIC,
		...EAST_ASIAN,
		...(months.size > 0 ? alphabetic(words, months) : [])
	];
	return { patterns, weekdays, relative: compileRelative(words) };
}

/** The dates in a span of text, in order, none inside another. */
export function datesIn(text: string, span: Span, grammar: DateGrammar): DateMention[] {
	const stretch = text.slice(span.start, span.end);
	if (!/\d|[〇一二三四五六七八九十]月/.test(stretch)) return [];
	const folded = fold(stretch);
	const found: DateMention[] = [];
	for (const { regex, read } of grammar.patterns) {
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
				dateMention(at, from, { to, weekday: weekdayNear(folded, start, end, grammar.weekdays) })
			);
		}
	}
	return joinRanges(
		text,
		found.sort((a, b) => a.start - b.start)
	);
}

function isPossible({ year, month, day }: PartialDate): boolean {
	if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return false;
	if (month !== null && (month < 1 || month > 12)) return false;
	return day === null || isCivil(year ?? 2000, month ?? 1, day);
}

/** "30 June to 2 July": two dates with a range word between them are one range. */
function joinRanges(text: string, dates: DateMention[]): DateMention[] {
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const between = last ? text.slice(last.end, date.start) : '';
		if (
			last &&
			last.to === null &&
			last.from.day !== null &&
			date.from.day !== null &&
			/^\s*(?:[-~至到]|부터|から|to|al?|au|until)\s*$/.test(between)
		) {
			last.to = date.to ?? date.from;
			last.from = { ...last.from, year: last.from.year ?? date.from.year };
			last.end = date.end;
		} else joined.push(date);
	}
	return joined;
}

/** The weekday that stands beside a date: "March 18th (Thur)", "Thursday, 18 March", "3월 17일(수)". */
function weekdayNear(
	text: string,
	start: number,
	end: number,
	weekdays: ReadonlyMap<string, number>
): number | null {
	const behind = /^\s*[,(]\s*([^\s\d(),.]{1,12})/.exec(text.slice(end, end + 20))?.[1];
	const inside = /\(([^\s\d()]{1,4})\)$/.exec(text.slice(start, end))?.[1];
	const before = /([^\s\d()]{2,14}?),?\s*$/.exec(text.slice(Math.max(0, start - 18), start))?.[1];
	return (
		weekdays.get(inside ?? '') ?? weekdays.get(behind ?? '') ?? weekdays.get(before ?? '') ?? null
	);
}

const number = (digits: string | undefined): number | null =>
	digits === undefined ? null : Number(digits);
const date = (
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
): PartialDate => ({
	year: number(year),
	month: number(month),
	day: number(day)
});

const NUMERIC: readonly DatePattern[] = [
	{
		regex:
			/(?<![\d.])(?<y>(?:19|20)\d\d)(?:[-/]|\.\s?)(?<m>\d{1,2})(?:[-/]|\.\s?)(?<d>\d{1,2})(?!\d)(?:\.?\s?\([^\s()]{1,4}\))?(?:\s?[~-]\s?(?:(?<m2>\d{1,2})[./-])?(?<d2>\d{1,2})(?![\d:]))?/g,
		read: ({ y, m, d, m2, d2 }) => [date(y, m, d), ...(d2 ? [date(y, m2 ?? m, d2)] : [])]
	},
	{
		// Month first where an American time zone stands behind: 04/07/2025 02:40 PM EDT
		regex:
			/(?<![\d.])(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>(?:19|20)\d\d)(?=,?\s\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?\s[ecmp][ds]?t\b)/g,
		read: ({ d, m, y }) => [date(y, m, d)]
	},
	{
		regex: /(?<![\d.-])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>(?:19|20)\d\d)(?!\d)/g,
		// Day first, as most of the world writes; where that cannot be, month first.
		read: ({ d, m, y }) => [Number(m) > 12 ? date(y, d, m) : date(y, m, d)]
	},
	{
		// A time stamp: 29-06-23 07:07
		regex: /(?<![\d./-])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<yy>\d\d)(?=,?\s\d{1,2}[:h]\d\d)/g,
		read: ({ d, m, yy }) => [date(`20${yy}`, m, d)]
	},
	{
		// Korean releases: 3.17.(수), 3.17(수)~18(목)
		regex:
			/(?<![\d.])(?<m>\d{1,2})\.\s?(?<d>\d{1,2})\.?\s?\([월화수목금토일]\)(?:\s?[~-]\s?(?:(?<m2>\d{1,2})\.)?(?<d2>\d{1,2})\.?(?:\([월화수목금토일]\))?)?/g,
		read: ({ m, d, m2, d2 }) => [
			date(undefined, m, d),
			...(d2 ? [date(undefined, m2 ?? m, d2)] : [])
		]
	}
];

const Y = String.raw`(?<y>\d{4})\s?[年년]`;
/** Years of the Republic of China without its name: three digits, and a month behind them. */
const MINGUO: readonly DatePattern[] = [
	{
		regex:
			/(?<!\d)(?<ey>1[0-4]\d)(?:年(?<m>\d{1,2})月(?<d>\d{1,2})日|-(?<m2>0[1-9]|1[0-2])-(?<d2>\d\d)(?!\d))/g,
		read: ({ ey, m, d, m2, d2 }) => [date(String(eraYear('民國', ey)), m ?? m2, d ?? d2)]
	},
	{
		// 本（7）月11日, 今（8）日: the bracket holds the number.
		regex: /[今昨本]\((?<d>\d{1,2})\)日/g,
		read: ({ d }) => [date(undefined, undefined, d)]
	},
	{
		regex: /[本上]\((?<m>\d{1,2})\)月\(?(?<d>\d{1,2})\)?日/g,
		read: ({ m, d }) => [date(undefined, m, d)]
	}
];

const EAST_ASIAN: readonly DatePattern[] = [
	{
		regex: new RegExp(
			String.raw`(?:(?<era>令和|平成|民國|民国)(?<ey>\d{1,3}|元)年|${Y})?\s?(?:度\s?)?(?<!\d)(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일号號]?(?:\s?\([^\s()]{1,4}\))?(?:\s?(?:[~,、·\-至到和及]|から|부터)\s?(?:(?<m2>\d{1,2})\s?[月월]\s?)?(?<d2>\d{1,2})\s?[日일号號])?`,
			'g'
		),
		read: ({ era, ey, y, m, d, m2, d2 }) => {
			const year = era ? String(eraYear(era, ey)) : y;
			return [date(year, m, d), ...(d2 ? [date(year, m2 ?? m, d2)] : [])];
		}
	},
	{
		regex: new RegExp(
			String.raw`(?:(?<era>令和|平成|民國|民国)(?<ey>\d{1,3}|元)年|${Y})\s?(?<m>\d{1,2})\s?[月월]`,
			'g'
		),
		read: ({ era, ey, y, m }) => [date(era ? String(eraYear(era, ey)) : y, m, undefined)]
	},
	{
		regex: new RegExp(String.raw`(?:(?<era>令和|平成|民國|民国)(?<ey>\d{1,3}|元)年|${Y})`, 'g'),
		read: ({ era, ey, y }) => [date(era ? String(eraYear(era, ey)) : y, undefined, undefined)]
	},
	{
		// The day alone, as agencies write it: 17일, 17日. Its month comes from the document's date.
		regex:
			/(?<![\d.,])(?<d>\d{1,2})(?:[~-](?<d2>\d{1,2}))?[日일](?![本間间程内간차째曜後后前]|자로)/g,
		read: ({ d, d2 }) => [
			date(undefined, undefined, d),
			...(d2 ? [date(undefined, undefined, d2)] : [])
		]
	}
];

function eraYear(era: string, digits: string | undefined): number {
	const year = digits === '元' ? 1 : Number(digits);
	if (era === '令和') return 2018 + year;
	return era === '平成' ? 1988 + year : 1911 + year;
}

function alphabetic(words: DateWords, months: ReadonlyMap<string, number>): DatePattern[] {
	const any = (list: Iterable<string>) => alternatives([...list].map(fold));
	const MONTH = String.raw`(?<![a-z])(?<m>${any(months.keys())})(?![a-z])\.?`;
	const ORDINAL = `(?:\\.?(?:${any(words.ordinals)}))?`;
	const RANGE = String.raw`(?:\s?-\s?|\s(?:${any(words.rangeWords)})\s(?:el\s|le\s|il\s)?)`;
	const OF = String.raw`(?:\s?(?:${any(words.of)})\s|\s|-)`;
	const YEAR = String.raw`(?:(?:,\s?|\s-\s|\s\(|${OF})(?<y>(?:19|20)\d\d)(?![\d]))?`;
	const month = (name: string | undefined) => String(months.get(name ?? ''));
	return [
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
			regex: new RegExp(String.raw`${MONTH}(?:,?\s|${OF})(?<y>(?:19|20)\d\d)(?!\d)`, 'g'),
			read: ({ m, y }) => [date(y, month(m), undefined)]
		},
		{
			regex: /(?<![\d.,/$€£-])(?<y>(?:19|20)\d\d)(?![\d/%]|[.,]\d|-\d{3})/g,
			read: ({ y }) => [date(y, undefined, undefined)]
		}
	];
}
