import { describe, expect, test } from 'vitest';
import { buildLegend } from '#lib/map/legend.ts';
import { nodeSelection, readingList } from '#lib/map/reading-list.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { actorColours } from '#lib/query/palette.ts';
import { ENGLISH } from '../fixtures/map-text.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const colour = (series: string) => actorColours([])(series, 'light');
const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
const filtered = buildScene(smallDataset(), new Set(['talks']), { dim: true, minerals: true });

describe('the legend', () => {
	test('lists the actors on the map with their engagements, minerals last', () => {
		const { series } = buildLegend(scene, colour, false);
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
		const { series } = buildLegend(scene, shared, false);
		expect(series.map(({ ids, count }) => [ids, count])).toEqual([
			[['KOR'], 2],
			[['CHN', 'USA'], 2],
			[['minerals'], 1]
		]);
	});

	test('explains only what is there', () => {
		const legend = buildLegend(filtered, colour, false);
		expect(legend).toMatchObject({ video: null, hub: false, badges: [], directed: false });
		expect(legend.dimmed).toBe(true);
		expect(buildLegend(filtered, colour, true).dimmed).toBe(false);
		expect(buildLegend(scene, colour, false)).toMatchObject({
			venueNotStated: true,
			badges: ['filled', 'hollow', 'dotted']
		});
	});
});

describe('the map as a list', () => {
	const names = { name: (id: string) => id, eventName: (id: string) => id, symbolOf: () => 'Li' };

	test('reads arcs by actor, then events, then places, and nothing that is dimmed', () => {
		const items = readingList(filtered, names, ENGLISH);
		expect(items.map(({ text }) => text)).toEqual([
			'KOR – CHL, 1 engagement',
			'KOR – CHL: Li, Li, 1 engagement',
			'CHL, 1 engagement',
			'KOR, 1 engagement'
		]);
		expect(items[0]?.selection).toEqual({ kind: 'arc', id: 'KOR~CHL~KOR' });
	});

	test('an event whose venue is not stated says so', () => {
		const texts = readingList(scene, names, ENGLISH).map(({ text }) => text);
		expect(texts).toContain('forum, venue not stated');
		expect(texts).toContain('summit');
	});

	test('keys are unique', () => {
		const keys = readingList(scene, names, ENGLISH).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('a venue opens its engagement', () => {
		const venue = scene.nodes.find(({ id }) => id === 'gn:3688451');
		expect(venue && nodeSelection(venue)).toEqual({ kind: 'engagement', id: 'laboratory' });
	});
});
