import { dayNumber } from '../../04-date/civil.ts';
import type { PartialDate } from '#lib/domain/edtf.ts';
import type { DateMention } from '../../04-date/mention.ts';
import { isAfterBoundary } from './boundary.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** How many sentences back a date is still of the same story. */
const BACK = 3;
/** Two dates of one story lie at most so many days apart. */
const NEAR = 45;

/**
 * The year that a date before it gives to one without: "visited from 25 to 30 June 2023. On 28 June
 * they met". Where nothing dates the text, the only year of its heading does.
 *
 * @param sentences those of the document, in order
 * @param isDated the document's own year is known
 */
export function toldYear(
	{ from, start }: DateMention,
	{ index }: Sentence,
	sentences: readonly Sentence[],
	text: string,
	isDated: boolean
): number | null {
	const { month, day } = from;
	if (month === null || from.year !== null) return null;
	for (let i = index; i >= Math.max(0, index - BACK); i--)
		for (const date of [...(sentences[i]?.dates ?? [])].reverse()) {
			const { from: known, to, start: at } = date;
			if (at >= start || known.year === null || known.month === null) continue;
			// "The first visit since 24 February 2022. … on 5 February": since when is another story.
			if (isBoundary(text, sentences[i], date)) continue;
			if (isLongBehind(known.year, sentences)) continue;
			if (known.day === null && isTakenUp(known.month, at, sentences.slice(0, i + 1))) continue;
			const end = to ?? known;
			const told = dayNumber(known.year, known.month, known.day ?? 1);
			const until = dayNumber(end.year ?? known.year, end.month ?? known.month, end.day ?? 28);
			const years = [known.year, known.year + 1, known.year - 1];
			const near = years.find((year) => {
				const meant = dayNumber(year, month, day ?? 15);
				return meant >= told - NEAR && meant <= until + NEAR;
			});
			if (near !== undefined) return near;
		}
	return isDated ? null : headingYear(index, sentences);
}

function isBoundary(text: string, sentence: Sentence | undefined, date: DateMention): boolean {
	return sentence !== undefined && isAfterBoundary(text, sentence, date);
}

/** "The last had been there in March 2001 … received him in November 2016": of a year so far behind another the text does not go on. */
function isLongBehind(year: number, sentences: readonly Sentence[]): boolean {
	return sentences.some(
		(sentence) =>
			!hasCue(sentence, 'planned') &&
			sentence.dates.some(
				({ from }) => from.year !== null && from.month !== null && from.year - year >= LONG_BEHIND
			)
	);
}

/** In years: the next one may still be told in the same story. */
const LONG_BEHIND = 3;

/** "From 24 August … He had been there in August 2018": the year is told since it is not that of the days before. */
function isTakenUp(month: number, before: number, sentences: readonly Sentence[]): boolean {
	return sentences
		.slice(-BACK)
		.some(({ dates }) =>
			dates.some(
				({ start, from }) =>
					start < before && from.month === month && from.day !== null && from.year === null
			)
		);
}

/**
 * The day that a bare day of the month is counted from, where nothing dates the text: 新华社利马8月5日电 … 5日,
 * 11월 9~11일 … 오는 10일. Its year is the one told there, if any.
 */
export function toldDay(
	{ from, start }: DateMention,
	{ index }: Sentence,
	sentences: readonly Sentence[]
): PartialDate | null {
	if (from.day === null || from.month !== null || from.year !== null) return null;
	for (let i = index; i >= Math.max(0, index - BESIDE); i--)
		for (const { from: known, start: at } of [...(sentences[i]?.dates ?? [])].reverse())
			if (at < start && known.month !== null && known.day !== null)
				// 2019年4月25日, … 17日: what is told of another year is behind, and the story goes on.
				return i < index && known.year !== null && from.day < known.day ? null : known;
	return null;
}

/** How many sentences back a day is still counted from another. */
const BESIDE = 1;

/** The year of the nearest heading that names one, if it names no other. */
function headingYear(index: number, sentences: readonly Sentence[]): number | null {
	for (let i = index; i >= 0; i--) {
		const heading = sentences[i];
		if (!heading || !isHeading(heading)) continue;
		const [year, ...more] = new Set(
			heading.dates.flatMap(({ from }) => (from.year === null ? [] : [from.year]))
		);
		if (year !== undefined && more.length === 0) return year;
	}
	return null;
}

/** A short line of its own. */
function isHeading({ isTitle, start, end, block }: Sentence): boolean {
	return isTitle || (start === block.start && end === block.end && end - start < SHORT_LINE);
}

const SHORT_LINE = 90;
