import { describe, expect, it } from 'vitest';
import { buildDrawing } from '#lib/map/build-drawing.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { actorColours, type Theme } from '#lib/query/palette.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { difference, VISIONS } from '../fixtures/colour-vision.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

/** CIE 1976 ΔE*ab: about 2 is just seen, side by side; thin lines far apart need more. */
const APART = 10;
const APART_FROM_GROUND = 40;

const SERIES = ['KOR', 'CHN', 'USA', 'minerals', 'first', 'second', 'other'];
const colour = actorColours(['first', 'second', 'other']);
const THEMES: readonly Theme[] = ['light', 'dark'];
const pairs = SERIES.flatMap((one, at) =>
	SERIES.slice(at + 1).map((other) => [one, other] as const)
);

/** Pairs that some kind of colour-blindness cannot tell by colour; here a second channel must. */
const ALIKE = ['CHN–second', 'KOR–USA', 'first–other', 'minerals–first'];

describe.each(THEMES)('colours of actors, %s', (theme) => {
	it.each(Object.entries(VISIONS))('stand out from land and sea: %s', (_, vision) => {
		const { sea, land, landFocus } = TOKENS[theme];
		for (const series of SERIES)
			for (const ground of [sea, land, landFocus])
				expect(difference(colour(series, theme), ground, vision), series).toBeGreaterThan(
					APART_FROM_GROUND
				);
	});

	it('stay apart in every kind of vision, but for the pairs that are known', () => {
		const alike = pairs.filter(([one, other]) =>
			Object.values(VISIONS).some(
				(vision) => difference(colour(one, theme), colour(other, theme), vision) < APART
			)
		);
		for (const pair of alike) expect(ALIKE).toContain(pair.join('–'));
		for (const [one, other] of pairs)
			expect(difference(colour(one, theme), colour(other, theme), VISIONS.usual)).toBeGreaterThan(
				25
			);
	});
});

describe('what colour does not tell', () => {
	const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
	const { arcs, labels } = buildDrawing(scene, null, {
		zoom: 3,
		view: null,
		colour: () => '#000000',
		ink: '#000000',
		hideOthers: false,
		name: (id) => id,
		eventName: (id) => id,
		symbolOf: (id) => id,
		measure: (text) => text.length * 7
	});

	it('the name at its mark tells of every actor', () => {
		const actors = new Set(
			scene.arcs.map(({ series }) => series).filter((id) => id !== 'minerals')
		);
		const named = new Set(labels.filter(({ strong }) => strong).map(({ text }) => text));
		expect([...actors].filter((actor) => !named.has(actor))).toEqual([]);
	});

	it('dash and symbol tell of minerals', () => {
		for (const { key, dash, symbols } of arcs) {
			const isMineral = key.endsWith('~minerals');
			expect(dash.join() === '8,4', key).toBe(isMineral);
			expect(symbols.length > 0, key).toBe(isMineral);
		}
	});
});
