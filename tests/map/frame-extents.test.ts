import { describe, expect, test } from 'vitest';
import { frameOf, selectionExtents, selectionPoints } from '#lib/map/frame-extents.ts';
import type { Scene, SceneArc, SceneNode } from '#lib/query/scene.ts';

function node(id: string, point: [number, number]): SceneNode {
	return { id, point, mark: 'square', country: id, engagements: ['e-1'], matches: true };
}

function arc(source: SceneNode, target: SceneNode, engagement: string): SceneArc {
	return {
		id: `${source.id}~${target.id}~${source.id}`,
		source: source.id,
		target: target.id,
		from: source.point,
		to: target.point,
		series: source.id,
		directed: true,
		mode: null,
		unheld: [],
		type: 'bilateral_meeting',
		minerals: [],
		engagements: [engagement],
		order: 0,
		matches: true
	};
}

const KOREA = node('KOR', [127, 37.5]);
const CHILE = node('CHL', [-70.7, -33.4]);
const ISRAEL = node('ISR', [35.2, 31.8]);
const SCENE: Scene = {
	nodes: [KOREA, CHILE, ISRAEL],
	arcs: [arc(KOREA, CHILE, 'e-1'), arc(KOREA, ISRAEL, 'e-2')],
	hubs: [],
	unplaced: []
};

describe('what a view of a selection shows', () => {
	test('of an engagement its places, and the way that its line goes', () => {
		const selection = { kind: 'engagement', id: 'e-1' } as const;
		expect(selectionPoints(SCENE, selection)).toEqual([KOREA.point, CHILE.point]);
		const [line] = selectionExtents(SCENE, selection).filter(({ west, east }) => west !== east);
		expect(line && line.east - line.west).toBeCloseTo(360 - 127 - 70.7);
	});

	test('of a country itself, and its lines as far as its partners', () => {
		const selection = { kind: 'country', id: 'ISR' } as const;
		expect(selectionPoints(SCENE, selection)).toEqual([ISRAEL.point]);
		const [own, line, ...others] = selectionExtents(SCENE, selection);
		expect(own).toEqual({ west: 35.2, south: 31.8, east: 35.2, north: 31.8 });
		expect(line).toMatchObject({ west: 35.2, east: 127 });
		expect(others).toEqual([]);
	});
});

describe('a frame of several maps', () => {
	const padding = { top: 0, right: 0, bottom: 0, left: 0 };
	const only = (...nodes: SceneNode[]): Scene => ({ nodes, arcs: [], hubs: [], unplaced: [] });

	test('has room for what each of them shows', () => {
		const [korea, chile] = [only(KOREA), only(CHILE)];
		const { extents } = frameOf([korea, chile], null, padding);
		expect(extents.map(({ west }) => west)).toEqual([127, -70.7]);
		expect(frameOf([korea], null, padding).extents).toHaveLength(1);
	});
});
