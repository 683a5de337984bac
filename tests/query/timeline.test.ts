import { expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { buildFinestTimeline, buildTimeline } from '#lib/query/timeline.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const cards = buildCards(fixtureDataset());

it('the timeline goes by months where all is of one year', () => {
	expect(buildFinestTimeline(cards, cards)).toEqual(buildTimeline(cards, cards));
	const dated = (date: string | null, month: string[]) =>
		cards.slice(0, 1).map((card) => ({
			...card,
			year: date === null ? null : 2025,
			values: { ...card.values, month }
		}));
	const year = ['2025-03-04', '2025-03', null].flatMap((date) =>
		dated(date, date === null ? [] : ['2025-03'])
	);
	const { bins, undated, tallest } = buildFinestTimeline(year, year);
	expect(bins.map(({ month }) => month)).toEqual(
		Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`)
	);
	expect(bins.map(({ total }) => total)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	expect([undated.total, tallest]).toEqual([1, 2]);
	const vague = [...year, ...dated('2025', ['2025'])];
	expect(buildFinestTimeline(vague, vague).bins.at(-1)).toMatchObject({
		month: '2025',
		total: 1
	});
	const none = dated('2025', ['2025']);
	expect(buildFinestTimeline(none, none).bins.map(({ year: one }) => one)).toEqual([2025]);
});

const monthly = [
	['2023-04', 2023],
	['2024-01', 2024],
	['2024-03', 2024],
	['2024', 2024],
	['2025', 2025],
	[null, null]
].flatMap(([month, year]) =>
	cards.slice(0, 1).map((card) => ({
		...card,
		year: year as number | null,
		values: { ...card.values, month: month === null ? [] : [String(month)] }
	}))
);

it('goes by the months of the year that is picked, where some of it are stated', () => {
	const { bins, extent } = buildFinestTimeline(monthly, monthly, 2024);
	expect(extent).toEqual({ first: 2023, last: 2025 });
	expect(bins.map(({ total }) => total)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
	expect(bins.at(-1)?.month).toBe('2024');
	for (const year of [null, 2025, 2026])
		expect(buildFinestTimeline(monthly, monthly, year)).toEqual(buildTimeline(monthly, monthly));
});
