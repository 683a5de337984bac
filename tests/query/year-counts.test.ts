import { expect, test } from 'vitest';
import { onSameYears } from '#lib/query/year-counts.ts';

test('what is compared stands on the years of all, the empty ones too', () => {
	const lists = [
		[
			{ year: 2021, count: 2 },
			{ year: null, count: 1 }
		],
		[{ year: 2023, count: 4 }],
		[]
	];
	const framed = onSameYears(lists);
	expect(framed.map((row) => row.map(({ year }) => year))).toEqual(
		lists.map(() => [2021, 2022, 2023, null])
	);
	expect(framed.map((row) => row.map(({ count }) => count))).toEqual([
		[2, 0, 0, 1],
		[0, 0, 4, 0],
		[0, 0, 0, 0]
	]);
});

test('no year is no column where each has one', () => {
	expect(onSameYears([[{ year: 2021, count: 2 }]])).toEqual([[{ year: 2021, count: 2 }]]);
	expect(onSameYears([[], []])).toEqual([[], []]);
});
