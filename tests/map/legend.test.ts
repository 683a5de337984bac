import { describe, expect, test } from 'vitest';
import { buildLegend } from '#lib/map/legend.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { actorColours, actorDashes } from '#lib/query/palette.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const colour = (series: string) => actorColours([])(series, 'light');
const dash = actorDashes([]);
const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
const filtered = buildScene(smallDataset(), new Set(['talks']), { dim: true, minerals: true });

describe('the legend', () => {
	test('lists the actors on the map with their engagements, minerals last', () => {
		const { series } = buildLegend(scene, colour, dash, false);
		expect(series.map(({ ids, count }) => [ids.join(), count])).toEqual([
			['KOR', 2],
			['CHN', 1],
			['USA', 1],
			['minerals', 1]
		]);
	});

	test('has one row a colour: who shares one stands in it together', () => {
		const shared = (series: string) =>
			series === 'KOR' ? 'blue' : series === 'minerals' ? 'green' : 'grey';
		const { series } = buildLegend(scene, shared, dash, false);
		expect(series.map(({ ids, count }) => [ids, count])).toEqual([
			[['KOR'], 2],
			[['CHN', 'USA'], 2],
			[['minerals'], 1]
		]);
	});

	test('explains a hollow line only where there is one', () => {
		expect(buildLegend(scene, colour, dash, false).hollow).toBe(false);
		const arcs = scene.arcs.map((arc) => ({ ...arc, unheld: ['cancelled'] as const }));
		expect(buildLegend({ ...scene, arcs }, colour, dash, false).hollow).toBe(true);
	});

	test('explains only what is there', () => {
		const legend = buildLegend(filtered, colour, dash, false);
		expect(legend).toMatchObject({ video: null, hub: false, badges: [], directed: false });
		expect(legend.dimmed).toBe(true);
		expect(buildLegend(filtered, colour, dash, true).dimmed).toBe(false);
		expect(buildLegend(scene, colour, dash, false)).toMatchObject({
			venueNotStated: true,
			badges: ['filled', 'hollow', 'dotted']
		});
	});
});
