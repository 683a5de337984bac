import { isCivil } from '#lib/domain/calendar.ts';
import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { DateWords } from '../lexicon/date-words.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../lexicon/period-words.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';
import { civilDate, dayNumber, weekday } from './civil.ts';

/** A year, month, week or day counted from the document's own: "last year", "three weeks ago". */
export interface Period extends Span {
	unit: PeriodUnit;
	/** So many units behind the document's own, or before it (negative); `null`: "some years ago". */
	offset: number | null;
	/** "earlier this year" */
	isEarlier: boolean;
}

/** How a language tells such periods. */
export interface PeriodGrammar {
	/** "last year", "next week", "years ago". */
	named: RegExp;
	meanings: ReadonlyMap<string, Pick<Period, 'unit' | 'offset'>>;
	/** "three years ago", with its number and its unit. */
	ago: readonly RegExp[];
	units: ReadonlyMap<string, PeriodUnit>;
	numbers: ReadonlyMap<string, number>;
	/** Ends the words before: "earlier |this year", "almost |ten years ago". */
	earlier: RegExp;
	about: RegExp;
}

export function compilePeriods({
	periods,
	relativeYears,
	relativeMonths
}: Pick<DateWords, 'periods' | 'relativeYears' | 'relativeMonths'>): PeriodGrammar {
	const { weeks, vague, ago, units, numbers, earlier, about } = periods;
	const meanings = new Map<string, Pick<Period, 'unit' | 'offset'>>();
	const add = (unit: PeriodUnit, words: Record<string, number>) => {
		for (const [word, offset] of Object.entries(words)) meanings.set(fold(word), { unit, offset });
	};
	add('years', relativeYears);
	add('months', relativeMonths);
	add('weeks', weeks);
	for (const word of vague) meanings.set(fold(word), { unit: 'years', offset: null });
	const known = new Map(
		PERIOD_UNITS.flatMap((unit) => units[unit].map((word) => [fold(word), unit]))
	);
	const counts = new Map(Object.entries(numbers).map(([word, count]) => [fold(word), count]));
	const count = String.raw`(?<n>\d{1,3}|${alternatives(counts.keys())})`;
	const unit = `(?<unit>${alternatives(known.keys())})`;
	return {
		named: new RegExp(whole(alternatives(meanings.keys()), [...meanings.keys()]), 'gu'),
		meanings,
		ago: ago.map((form) => {
			const source = alternatives([fold(form)])
				.replace(String.raw`\{n\}`, count)
				.replace(String.raw`\{unit\}`, unit);
			return new RegExp(whole(source, [form.replaceAll(/\{\w+\}/g, '')]), 'gu');
		}),
		units: known,
		numbers: counts,
		earlier: before(earlier),
		about: before(about)
	};
}

/** Not within a longer word, nor a longer number, where a script parts its words. */
function whole(source: string, words: readonly string[]): string {
	const isParted = words.every((word) => !isCjk(word.trim().charCodeAt(0)));
	return isParted
		? String.raw`(?<![\p{L}\d])(?:${source})(?!\p{L})`
		: String.raw`(?<![\d月월])(?:${source})`;
}

function before(words: readonly string[]): RegExp {
	return new RegExp(String.raw`(?:${alternatives(words.map((word) => fold(word)))})\s?$`, 'u');
}

/** The periods in a span of a text, in order, none inside another. */
export function periodsIn(text: string, { start, end }: Span, grammar: PeriodGrammar): Period[] {
	const folded = fold(text.slice(start, end));
	const found: Period[] = [];
	const add = (match: RegExpExecArray, meaning: Pick<Period, 'unit' | 'offset'>) => {
		const at = { start: start + match.index, end: start + match.index + match[0].length };
		if (found.some((other) => at.start < other.end && at.end > other.start)) return;
		const isEarlier = grammar.earlier.test(folded.slice(0, match.index));
		found.push({ ...at, ...meaning, isEarlier });
	};
	for (const form of grammar.ago)
		for (const match of folded.matchAll(form)) {
			const { n = '', unit = '' } = match.groups ?? {};
			const count = grammar.numbers.get(n) ?? Number(n);
			const isExact = !grammar.about.test(folded.slice(0, match.index + match[0].indexOf(n)));
			add(match, { unit: grammar.units.get(unit) ?? 'years', offset: isExact ? -count : null });
		}
	for (const match of folded.matchAll(grammar.named)) {
		const meaning = grammar.meanings.get(match[0]);
		if (meaning) add(match, meaning);
	}
	return found.sort((a, b) => a.start - b.start);
}

/**
 * The period as EDTF: a year, a month, the week from Monday to Sunday, or a day; `null` where the text does not say
 * which, or has no day of its own to count from.
 */
export function anchorPeriod({ unit, offset }: Period, own: PartialDate | null): string | null {
	if (offset === null || own === null || own.year === null) return null;
	const { year, month, day } = own;
	if (unit === 'years') return formatEdtf({ year: year + offset, month: null, day: null });
	if (month === null) return null;
	if (unit === 'months') {
		const months = year * 12 + month - 1 + offset;
		return formatEdtf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: null });
	}
	if (day === null || !isCivil(year, month, day)) return null;
	const today = dayNumber(year, month, day);
	if (unit === 'days') return formatEdtf(civilDate(today + offset));
	const monday = today - weekday(today) + 1 + offset * 7;
	return formatEdtf(civilDate(monday), civilDate(monday + 6));
}
