import { describe, expect, test } from 'vitest';
import { classLimits, landTints, tintEntries } from '#lib/map/land-tints.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import type { SceneNode } from '#lib/query/scene.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { difference, GREYSCALE, VISIONS } from '../fixtures/colour-vision.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

function node(id: string, count: number, country: string | null = id): SceneNode {
	const engagements = Array.from({ length: count }, (_, index) => `${id}${index}`);
	return { id, point: [0, 0], mark: 'square', country, engagements, matches: true };
}

/** As many classes as there are at most. */
const MANY = [1, 2, 4, 8, 16, 40].map((count) => node(`C${count}`, count));

describe('the tints of the land', () => {
	test('count the engagements that a country is a party to, as its mark does', () => {
		const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
		const { colours, classes } = landTints(scene, 'light');
		for (const { id, country, engagements } of scene.nodes) {
			const own = classes.find(
				({ from, to }) => from <= engagements.length && engagements.length <= to
			);
			expect(colours.get(id), id).toBe(id === country ? own?.colour : undefined);
		}
	});

	test('count only what is shown', () => {
		const scene = buildScene(smallDataset(), new Set(['talks']), { dim: true, minerals: true });
		expect([...landTints(scene, 'light').colours.keys()].sort()).toEqual(['CHL', 'KOR']);
		expect(landTints({ nodes: [node('KOR', 0)] }, 'light')).toEqual({
			colours: new Map(),
			classes: []
		});
	});

	test('leave the members of a bloc, and the country of a venue, alone', () => {
		const nodes = [node('LAC', 3, null), node('gn:1', 2, 'CHL')];
		expect(landTints({ nodes }, 'light').colours.size).toBe(0);
	});

	test('have whole numbers as limits, and words for them', () => {
		const { classes } = landTints({ nodes: MANY }, 'light');
		expect(classes.map((one) => classLimits(one, String))).toEqual(['1–2', '4', '8', '16', '40']);
		const entries = tintEntries({ classes, colours: new Map() }, (n) => `party to ${n}`, String);
		expect(entries[0]?.text).toBe('party to 1–2');
	});

	test.each(['light', 'dark'] as const)('go one way in lightness, %s', (theme) => {
		const { sea, land, ink } = TOKENS[theme];
		const colours = landTints({ nodes: MANY }, theme).classes.map(({ colour }) => colour);
		const fromLand = colours.map((colour) => difference(colour, land, GREYSCALE));
		expect(fromLand).toEqual(fromLand.toSorted((a, b) => a - b));
		[land, ...colours].slice(0, -1).forEach((colour, index) => {
			expect(difference(colour, colours[index] ?? '', GREYSCALE), colour).toBeGreaterThan(4);
		});
		for (const vision of Object.values(VISIONS))
			for (const colour of colours) {
				expect(difference(colour, sea, vision), colour).toBeGreaterThan(4);
				expect(difference(colour, ink, vision), colour).toBeGreaterThan(50);
			}
	});
});
