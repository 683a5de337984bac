import { describe, expect, it } from 'vitest';
import { movedTo, NO_FILTERS, withList, withYears, yearInFocus } from '#lib/query/filters.ts';
import { sentenceParts, tellsWhen } from '#lib/query/sentence.ts';
import type { YearFilter } from '#lib/query/years.ts';

const IN_2024: YearFilter = { range: { from: 2024, to: 2024 }, undated: false };
const SINCE_2024: YearFilter = { range: { from: 2024, to: null }, undated: false };
const months = (...list: string[]) => withList(NO_FILTERS, 'month', list);
const partsOf = (filters: typeof NO_FILTERS) => sentenceParts(filters, 'all', 'all');

describe('months', () => {
	it('are those of the only year that is asked for, or of which months are', () => {
		expect(yearInFocus(withYears(NO_FILTERS, IN_2024))).toBe(2024);
		expect(yearInFocus(months('2024-03', '2024'))).toBe(2024);
		expect(yearInFocus(months('2024-03', '2025-01'))).toBeNull();
		expect(yearInFocus(withYears(months('2024-03'), SINCE_2024))).toBeNull();
		expect(yearInFocus(withYears(NO_FILTERS, { ...IN_2024, undated: true }))).toBeNull();
		expect(yearInFocus(NO_FILTERS)).toBeNull();
	});

	it('of other years are let go when the years change', () => {
		const moved = movedTo(months('2023-05', '2024-03', '2025'), IN_2024);
		expect(moved.lists.month).toEqual(['2024-03']);
		expect(moved.years).toBe(IN_2024);
		expect(movedTo(moved, null).lists.month).toEqual(['2024-03']);
	});

	it('are told with their year, which is not told again', () => {
		const both = withYears(months('2024-03'), IN_2024);
		expect(partsOf(both)).toEqual([{ kind: 'value', facet: 'month', id: '2024-03' }]);
		expect(tellsWhen(partsOf(both))).toBe(true);
		expect(tellsWhen(partsOf(withList(both, 'month', [])))).toBe(true);
		expect(tellsWhen(partsOf(NO_FILTERS))).toBe(false);
	});

	it('are told beside years that say more, or where they are but a number', () => {
		const wider = withYears(months('2024-03'), SINCE_2024);
		expect(partsOf(wider).map(({ kind }) => kind)).toEqual(['value', 'years']);
		const many = months('2024-01', '2024-02', '2024-03', '2024-04');
		expect(partsOf(withYears(many, IN_2024)).map(({ kind }) => kind)).toEqual(['many', 'years']);
		expect(tellsWhen(partsOf(many))).toBe(false);
	});
});
