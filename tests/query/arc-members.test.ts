import { describe, expect, test } from 'vitest';
import { arcMembers } from '#lib/query/arc-members.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ALL, RELATIONSHIPS, smallDataset } from '../fixtures/scene/small-dataset.ts';

describe('what stands behind an arc', () => {
	test('is what the map draws as it', () => {
		const dataset = smallDataset();
		for (const arc of buildScene(dataset, ALL, { dim: true, minerals: true }).arcs) {
			const members = arcMembers(arc.id, dataset);
			expect([...members.engagements].sort(), arc.id).toEqual(arc.engagements);
			expect(members.directed, arc.id).toBe(arc.directed);
		}
	});

	test('the way back is another arc', () => {
		const turned = RELATIONSHIPS.map((pair) =>
			pair.engagement === 'talks' ? { ...pair, source: 'CHL', target: 'KOR' } : pair
		);
		const dataset = smallDataset(turned);
		expect([...arcMembers('KOR~CHL~KOR', dataset).engagements]).toEqual(['forum']);
		expect([...arcMembers('CHL~KOR~CHL', dataset).engagements]).toEqual(['talks']);
	});
});
