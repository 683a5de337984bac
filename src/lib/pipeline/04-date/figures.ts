import { date, type DatePattern } from './date-pattern.ts';
import { HAN_FIGURES } from './han-figures.ts';

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
		// "am 24. und 25.08.", "vom 3. bis 5.6.2024"
		regex:
			/(?<![\d.])(?<d>\d{1,2})\.(?:\s?[-/]\s?|\s(?:und|bis(?: zum)?)\s)(?<d2>\d{1,2})\.\s?(?<m>\d{1,2})\.(?:\s?(?<y>(?:19|20)\d\d))?(?!\d)/g,
		read: ({ d, d2, m, y }) => [date(y, m, d), date(y, m, d2)]
	},
	{
		regex: /(?<![\d.-])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>(?:19|20)\d\d)(?!\d)/g,
		// Day first, as most of the world writes; where that cannot be, month first.
		read: ({ d, m, y }) => [Number(m) > 12 ? date(y, d, m) : date(y, m, d)]
	},
	{
		// "am Sonntag (15.04.)", "am 15.04."
		regex:
			/(?<=\()(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.(?=\))|(?<=\b(?:am|vom|den|dem|zum|ab)\s)(?<d2>\d{1,2})\.\s?(?<m2>\d{1,2})\.(?!\s?\d)/g,
		read: ({ d, m, d2, m2 }) => [date(undefined, m ?? m2, d ?? d2)]
	},
	{
		// "nesta sexta (10/1)"; a smaller pair may be a part of a series.
		regex:
			/(?<=\p{L}\s\()(?:(?<d>[6-9]|[12]\d|3[01])\/(?<m>1[0-2]|0?[1-9])|(?<d2>\d)\/(?<m2>0[1-9]|1[0-2]))(?=\))/gu,
		read: ({ d, m, d2, m2 }) => [date(undefined, m ?? m2, d ?? d2)]
	},
	{
		// Time stamps: 29-06-23 07:07; 06:10 - 03/07/23
		regex:
			/(?<![\d./-])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<yy>\d\d)(?=,?\s\d{1,2}[:h]\d\d)|(?<=\d[:h]\d\d\s[-|]\s)(?<d2>\d{1,2})\/(?<m2>\d{1,2})\/(?<yy2>\d\d)(?![\d/])/g,
		read: ({ d, m, yy, d2, m2, yy2 }) => [date(`20${yy ?? yy2 ?? ''}`, m ?? m2, d ?? d2)]
	},
	{
		// Korean releases: '22.11.10.(목), 22.11.10.(목)
		regex:
			/(?:'(?<yy>\d\d)\.\s?(?<m>\d{1,2})\.\s?(?<d>\d{1,2})(?!\d)|(?<![\d.])(?<yy2>\d\d)\.\s?(?<m2>\d{1,2})\.\s?(?<d2>\d{1,2})(?=\.?\s?\([월화수목금토일]\)))(?:\.?\s?\([월화수목금토일]\))?/g,
		read: ({ yy, m, d, yy2, m2, d2 }) => [date(`20${yy ?? yy2 ?? ''}`, m ?? m2, d ?? d2)]
	},
	{
		// Korean releases: 3.17.(수), 3.17(수)~18(목)
		regex:
			/(?<![\d.])(?<m>\d{1,2})\.\s?(?<d>\d{1,2})\.?\s?\([월화수목금토일]\)(?:\s?[~-]\s?(?:(?<m2>\d{1,2})\.)?(?<d2>\d{1,2})\.?(?:\([월화수목금토일]\))?)?/g,
		read: ({ m, d, m2, d2 }) => [
			date(undefined, m, d),
			...(d2 ? [date(undefined, m2 ?? m, d2)] : [])
		]
	},
	{
		// 2.18일, 2.18~20일
		regex:
			/(?<![\d.])(?<m>\d{1,2})\.\s?(?<d>\d{1,2})(?:\s?[~-]\s?(?:(?<m2>\d{1,2})\.)?(?<d2>\d{1,2}))?일(?!간)/g,
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
		// 今（112）年11月6日至12日, 今（2025）年4月
		regex:
			/[今去本]\((?:(?<ey>1[0-4]\d)|(?<y>20\d\d))\)年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})日(?:[至到](?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日)?)?)?/g,
		read: ({ ey, y, m, d, m2, d2 }) => {
			const year = y ?? String(eraYear('民國', ey));
			return [date(year, m, d), ...(d2 ? [date(year, m2 ?? m, d2)] : [])];
		}
	},
	{
		// 本（7）月11日, 今（8）日, 昨（5）晚: the bracket holds the number.
		regex: /[今昨本明]\((?<d>\d{1,2})\)(?:日|(?=[\u4e00-\u9fff])(?![月年]))/g,
		read: ({ d }) => [date(undefined, undefined, d)]
	},
	{
		// 92年08月07日: of two digits where the month has two as well.
		regex: /(?<!\d)(?<ey>[6-9]\d)年(?<m>0[1-9]|1[0-2])月(?<d>\d\d)日/g,
		read: ({ ey, m, d }) => [date(String(eraYear('民國', ey)), m, d)]
	},
	{
		// 今（2/10）晚
		regex: /[今昨]\((?<m>\d{1,2})\/(?<d>\d{1,2})\)/g,
		read: ({ m, d }) => [date(undefined, m, d)]
	},
	{
		regex: /[本上]\((?<m>\d{1,2})\)月\(?(?<d>\d{1,2})\)?日/g,
		read: ({ m, d }) => [date(undefined, m, d)]
	}
];

const EAST_ASIAN: readonly DatePattern[] = [
	{
		// White papers: 13(同25)年6月, 2018(平成30)年: the year of our era and that of the emperor's in brackets.
		regex:
			/(?<!\d)(?<y>(?:19|20)\d\d|[01]\d)\((?:令和|平成|同)(?:\d{1,2}|元)\)年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})日)?)?/g,
		read: ({ y = '', m, d }) => [date(y.length === 2 ? `20${y}` : y, m, d)]
	},
	{
		// '22년 11월, '22.11월
		regex: /'(?<yy>\d\d)(?:년\s?|\.\s?)(?<m>\d{1,2})월(?:\s?(?<d>\d{1,2})일)?/g,
		read: ({ yy, m, d }) => [date(`20${yy ?? ''}`, m, d)]
	},
	{
		regex: new RegExp(
			String.raw`(?:(?<era>令和|平成|民國|民国)(?<ey>\d{1,3}|元)年|${Y})?\s?(?:度\s?)?(?<!\d)(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일号號]?(?:\s?\([^\s()]{1,4}\))?(?:\s?(?:[~,、·\-至到和及]|から|부터)\s?(?:(?<m2>\d{1,2})\s?[月월]\s?)?(?<d2>\d{1,2})\s?[日일号號](?![間间간程]))?`,
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
		// The month alone: 来年3月, 지난 10월. "3月期", "12个月" are none.
		hint: /[月월]/,
		regex: /(?<![\d.,/-])(?<m>\d{1,2})\s?[月월](?![\d期号號份間间(]|\s\d)/g,
		read: ({ m }) => [date(undefined, m, undefined)]
	},
	{
		// The day alone, as agencies write it: 17일, 17日. Its month comes from the document's date.
		regex:
			/(?<![\d.,박泊])(?<d>\d{1,2})(?:(?:[~∼·-]|부터\s?)(?<d2>\d{1,2}))?[日일](?![本間间程内간차째曜後后前]|자로)/g,
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

/** Dates written in figures, in any language; in the order in which they are tried. */
export const FIGURES: readonly DatePattern[] = [
	...MINGUO,
	...HAN_FIGURES,
	...NUMERIC.map((pattern) => ({ ...pattern, hint: /\d[-/.]\s?\d/ })),
	...EAST_ASIAN.map((pattern) => ({ ...pattern, hint: /[年년月월日일]/ }))
];
