import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { DateBasis } from '#lib/domain/vocabulary.ts';
import { civilDate, dayNumber, weekday } from './civil.ts';
import type { DateMention } from './mention.ts';

/** What a date without a year can be measured by. */
export interface Anchor {
	/** The document's own date. */
	published: PartialDate | null;
	/** A year in the name of the event. */
	titleYear: number | null;
	/** The year of a date before it in the same story. */
	toldYear?: number | null;
	/** The day of a date before it in the same story, from which a bare day of the month is counted. */
	toldDay?: PartialDate | null;
	/** The text cannot be older than this (it speaks of COVID-19). */
	notBefore: number | null;
	isFuture: boolean;
}

export interface AnchoredDate {
	edtf: string;
	basis: DateBasis;
}

/** Weekdays tell a year only within so many years from `notBefore`: they come round again. */
const WEEKDAY_WINDOW = 5;

/** Gives a date expression its year, or leaves it unknown (`XXXX-12-12`); `null`: it says nothing. */
export function anchorDate(mention: DateMention, anchor: Anchor): AnchoredDate | null {
	if (mention.relative !== null) return fromDay(mention.relative, anchor, mention.to);
	if (mention.months !== null) return fromMonth(mention, mention.months, anchor);
	if (mention.years !== null && mention.from.year === null) return fromYear(mention, anchor);
	if (mention.from.year !== null) return dated(mention, mention.from.year, 'stated');
	if (mention.from.month === null)
		return mention.from.day === null ? lastWeekday(mention, anchor) : dayAlone(mention, anchor);
	const byAnchor = anchor.titleYear ?? anchor.toldYear ?? yearBy(mention.from, anchor);
	if (byAnchor !== null && (mention.weekday === null || agrees(mention, byAnchor)))
		return dated(
			mention,
			byAnchor,
			mention.weekday !== null ? 'weekday' : anchor.titleYear !== null ? 'title' : 'completed'
		);
	const byWeekday = weekdayYear(mention, anchor);
	if (byWeekday !== null) return dated(mention, byWeekday, 'weekday');
	if (byAnchor !== null)
		return dated(mention, byAnchor, anchor.titleYear !== null ? 'title' : 'completed');
	const edtf = formatEdtf(mention.from, mention.to);
	return edtf === null ? null : { edtf, basis: 'stated' };
}

function dated({ from, to }: DateMention, year: number, basis: DateBasis): AnchoredDate | null {
	// A range over New Year ends in the year after.
	const endYear =
		to && to.month !== null && from.month !== null && to.month < from.month ? year + 1 : year;
	const end = to ? { ...to, year: to.year ?? endYear } : null;
	const edtf = formatEdtf({ ...from, year }, end);
	return edtf === null ? null : { edtf, basis };
}

/** The latest such day not after the document, or the next one in a sentence about the future. */
function yearBy(date: PartialDate, { published, isFuture }: Anchor): number | null {
	if (published === null || published.year === null) return null;
	if (published.month === null || date.month === null) return published.year;
	const ahead = (date.month - published.month) * 31 + ((date.day ?? 1) - (published.day ?? 31));
	if (isFuture) return ahead < -31 * 3 ? published.year + 1 : published.year;
	// A few days ahead of its date a release speaks of what is just beginning.
	return ahead > 21 ? (ahead > 31 * 4 ? published.year - 1 : published.year) : published.year;
}

function agrees({ from, weekday: named }: DateMention, year: number): boolean {
	return (
		from.month !== null &&
		from.day !== null &&
		isCivil(year, from.month, from.day) &&
		weekday(dayNumber(year, from.month, from.day)) === named
	);
}

function weekdayYear(mention: DateMention, { notBefore }: Anchor): number | null {
	if (mention.weekday === null || notBefore === null) return null;
	for (let year = notBefore; year < notBefore + WEEKDAY_WINDOW; year++)
		if (agrees(mention, year)) return year;
	return null;
}

function fromDay(
	offset: number,
	{ published }: Anchor,
	to: PartialDate | null = null
): AnchoredDate | null {
	if (published?.year === null) return besideDay(offset, published);
	if (!published || published.year === null || published.month === null || published.day === null)
		return null;
	const from = civilDate(dayNumber(published.year, published.month, published.day) + offset);
	const edtf = formatEdtf(from, to && dayAfter(from, to));
	return edtf === null ? null : { edtf, basis: 'published' };
}

/** "16 apr. … domani": of a day without a year the one before it or behind it has none either. */
function besideDay(offset: number, { year, month, day }: PartialDate): AnchoredDate | null {
	if (month === null || day === null || !isCivil(year ?? LEAP_YEAR, month, day)) return null;
	const meant = civilDate(dayNumber(year ?? LEAP_YEAR, month, day) + offset);
	const edtf = formatEdtf({ ...meant, year: year === null ? null : meant.year }, null);
	return edtf === null ? null : { edtf, basis: 'completed' };
}

/** It has every day. */
const LEAP_YEAR = 2000;

/** The first such day from another on: in its month, or in the next. */
function dayAfter(from: PartialDate, { month, day }: PartialDate): PartialDate {
	if (month !== null || from.month === null || from.year === null)
		return { year: from.year, month, day };
	const isNext = (day ?? 0) < (from.day ?? 0);
	const months = from.year * 12 + from.month - 1 + (isNext ? 1 : 0);
	return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

/** "17일": in the month of the document, or in the one before when that day had not come yet. */
function dayAlone(mention: DateMention, anchor: Anchor): AnchoredDate | null {
	const published = anchor.published ?? anchor.toldDay ?? null;
	if (!published || published.month === null || published.day === null) return null;
	if (published.year === null) return withoutYear(mention, published);
	const day = mention.from.day ?? 1;
	const isBefore = anchor.isFuture ? false : day > published.day + 1;
	const isAfter = anchor.isFuture && mention.weekday !== null && day < published.day;
	const months = published.year * 12 + published.month - 1;
	// "domingo (23)": the month nearest to the text's own in which that day is a Sunday.
	const told = [0, -1, 1].find((turn) => {
		const at = months + turn;
		return agrees(
			{ ...mention, from: { ...mention.from, month: (at % 12) + 1 } },
			Math.floor(at / 12)
		);
	});
	const turn =
		mention.weekday !== null && told !== undefined
			? told
			: isBefore
				? -1
				: isAfter && published.month < 12
					? 1
					: 0;
	const year = Math.floor((months + turn) / 12);
	const whole = ((months + turn) % 12) + 1;
	if (!isCivil(year, whole, day)) return null;
	const edtf = formatEdtf(
		{ year, month: whole, day },
		mention.to ? { year, month: whole, day: mention.to.day } : null
	);
	return edtf === null ? null : { edtf, basis: 'completed' };
}

/** The same beside a date without a year: in its month, or in the one before when that day had not come yet. */
function withoutYear({ from, to }: DateMention, { month, day }: PartialDate): AnchoredDate | null {
	if (month === null || day === null || from.day === null) return null;
	const isBefore = from.day > day + MONTH_TURN;
	const meant = isBefore ? (month === 1 ? 12 : month - 1) : month;
	const edtf = formatEdtf(
		{ year: null, month: meant, day: from.day },
		to && { year: null, month: meant, day: to.day }
	);
	return edtf === null ? null : { edtf, basis: 'completed' };
}

/** So many days ahead of the day told a bare day is still to come in its month. */
const MONTH_TURN = 14;

/** "on Sunday": the last Sunday up to the document's day, or the next one. */
function lastWeekday(mention: DateMention, anchor: Anchor): AnchoredDate | null {
	const { published } = anchor;
	if (
		mention.weekday === null ||
		!published ||
		published.year === null ||
		published.month === null ||
		published.day === null
	)
		return null;
	const today = dayNumber(published.year, published.month, published.day);
	const until = mention.lastWeekday ?? mention.weekday;
	let last = -((weekday(today) - until + 7) % 7);
	if (mention.turn === -1 && last === 0) last = -7;
	else if (mention.turn === 1 || (anchor.isFuture && last < 0)) last += 7;
	const first = last - ((until - mention.weekday + 7) % 7);
	const begun = fromDay(first, anchor);
	const ended = first === last ? null : fromDay(last, anchor);
	return begun && ended ? { ...begun, edtf: `${begun.edtf}/${ended.edtf}` } : begun;
}

/** "next month": which month it is, not which day. */
function fromMonth(
	{ from, to }: DateMention,
	offset: number,
	{ published }: Anchor
): AnchoredDate | null {
	if (!published || published.year === null || published.month === null) return null;
	const months = published.year * 12 + published.month - 1 + offset;
	const month = { year: Math.floor(months / 12), month: (months % 12) + 1 };
	if (from.day !== null && !isCivil(month.year, month.month, from.day)) return null;
	const edtf = formatEdtf({ ...month, day: from.day }, to && { ...month, day: to.day });
	return edtf === null ? null : { edtf, basis: 'published' };
}

/** "June last year". */
function fromYear(mention: DateMention, { published }: Anchor): AnchoredDate | null {
	if (!published || published.year === null || mention.years === null) return null;
	return dated(mention, published.year + mention.years, 'completed');
}
