import { parseEdtf, type PartialDate } from '#lib/domain/edtf.ts';

/** An EDTF date or interval in the reader's language: only the parts that are known. */
export function edtfWords(edtf: string, locale: string): string {
	const { start, end } = parseEdtf(edtf);
	const first = formatterOf(start, locale);
	if (
		edtf.includes('/') &&
		JSON.stringify(first.parts) === JSON.stringify(formatterOf(end, locale).parts)
	)
		return first.format.formatRange(dateOf(start), dateOf(end));
	const from = first.format.format(dateOf(start));
	return edtf.includes('/')
		? `${from} – ${formatterOf(end, locale).format.format(dateOf(end))}`
		: from;
}

/** `2025-03` as short as the reader's language can say it, without its year; `null` where there is no month. */
export function monthWords(edtf: string, locale: string): string | null {
	const { month } = parseEdtf(edtf).start;
	if (month === null) return null;
	const short = formats.get(`${locale} short`) ?? new Intl.DateTimeFormat(locale, SHORT_MONTH);
	formats.set(`${locale} short`, short);
	return short.format(dateOf({ year: null, month, day: null }));
}

const SHORT_MONTH = { month: 'short', timeZone: 'UTC' } as const;

function formatterOf(date: PartialDate, locale: string) {
	const parts: Intl.DateTimeFormatOptions = {
		...(date.year === null ? {} : { year: 'numeric' }),
		...(date.month === null ? {} : { month: 'long' }),
		...(date.day === null ? {} : { day: 'numeric' })
	};
	const key = [locale, ...Object.keys(parts)].join();
	const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
	formats.set(key, format);
	return { parts, format };
}

/** By language and parts: to make one takes longer than to write a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A leap year stands in for an unknown one, so that 29 February can be written. */
function dateOf({ year, month, day }: PartialDate): Date {
	const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
	if (year !== null) date.setUTCFullYear(year);
	return date;
}
