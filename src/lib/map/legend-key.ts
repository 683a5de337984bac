import type { Dash } from '#lib/query/palette.ts';
import { shape, type Shape } from './shape.ts';
import { dashOf } from './stroke.ts';

/** A sample of what a legend's entry stands for. */
export interface LegendSample {
	kind:
		| 'line'
		| 'tint'
		| 'unheld'
		| 'directed'
		| 'mutual'
		| 'widths'
		| 'hub'
		| 'unstated'
		| 'filled'
		| 'hollow'
		| 'dotted'
		| 'dot'
		| 'square'
		| 'ring';
	colour: string;
	/** Of a line. */
	dash?: Dash;
	width?: number;
	/** Of `widths`: one line for each. */
	widths?: readonly number[];
}

/** Pixels of a sample's box. */
export const KEY_SIZE = { width: 36, height: 14 } as const;
const MARK_WIDTH = 24;

export function legendKey(sample: LegendSample): Shape {
	// Dashes need room to be told apart; all else stands in the middle.
	const left = (KEY_SIZE.width - MARK_WIDTH) / 2;
	const place = sample.kind === 'line' ? {} : { transform: `translate(${left} 0)` };
	return shape('g', { stroke: sample.colour, fill: 'none', ...place }, ...partsOf(sample));
}

function partsOf({ kind, colour, dash = [], width = 2, widths = [] }: LegendSample): Shape[] {
	const solid = { fill: colour, stroke: 'none' };
	const middle = { cx: 12, cy: 7 };
	switch (kind) {
		case 'line':
			return [
				shape('path', { d: `M1 7H${KEY_SIZE.width - 1}`, 'stroke-width': width, ...dashOf(dash) })
			];
		case 'tint':
			return [shape('rect', { x: 3, y: 2, width: 18, height: 10, fill: colour, stroke: 'none' })];
		case 'unheld':
			return [4.5, 9.5].map((y) => shape('path', { d: `M1 ${y}H23`, 'stroke-width': 1.25 }));
		case 'directed':
		case 'mutual':
			return [
				shape('rect', { x: 1, y: 5, width: 4, height: 4, ...solid }),
				shape('rect', { x: 19, y: 5, width: 4, height: 4, ...solid }),
				shape('path', { d: kind === 'mutual' ? 'M6.5 7H17.5' : 'M6.5 7H14', 'stroke-width': 1.5 }),
				...(kind === 'directed' ? [shape('path', { d: 'M18.5 7L12 3.5V10.5Z', ...solid })] : [])
			];
		case 'widths':
			return widths.map((one, index) => {
				const y = (KEY_SIZE.height * (index + 0.5)) / widths.length;
				return shape('path', { d: `M1 ${y}H23`, 'stroke-width': one });
			});
		case 'hub':
			return [6, 3.25].map((r) => shape('circle', { ...middle, r, 'stroke-width': 1.25 }));
		case 'unstated': {
			const sign = { x: 12, y: 10.5, 'text-anchor': 'middle', 'font-size': 9.5, ...solid };
			return [
				shape('circle', { ...middle, r: 6, 'stroke-width': 1.25, 'stroke-dasharray': '3 2' }),
				shape('text', sign, '?')
			];
		}
		case 'dot':
			return [shape('circle', { ...middle, r: 3.5, ...solid })];
		case 'square':
			return [shape('rect', { x: 8.5, y: 3.5, width: 7, height: 7, rx: 1, ...solid })];
		case 'ring':
			return [shape('circle', { ...middle, r: 4.75, 'stroke-width': 2.25 })];
		case 'filled':
		case 'hollow':
		case 'dotted':
			return [
				shape('rect', { x: 10, y: 0.5, width: 4, height: 4, ...solid }),
				shape('circle', {
					cx: 12,
					cy: 10,
					r: 3,
					'stroke-width': 1.5,
					fill: kind === 'filled' ? colour : 'none',
					'stroke-dasharray': kind === 'dotted' ? '1.5 1.5' : undefined
				})
			];
	}
}
