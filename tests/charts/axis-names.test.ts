import { describe, expect, it } from 'vitest';
import { isNamed } from '#lib/charts/axis-names.ts';

function named(columns: number, every: number, highest: number): number[] {
	return Array.from({ length: columns }, (_, index) => index).filter((index) =>
		isNamed(index, every, highest, columns - 1)
	);
}

describe('the names below columns', () => {
	it('are those of the highest, of the last, and of as many as stand clear of them', () => {
		expect(named(7, 1, 3)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(named(10, 3, 7)).toEqual([0, 3, 6, 9]);
		expect(named(10, 3, 6)).toEqual([0, 3, 6, 9]);
		expect(named(10, 3, 4)).toEqual([1, 4, 9]);
		expect(named(10, 3, 9)).toEqual([0, 3, 6, 9]);
	});

	it('never stand closer than there is room', () => {
		for (let columns = 1; columns < 20; columns++)
			for (let every = 1; every < 6; every++)
				for (let highest = 0; highest < columns; highest++) {
					const all = named(columns, every, highest);
					expect(all).toContain(columns - 1);
					if (columns - 1 - highest >= every) expect(all).toContain(highest);
					all
						.slice(1)
						.forEach((index, at) => expect(index - (all[at] ?? 0)).toBeGreaterThanOrEqual(every));
				}
	});
});
