import { describe, expect, test } from 'vitest';
import { paintShape } from '#lib/attachments/map/paint-shape.ts';
import { paintSheet, type Context, type Sheet } from '#lib/attachments/map/paint-sheet.ts';
import { hubShape, nodeShape, stackShape } from '#lib/map/draw-shapes.ts';
import { shape } from '#lib/map/shape.ts';
import { TOKENS } from '#lib/query/tokens.ts';

/** A canvas that writes down what it is told, with the ink of that moment. */
function recorder() {
	const told: string[] = [];
	const ink = { fillStyle: '', strokeStyle: '', lineWidth: 0, globalAlpha: 1, font: '' };
	const context = new Proxy<Record<string, unknown>>(ink, {
		get: (target, key: string) =>
			key in target
				? target[key]
				: (...given: unknown[]) => {
						const with_ =
							key === 'fill' || key === 'fillText'
								? ` in ${ink.fillStyle} at ${ink.globalAlpha}`
								: key === 'stroke'
									? ` in ${ink.strokeStyle}, ${ink.lineWidth} wide`
									: '';
						told.push(`${key}(${given.join(' ')})${with_}`);
					}
	});
	return { context: context as unknown as Context, told };
}

const ink = TOKENS.light;
const common = { key: 'x', level: 'plain', colour: '#900', at: [100, 50] } as const;

describe('a shape on canvas', () => {
	test('of a place is its dot with the rim and its badge, without what is there to be hit', () => {
		const { context, told } = recorder();
		const badge = { at: [106, 56], colour: '#090', fill: 'filled' } as const;
		const node = { ...common, mark: 'dot', radius: 4, badges: [badge] } as const;
		paintShape(context, nodeShape(node, ink));
		const full = 2 * Math.PI;
		expect(told).toEqual([
			'beginPath()',
			`arc(100 50 4 0 ${full})`,
			'fill() in #900 at 1',
			'setLineDash()',
			`stroke() in ${ink.sea}, 1.5 wide`,
			'beginPath()',
			`arc(106 56 3.25 0 ${full})`,
			'fill() in #090 at 1',
			'setLineDash()',
			'stroke() in #090, 1.5 wide'
		]);
	});

	test('of an event without a stated venue is a dashed ring with its question mark', () => {
		const { context, told } = recorder();
		const hub = { ...common, radius: 10, venueStated: false, hollow: false, dash: [], spokes: [] };
		paintShape(context, hubShape(hub, ink));
		expect(told).toContain('setLineDash(4,3)');
		expect(told.some((line) => line.startsWith('fillText(?'))).toBe(true);
	});

	test('of many events is a ring with their number', () => {
		const { context, told } = recorder();
		paintShape(context, stackShape({ ...common, radius: 10, count: 12 }, ink));
		expect(told.some((line) => line.startsWith('fillText(12'))).toBe(true);
		expect(told.some((line) => line.startsWith('roundRect('))).toBe(true);
	});

	test('that it does not know is an error, not a gap', () => {
		expect(() => paintShape(recorder().context, shape('ellipse'))).toThrow('ellipse');
	});
});

test('a sheet has what reaches it, in whichever copies of the world do, back to front', () => {
	const { context, told } = recorder();
	const sheet: Sheet = { width: 200, height: 100, density: 2, left: 950, top: 10, period: 1000 };
	const mark = (name: string, level: 'plain' | 'selected', from: number, to: number) => ({
		name,
		level,
		span: [from, to] as const
	});
	const marks = [
		mark('above', 'selected', 990, 1010),
		mark('far', 'plain', 300, 400),
		mark('both ends', 'plain', 20, 980)
	];
	const painted: string[] = [];
	paintSheet(
		context,
		sheet,
		marks,
		({ span }) => span,
		(_, { name }) => painted.push(`${name} ${told.at(-1)}`)
	);
	expect(painted).toEqual([
		'both ends setTransform(2 0 0 2 -1900 -20)',
		'both ends setTransform(2 0 0 2 100 -20)',
		'above setTransform(2 0 0 2 -1900 -20)'
	]);
});
