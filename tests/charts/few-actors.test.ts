import { describe, expect, it } from 'vitest';
import { fewActors, OTHERS } from '#lib/charts/few-actors.ts';
import { actorColours } from '#lib/query/palette.ts';
import type { Bin, Timeline } from '#lib/query/timeline.ts';

function timelineOf(actors: readonly (string | null)[]): Timeline {
	const bin = (year: number | null, from: number): Bin => {
		const stack = actors.slice(from).map((actor, index) => ({ actor, count: index + 1 }));
		return { year, stack, total: stack.reduce((sum, { count }) => sum + count, 0) };
	};
	const bins = [bin(2020, 0), bin(2021, 3), bin(2022, actors.length)];
	const extent = { first: 2020, last: 2022 };
	return { extent, bins, undated: bin(null, 5), actors, tallest: 100 };
}

const crowd = [...Array.from({ length: 30 }, (_, n) => `A${n}`), 'KOR', null];

function fewOf(actors: readonly (string | null)[]) {
	const colour = actorColours(actors);
	return fewActors(timelineOf(actors), (actor) => colour(actor, 'light'));
}

describe('actors of a timeline that is drawn', () => {
	it('stay as they are while they can be told apart', () => {
		const few = crowd.slice(0, 12);
		expect(fewOf(few)).toEqual({ timeline: timelineOf(few), others: 0 });
	});

	it('are one stack where they share a colour, which lies above all', () => {
		const { timeline, others } = fewOf(crowd);
		expect(timeline.actors).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'KOR', null, OTHERS]);
		expect(others).toBe(25);
		expect(timeline.bins[0]?.stack.map(({ actor }) => actor)).toEqual(timeline.actors);
	});

	it('lose nobody: every column is as tall as before', () => {
		const { timeline } = fewOf(crowd);
		for (const { total, stack } of [...timeline.bins, timeline.undated])
			expect(stack.reduce((sum, { count }) => sum + count, 0)).toBe(total);
	});

	it('have no stack where a year has none of them', () => {
		expect(fewOf(crowd).timeline.bins[2]?.stack).toEqual([]);
	});
});
