import { describe, expect, it } from 'vitest';
import { buildDrawing } from '#lib/map/build-drawing.ts';
import { KEY_SIZE } from '#lib/map/legend-key.ts';
import { dotted, WIDTH_STEPS } from '#lib/map/stroke.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import {
	actorColours,
	actorDashes,
	MINERAL_DASH,
	type Dash,
	type Theme
} from '#lib/query/palette.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { difference, GREYSCALE, VISIONS } from '../fixtures/colour-vision.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

/** CIE 1976 ΔE*ab: about 2 is just seen, side by side; thin lines far apart need more. */
const APART = 10;
const APART_FROM_GROUND = 40;
/** Pixels of the thinnest line. */
const THINNEST = WIDTH_STEPS[0].width;

const LEADS = ['first', 'second', 'third', 'fourth', 'fifth', 'other'];
const SERIES = ['KOR', 'CHN', 'USA', 'minerals', ...LEADS];
const colour = actorColours(LEADS);
const dash = actorDashes(LEADS);
const THEMES: readonly Theme[] = ['light', 'dark'];
const pairs = SERIES.flatMap((one, at) =>
	SERIES.slice(at + 1).map((other) => [one, other] as const)
);

describe.each(THEMES)('colours of actors, %s', (theme) => {
	it.each(Object.entries(VISIONS))('stand out from land and sea: %s', (_, vision) => {
		const { sea, land, landFocus } = TOKENS[theme];
		for (const series of SERIES)
			for (const ground of [sea, land, landFocus])
				expect(difference(colour(series, theme), ground, vision), series).toBeGreaterThan(
					APART_FROM_GROUND
				);
	});

	it.each(Object.entries(VISIONS))('stay apart by colour, or else by dash: %s', (_, vision) => {
		for (const [one, other] of pairs) {
			const away = difference(colour(one, theme), colour(other, theme), vision);
			if (away < APART) expect(apart(dash(one), dash(other)), `${one}–${other}`).toBe(true);
		}
	});

	it('stay apart for the usual eye by colour alone', () => {
		for (const [one, other] of pairs) {
			const away = difference(colour(one, theme), colour(other, theme), VISIONS.usual);
			expect(away, `${one}–${other}`).toBeGreaterThan(25);
		}
	});

	it('stay apart in greyscale by lightness, or else by dash', () => {
		for (const [one, other] of pairs) {
			const away = difference(colour(one, theme), colour(other, theme), GREYSCALE);
			if (away < APART) expect(apart(dash(one), dash(other)), `${one}–${other}`).toBe(true);
		}
	});
});

describe('dashes of actors', () => {
	it('are told apart, every one from every other', () => {
		for (const [one, other] of pairs)
			expect(apart(dash(one), dash(other)), `${one}–${other}`).toBe(true);
	});

	it('are told apart by video too, but for that of minerals, which is never by video', () => {
		for (const [one, other] of pairs.filter((pair) => !pair.includes('minerals')))
			expect(dotted(dash(one), THINNEST).join(), `${one}–${other}`).not.toBe(
				dotted(dash(other), THINNEST).join()
			);
	});

	it('are never taken for those by video', () => {
		for (const one of SERIES)
			for (const other of SERIES)
				expect(apart(dash(one), dotted(dash(other), THINNEST))).toBe(true);
	});

	it('repeat within the length of a key in the legend', () => {
		for (const one of SERIES)
			expect(dash(one).reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(
				KEY_SIZE.width - 2
			);
	});
});

/** Lengths of the strokes of one period, shortest first; a dot is as long as the line is wide. */
function strokesOf(pattern: Dash): number[] {
	return pattern
		.filter((_, index) => index % 2 === 0)
		.map((length) => Math.max(length, THINNEST))
		.sort((a, b) => a - b);
}

/** Another number of strokes, or one that is longer by three quarters. */
function apart(one: Dash, other: Dash): boolean {
	const [a, b] = [strokesOf(one), strokesOf(other)];
	if (a.length !== b.length) return true;
	return a.some((length, index) => {
		const [less, more] = [length, b[index] ?? 0].sort((c, d) => c - d);
		return (more ?? 0) >= 1.75 * (less ?? 0);
	});
}

describe('what colour does not tell', () => {
	const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
	const { arcs, labels } = buildDrawing(scene, null, {
		zoom: 3,
		view: null,
		colour: () => '#000000',
		dash,
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
			expect(dash.join() === MINERAL_DASH.join(), key).toBe(isMineral);
			expect(symbols.length > 0, key).toBe(isMineral);
		}
	});
});
