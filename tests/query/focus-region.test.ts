import { expect, test } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { focusRegion } from '#lib/query/focus-region.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const data = fixtureDataset();
const cards = buildCards(data);

test('is the region in which at least half of the engagements have a partner', () => {
	expect(focusRegion(cards, data)).toBe('419');
});

test('is none where the partners are all over the world, or none is known', () => {
	const ids = [...data.places.keys()];
	const places = new Map(
		[...data.places].map(([id, place]) => [id, { ...place, region: String(ids.indexOf(id)) }])
	);
	expect(focusRegion(cards, { ...data, places })).toBeNull();
	expect(focusRegion([], data)).toBeNull();
});
