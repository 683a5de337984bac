import { describe, expect, test } from 'vitest';
import { mapTree, type TreeStep } from '#lib/map/map-tree.ts';
import { placeOf, walk, type TreePath } from '#lib/map/tree-walk.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ENGLISH } from '../fixtures/map-text.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const names = {
	name: (id: string) => id,
	eventName: (id: string) => id,
	symbolOf: () => 'Li',
	places: 'All places',
	inOrder: (ids: readonly string[]) => ids
};

function treeOf(ids: ReadonlySet<string> = ALL): TreeStep[] {
	const scene = buildScene(smallDataset(), ids, { dim: true, minerals: true });
	return mapTree(scene, names, ENGLISH);
}

function texts(steps: readonly TreeStep[]): string[] {
	return steps.map(({ text }) => text);
}

describe('the map as a tree', () => {
	test('has the actors, the largest first, and all places last', () => {
		expect(texts(treeOf())).toEqual([
			// It leads two and is invited to a third: the panel that it opens counts three.
			'KOR, 3 engagements',
			'CHN, 2 engagements',
			'USA, 1 engagement',
			'All places'
		]);
	});

	test('leads from the actor to the country, and from it to the engagement', () => {
		const korea = treeOf().find(({ key }) => key === 'KOR');
		const countries = korea?.inner() ?? [];
		expect(texts(countries)[0]).toBe('CHL, 2 engagements');
		expect(texts(countries)).toContain('CHL: Li, Li, 1 engagement');
		expect(countries[0]).toMatchObject({
			mark: 'arc:KOR~CHL~KOR',
			selection: { kind: 'arc', id: 'KOR~CHL~KOR' }
		});
		const [forum, talks] = countries[0]?.inner() ?? [];
		expect(forum).toMatchObject({ text: 'forum', mark: 'engagement:forum' });
		expect(talks).toMatchObject({ text: 'talks', mark: 'arc:KOR~CHL~KOR' });
		expect(talks?.inner()).toEqual([]);
	});

	test('holds every engagement that the filters leave, and no other', () => {
		const inPlaces = treeOf().at(-1)?.engagements;
		expect(new Set(inPlaces)).toEqual(ALL);
		expect(texts(treeOf(new Set(['talks'])))).toEqual(['KOR, 1 engagement', 'All places']);
	});

	test('an event without a pair of parties stands by itself', () => {
		const scene = buildScene(smallDataset([]), ALL, { dim: true, minerals: false });
		const tree = mapTree(scene, names, ENGLISH);
		expect(tree.filter(({ selection }) => selection?.kind === 'engagement').length).toBe(
			scene.hubs.length
		);
	});
});

describe('a walk through the tree', () => {
	const tree = treeOf();
	const go = (keys: readonly string[], from: TreePath = []) =>
		keys.reduce<TreePath>((path, key) => walk(placeOf(tree, path), key) ?? path, from);

	test('right and left go to neighbours and stop at the ends', () => {
		expect(go(['ArrowRight'])).toEqual(['CHN']);
		expect(go(['ArrowRight', 'ArrowLeft'])).toEqual(['KOR']);
		expect(go(['ArrowLeft'])).toEqual(['KOR']);
		expect(go(['End', 'ArrowRight'])).toEqual(['']);
		expect(go(['End', 'Home'])).toEqual(['KOR']);
		expect(go(['PageDown'])).toEqual(['']);
	});

	test('down leads into, up out of, to where one came from', () => {
		const inside = go(['ArrowDown', 'ArrowDown']);
		expect(inside).toEqual(['KOR', 'KOR~CHL~KOR', 'forum']);
		expect(go(['ArrowDown'], inside)).toEqual(inside);
		expect(go(['ArrowUp'], inside)).toEqual(['KOR', 'KOR~CHL~KOR']);
		expect(go(['ArrowUp', 'ArrowUp', 'ArrowUp'], inside)).toEqual(['KOR']);
	});

	test('other keys are none of it, and nothing leads nowhere', () => {
		expect(walk(placeOf(tree, []), 'a')).toBeNull();
		expect(walk(placeOf([], []), 'ArrowRight')).toBeNull();
	});

	test('what the filters took away is left for the first that remains', () => {
		const left = treeOf(new Set(['laboratory']));
		const place = placeOf(left, ['KOR', 'KOR~CHL~KOR', 'forum']);
		expect(place.above).toEqual([]);
		expect(place.neighbours[place.index]?.key).toBe('CHN');
	});
});
