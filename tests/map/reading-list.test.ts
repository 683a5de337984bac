import { describe, expect, test } from 'vitest';
import { markOf, nodeSelection } from '#lib/map/map-mark.ts';
import { readingList } from '#lib/map/reading-list.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ENGLISH } from '../fixtures/map-text.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
const filtered = buildScene(smallDataset(), new Set(['talks']), { dim: true, minerals: true });

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

	test('a mark is found by its key in the drawing', () => {
		for (const mark of readingList(scene, names, ENGLISH))
			expect(markOf(mark.key, scene, names, ENGLISH)).toEqual(mark);
		expect(markOf('country:none', scene, names, ENGLISH)).toBeNull();
		expect(markOf('', scene, names, ENGLISH)).toBeNull();
	});

	test('a venue opens its engagement', () => {
		const venue = scene.nodes.find(({ id }) => id === 'gn:3688451');
		expect(venue && nodeSelection(venue)).toEqual({ kind: 'engagement', id: 'laboratory' });
	});
});
