import { expect, it } from 'vitest';
import { actorFrames } from '#lib/charts/actor-frames.ts';
import { FRAME } from '#lib/charts/year-frame.ts';
import { buildCards } from '#lib/query/card.ts';
import { buildTimeline } from '#lib/query/timeline.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const cards = buildCards(fixtureDataset());
const frames = actorFrames(buildTimeline(cards, cards));

it('gives every actor the same years and counts each engagement once', () => {
	const years = frames.map(({ bars }) => bars.map(({ year }) => year));
	for (const own of years) expect(own).toEqual(years[0]);
	expect(frames.reduce((sum, { total }) => sum + total, 0)).toBe(cards.length);
});

it('draws the same count at the same height in every frame', () => {
	const heights = new Map<number, number>();
	for (const { count, y } of frames.flatMap(({ bars }) => bars))
		expect(heights.get(count) ?? y).toBeCloseTo(heights.set(count, y).get(count) ?? y);
	expect(heights.get(0)).toBe(FRAME.baseline);
	expect(Math.min(...heights.values())).toBeCloseTo(FRAME.top);
});

it('has no frame for who has nothing', () => {
	expect(actorFrames(buildTimeline(cards, []))).toEqual([]);
});
