import { describe, expect, it } from 'vitest';
import { stackHubs } from '#lib/map/hub-stacks.ts';
import { markOf } from '#lib/map/map-mark.ts';
import { buildDrawing } from '#lib/map/build-drawing.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ENGLISH } from '../fixtures/map-text.ts';
import { engagement, pair, party, smallDataset, venue } from '../fixtures/scene/small-dataset.ts';

const forums = Array.from({ length: 9 }, (_, index) =>
	engagement(`forum-${index}`, {
		type: 'forum',
		venue: venue('gn:1', 'KOR', [126.98 + index / 100, 37.57]),
		parties: [party('KOR', { role: 'convenor' }), party('CHL', { signed: true })]
	})
);
const dataset = {
	...smallDataset(forums.map((forum) => pair(forum, 'KOR', 'CHL'))),
	engagements: forums
};
const all = new Set(forums.map(({ id }) => id));
const options = {
	zoom: 2,
	view: null,
	colour: () => '#0067a8',
	dash: () => [],
	ink: '#000',
	hideOthers: false,
	name: (id: string) => id,
	eventName: (id: string) => id,
	symbolOf: (id: string) => id,
	measure: (text: string) => text.length * 7
};
const sceneOf = (ids: ReadonlySet<string>) =>
	buildScene(dataset, ids, { dim: true, minerals: true });

describe('many events at one place', () => {
	it('are one ring with their number, that opens the place', () => {
		const scene = sceneOf(all);
		const { hubs, stacks, nodes } = buildDrawing(scene, null, options);
		expect(hubs).toEqual([]);
		expect(stacks.map(({ count }) => count)).toEqual([9]);
		const mark = markOf(stacks[0]?.key ?? '', scene, options, ENGLISH);
		expect(mark?.selection).toEqual({ kind: 'country', id: 'KOR' });
		expect(nodes.every(({ badges }) => badges.length <= 4)).toBe(true);
	});

	it('keep the ring of the selected one', () => {
		const selected = { kind: 'engagement', id: 'forum-4' } as const;
		const { hubs, stacks } = buildDrawing(sceneOf(all), selected, options);
		expect(hubs.map(({ key }) => key)).toEqual(['engagement:forum-4']);
		expect(stacks.map(({ count }) => count)).toEqual([8]);
		expect(hubs[0]?.radius).toBeGreaterThan(stacks[0]?.radius ?? Infinity);
	});

	it('have a ring each where the filters leave few', () => {
		const scene = sceneOf(new Set(['forum-1', 'forum-2']));
		const { rings, stacks } = stackHubs(scene, () => 'plain');
		expect(rings.map(({ hub, ring }) => [hub.id, ring])).toEqual([
			['forum-1', 0],
			['forum-2', 1]
		]);
		expect(stacks).toEqual([]);
	});
});
