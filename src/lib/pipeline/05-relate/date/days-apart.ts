import { parseEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import { dayNumber } from '../../04-date/civil.ts';

/** In which dates of unknown years are compared: it has every day. */
const LEAP_YEAR = 2000;

/**
 * The whole days between two EDTF dates: 0 where they share a day, negative where `a` ends before
 * `b` begins. A date without a year is taken to be of the other's.
 */
export function daysApart(a: string, b: string): number {
	const [one, other] = [parseEdtf(a), parseEdtf(b)];
	const year = one.start.year ?? other.start.year ?? LEAP_YEAR;
	const [x, y] = [bounds(one, year), bounds(other, other.start.year ?? year)];
	if (x.last < y.first) return x.last - y.first;
	return Math.max(0, x.first - y.last);
}

function bounds(
	{ start, end }: ReturnType<typeof parseEdtf>,
	year: number
): { first: number; last: number } {
	const from = start.year ?? year;
	return {
		first: dayNumber(from, start.month ?? 1, start.day ?? 1),
		last: lastDay({ ...end, year: end.year ?? from })
	};
}

function lastDay({ year, month, day }: PartialDate): number {
	const [y, m] = [year ?? LEAP_YEAR, month ?? 12];
	if (day !== null) return dayNumber(y, m, day);
	return (m === 12 ? dayNumber(y + 1, 1, 1) : dayNumber(y, m + 1, 1)) - 1;
}
