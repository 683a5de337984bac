import type { Timeline } from '#lib/query/timeline.ts';
import { withRoom } from './label-room.ts';

/** Sizes of the histogram in pixels. */
export const PLOT = {
	height: 84,
	top: 15,
	baseline: 46,
	thumb: 7,
	labelY: 80,
	trackY: 57,
	/** A block lower than this has no line around it: it would leave nothing of its colour. */
	thin: 3
} as const;

export interface Column {
	year: number;
	/** In a timeline by months. */
	month: string | null;
	x: number;
	width: number;
	centre: number;
	total: number;
	labelled: boolean;
	/** Whether its number has room above it. */
	counted: boolean;
	blocks: readonly { actor: string | null; y: number; height: number }[];
}

const LABEL_ROOM_PX = 44;
const DIGIT_PX = 7.5;
const WIDEST_BAR_PX = 44;

/** Where the bars of the timeline stand in a plot of that width. */
export function timelineColumns(timeline: Timeline, widthPx: number): Column[] {
	const { bins } = timeline;
	if (bins.length === 0 || widthPx <= 0) return [];
	const step = widthPx / bins.length;
	const every = Math.ceil(LABEL_ROOM_PX / step);
	const width = Math.max(1, Math.min(WIDEST_BAR_PX, step * 0.62));
	// What states no year has no bar here.
	const unit = (PLOT.baseline - PLOT.top) / Math.max(1, ...bins.map(({ total }) => total));
	const columns = bins.map((bin, index) => {
		let y = PLOT.baseline;
		const blocks = bin.stack.map(({ actor, count }) => {
			const height = count * unit;
			y -= height;
			return { actor, y, height };
		});
		const centre = (index + 0.5) * step;
		const labelled = (bins.length - 1 - index) % every === 0;
		return {
			year: bin.year ?? 0,
			month: bin.month ?? null,
			x: centre - width / 2,
			width,
			centre,
			total: bin.total,
			labelled,
			blocks
		};
	});
	const numbers = columns.map(({ total, centre, blocks }, index) => {
		const digits = total === 0 ? 0 : String(total).length;
		return { index, x: centre, y: blocks.at(-1)?.y ?? 0, width: digits * DIGIT_PX };
	});
	const free = new Set([...withRoom(numbers)].map(({ index }) => index));
	return columns.map((column, index) => ({ ...column, counted: free.has(index) }));
}

/** The year whose column is under a point. */
export function yearAt(columns: readonly Column[], x: number): number | null {
	let nearest: Column | null = null;
	for (const column of columns)
		if (!nearest || Math.abs(column.centre - x) < Math.abs(nearest.centre - x)) nearest = column;
	return nearest?.year ?? null;
}
