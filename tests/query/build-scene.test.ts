import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '#lib/domain/vocabulary.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ALL, RELATIONSHIPS, smallDataset } from '../fixtures/scene/small-dataset.ts';

const dataset = smallDataset();
const everything = buildScene(dataset, ALL, { dim: true, minerals: true });

function arc(id: string, scene = everything) {
	return scene.arcs.find((one) => one.id === id);
}

describe('arcs', () => {
	test('one for each source, target and series, however many engagements', () => {
		expect(everything.arcs.map(({ id }) => id).sort()).toEqual([
			'CHN~COL~CHN',
			'KOR~CHL~KOR',
			'KOR~CHL~minerals',
			'KOR~COL~KOR',
			'KOR~PER~KOR',
			'USA~JPN~USA',
			'USA~KOR~USA'
		]);
		expect(arc('KOR~CHL~KOR')?.engagements).toEqual(['forum', 'talks']);
	});

	test('by video only where nothing on it was in person', () => {
		expect(arc('KOR~PER~KOR')?.mode).toBe('video');
		expect(arc('KOR~CHL~KOR')?.mode).toBe('both');
		expect(arc('KOR~COL~KOR')?.mode).toBe('both');
		expect(arc('CHN~COL~CHN')?.mode).toBeNull();
	});

	test('what has not taken place is known by how it stands, until one on it has', () => {
		const becomes = (statuses: Record<string, Status>) => {
			const engagements = dataset.engagements.map((one) => ({
				...one,
				status: statuses[one.id] ?? one.status
			}));
			return buildScene({ ...dataset, engagements }, ALL, { dim: true, minerals: true });
		};
		const none = becomes({ talks: 'cancelled', forum: 'planned' });
		expect(arc('KOR~CHL~KOR', none)?.unheld).toEqual(['planned', 'cancelled']);
		expect(none.hubs.find(({ id }) => id === 'forum')?.unheld).toEqual(['planned']);
		const one = becomes({ talks: 'cancelled' });
		expect(arc('KOR~CHL~KOR', one)?.unheld).toEqual([]);
		expect(arc('KOR~CHL~minerals', one)?.unheld).toEqual(['cancelled']);
		expect(arc('KOR~CHL~KOR', becomes({ talks: 'ongoing', forum: 'planned' }))?.unheld).toEqual([]);
	});

	test('a mineral link carries its minerals and has no arrowhead', () => {
		const link = arc('KOR~CHL~minerals');
		expect(link?.minerals).toEqual(['copper', 'lithium']);
		expect(link?.engagements).toEqual(['talks']);
		expect(link?.directed).toBe(false);
	});

	test('no mineral links when their lens is off', () => {
		const scene = buildScene(dataset, ALL, { dim: true, minerals: false });
		expect(scene.arcs.filter(({ series }) => series === 'minerals')).toEqual([]);
	});

	test('a mineral link that has no pair stands between its two sides', () => {
		const alone = smallDataset(RELATIONSHIPS.filter(({ engagement }) => engagement !== 'talks'));
		const scene = buildScene(alone, ALL, { dim: false, minerals: true });
		expect(arc('KOR~CHL~minerals', scene)?.minerals).toEqual(['copper', 'lithium']);
	});
});

describe('filters', () => {
	const matching = new Set(['talks']);

	test('dim what they leave out, and count only what they leave', () => {
		const scene = buildScene(dataset, matching, { dim: true, minerals: true });
		expect(arc('KOR~CHL~KOR', scene)).toMatchObject({ matches: true, engagements: ['talks'] });
		expect(arc('USA~JPN~USA', scene)).toMatchObject({ matches: false, engagements: ['summit'] });
		expect(scene.nodes.find(({ id }) => id === 'JPN')?.engagements).toEqual([]);
	});

	test('or leave it away', () => {
		const scene = buildScene(dataset, matching, { dim: false, minerals: true });
		expect(scene.arcs.map(({ id }) => id).sort()).toEqual(['KOR~CHL~KOR', 'KOR~CHL~minerals']);
		expect(scene.nodes.map(({ id }) => id)).toEqual(['CHL', 'KOR']);
		expect(scene.hubs).toEqual([]);
	});

	test('leave bright just what still has an engagement, however many are filtered away', () => {
		const ids = dataset.engagements.map(({ id }) => id);
		fc.assert(
			fc.property(fc.subarray(ids), fc.boolean(), (left, dim) => {
				const { arcs, nodes, hubs } = buildScene(dataset, new Set(left), { dim, minerals: true });
				for (const node of nodes) {
					expect(node.matches).toBe(node.engagements.length > 0);
					expect(node.engagements).toEqual([...new Set(node.engagements)].sort());
				}
				const bright = [...arcs, ...nodes].filter(({ matches }) => matches);
				for (const { engagements } of bright)
					for (const id of engagements) expect(left).toContain(id);
				for (const hub of hubs) expect(hub.matches).toBe(left.includes(hub.id));
				if (!dim) expect([...arcs, ...hubs].every(({ matches }) => matches)).toBe(true);
			})
		);
	});

	test('never change the order or the id of a strand', () => {
		const scene = buildScene(dataset, matching, { dim: true, minerals: true });
		for (const one of scene.arcs) expect(one.order).toBe(arc(one.id)?.order);
	});
});

describe('hubs', () => {
	test('a summit stands at its venue, a forum without one at the home of its convenor', () => {
		expect(everything.hubs.map(({ id, venueStated }) => [id, venueStated])).toEqual([
			['forum', false],
			['summit', true]
		]);
		expect(everything.hubs[0]?.point).toEqual([126.98, 37.57]);
	});

	test('of many at one place those that the filters leave out go, of a few they stay faint', () => {
		const summit = dataset.engagements.find(({ id }) => id === 'summit');
		if (!summit) throw new Error('no summit');
		const hubsOf = (more: number) => {
			const others = Array.from({ length: more }, (_, at) => ({ ...summit, id: `more${at}` }));
			const stock = { ...dataset, engagements: [...dataset.engagements, ...others] };
			const { hubs } = buildScene(stock, new Set(['summit']), { dim: true, minerals: true });
			return hubs.map(({ id, matches }) => `${id} ${matches}`);
		};
		expect(hubsOf(2)).toEqual(['forum false', 'summit true', 'more0 false', 'more1 false']);
		expect(hubsOf(5)).toEqual(['forum false', 'summit true']);
	});

	test('badges tell how each took part, and where sources disagree', () => {
		const [forum, summit] = everything.hubs;
		expect(forum?.badges.map(({ party, fill }) => [party, fill])).toEqual([
			['CHL', 'hollow'],
			['PER', 'hollow'],
			['COL', 'filled']
		]);
		expect(summit?.badges.map(({ party, fill }) => [party, fill])).toEqual([
			['KOR', 'filled'],
			['JPN', 'dotted']
		]);
	});
});

describe('places', () => {
	test('a square for a country, a dot where the city is known, a dot for a venue elsewhere', () => {
		const marks = new Map(everything.nodes.map(({ id, mark }) => [id, mark]));
		expect(marks.get('PER')).toBe('square');
		expect(marks.get('CHL')).toBe('dot');
		expect(marks.get('gn:3688451')).toBe('dot');
	});

	test('a pair that has no place goes to the tray', () => {
		expect(everything.unplaced).toEqual(['meeting']);
		const scene = buildScene(dataset, new Set(['talks']), { dim: true, minerals: true });
		expect(scene.unplaced).toEqual([]);
	});
});
