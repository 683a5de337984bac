import type { Timeline } from '#lib/query/timeline.ts';

/** Sizes of one frame, in units of its drawing. */
export const FRAME = { width: 150, height: 64, baseline: 48, top: 12 } as const;

/** An actor's years in a frame like that of every other: the same years, the same scale. */
export interface ActorFrame {
	/** `null`: no side led. */
	actor: string | null;
	total: number;
	/** One for every year of the data and, where there is any, for no year (`null`). */
	bars: readonly { year: number | null; count: number; x: number; y: number; width: number }[];
}

/** Frames by actor, in the fixed order of actors; who has nothing in the selection has none. */
export function actorFrames({ bins, undated, actors }: Timeline): ActorFrame[] {
	const columns = undated.total > 0 ? [...bins, undated] : [...bins];
	const counts = actors.map((actor) =>
		columns.map(({ stack }) => stack.find((part) => part.actor === actor)?.count ?? 0)
	);
	const tallest = Math.max(1, ...counts.flat());
	const step = FRAME.width / Math.max(1, columns.length);
	return actors
		.map((actor, row) => {
			const own = counts[row] ?? [];
			return {
				actor,
				total: own.reduce((sum, count) => sum + count, 0),
				bars: columns.map(({ year }, index) => {
					const count = own[index] ?? 0;
					const height = ((FRAME.baseline - FRAME.top) * count) / tallest;
					const width = step * 0.7;
					return {
						year,
						count,
						width,
						x: index * step + (step - width) / 2,
						y: FRAME.baseline - height
					};
				})
			};
		})
		.filter(({ total }) => total > 0);
}
