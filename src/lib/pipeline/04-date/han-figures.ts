import { date, type DatePattern } from './date-pattern.ts';

const DIGITS = '〇一二三四五六七八九';
/** 民國八十八年: of the era, by a number. */
const ERA = '民[國国](?<ey>[一二三四五六七八九十百零〇]{1,6}|元)年';
const Y = `(?:${ERA}|(?<y>[〇零○一二三四五六七八九]{4})年)`;
const M = '(?<m>[一二三四五六七八九十]{1,3})月';
/** Of the days 廿 is twenty and 卅 thirty. */
const D = '(?<d>[一二三四五六七八九十廿卅]{1,3})[日号號]';
const WEEKDAY = String.raw`(?:\s?\([^\s()]{1,4}\))?`;

/** Dates written in Chinese numerals: 二〇二三年九月二十三日, 十二月四日(星期二)和五日. */
export const HAN_FIGURES: readonly DatePattern[] = [
	{
		hint: /[一二三四五六七八九十]月/,
		regex: new RegExp(
			`${Y}?${M}${D}${WEEKDAY}(?:[至到和及、-](?:(?<m2>[一二三四五六七八九十]{1,3})月)?(?<d2>[一二三四五六七八九十廿卅]{1,3})[日号號]${WEEKDAY})?`,
			'g'
		),
		read: ({ ey, y, m, d, m2, d2 }) => [
			date(yearOf(y, ey), numberOf(m), numberOf(d)),
			...(d2 ? [date(yearOf(y, ey), numberOf(m2 ?? m), numberOf(d2))] : [])
		]
	},
	{
		hint: /[一二三四五六七八九十]月/,
		regex: new RegExp(`${Y}${M}`, 'g'),
		read: ({ ey, y, m }) => [date(yearOf(y, ey), numberOf(m), undefined)]
	},
	{
		hint: /[〇零○一二三四五六七八九十元]年/,
		isWordsOnly: true,
		regex: new RegExp(`(?<![〇零○一二三四五六七八九十])${Y}(?!代)`, 'g'),
		read: ({ ey, y }) => [date(yearOf(y, ey), undefined, undefined)]
	},
	{
		// 於十二日, 二十日: the day alone. Below ten days it is as often how long something took.
		hint: /[十廿卅][一二三四五六七八九]?[日号號]/,
		isWordsOnly: true,
		regex:
			/(?<![一二三四五六七八九十第连連近过過月])(?<d>[二三]?十[一二三四五六七八九]?)[日号號](?![本間间内內程游遊])/g,
		read: ({ d }) => [date(undefined, undefined, numberOf(d))]
	}
];

/** 二〇二三: digit by digit; 民國八十八: by the first year of the era. */
function yearOf(year: string | undefined, ofEra?: string): string | undefined {
	if (ofEra !== undefined) return String(BEFORE_ERA + eraNumber(ofEra));
	return year && [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
}

const BEFORE_ERA = 1911;

/** 元, 八十八, 一百一十三, 一一三. */
function eraNumber(written: string): number {
	if (written === '元') return 1;
	const [hundreds, rest] = written.includes('百') ? written.split('百') : ['', written];
	const ones = Number(numberOf((rest ?? '').replace(/^[零〇]/, '')));
	return (hundreds ? DIGITS.indexOf(hundreds) * 100 : 0) + ones;
}

/** Up to 九十九: tens before 十 (none: one ten), ones behind it. */
function numberOf(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	const figures = written.replace('廿', '二十').replace('卅', '三十');
	const at = figures.indexOf('十');
	if (at < 0) return [...figures].map((digit) => DIGITS.indexOf(digit)).join('');
	const tens = at === 0 ? 1 : DIGITS.indexOf(figures.charAt(at - 1));
	const ones = at === figures.length - 1 ? 0 : DIGITS.indexOf(figures.charAt(at + 1));
	return String(tens * 10 + ones);
}
