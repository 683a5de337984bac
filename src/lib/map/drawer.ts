import type { Padding } from '#lib/geo/frame.ts';
import type { Box } from '#lib/geo/label-placement.ts';
import type { Scene } from '#lib/query/scene.ts';
import type { Marking } from '#lib/query/selection.ts';
import { drawMarks, withLabels, type DrawingOptions } from './build-drawing.ts';
import type { Drawing } from './drawing.ts';

type Settled = Omit<DrawingOptions, 'zoom' | 'view' | 'measure'>;

/**
 * Draws a scene for whatever part of it is seen. Marks and lines are worked out once for each zoom,
 * so that a pan only places the names anew.
 *
 * @param margin pixels at each side of the view where no name goes
 */
export function drawer(scene: Scene, selection: Marking | null, options: Settled, margin: Padding) {
	let last: Drawing | null = null;
	return {
		marks: (zoom: number): Drawing =>
			last?.zoom === zoom ? last : (last = drawMarks(scene, selection, { ...options, zoom })),
		named: (
			marks: Drawing,
			[left, top, right, bottom]: Box,
			measure: DrawingOptions['measure']
		): Drawing =>
			withLabels(marks, {
				...options,
				view: [left + margin.left, top + margin.top, right - margin.right, bottom - margin.bottom],
				measure
			})
	};
}
