import type { Timeline } from '#lib/query/timeline.ts';
import { frameBars, type FrameBar } from './year-frame.ts';

/** An actor's years in a frame like that of every other: the same years, the same scale. */
export interface ActorFrame {
	/** `null`: no side led. */
	actor: string | null;
	total: number;
	/** One for every year of the data, or month of the year, and, where there is any, for no year (`null`). */
	bars: readonly FrameBar[];
}

/** Frames by actor, in the fixed order of actors; who has nothing in the selection has none. */
export function actorFrames({ bins, undated, actors }: Timeline): ActorFrame[] {
	const columns = undated.total > 0 ? [...bins, undated] : [...bins];
	const rows = actors.map((actor) =>
		columns.map(({ year, month, stack }) => ({
			...(month === undefined ? { year } : { year, month }),
			count: stack.find((part) => part.actor === actor)?.count ?? 0
		}))
	);
	const tallest = Math.max(...rows.flat().map(({ count }) => count));
	return actors
		.map((actor, index) => {
			const own = rows[index] ?? [];
			const total = own.reduce((sum, { count }) => sum + count, 0);
			return { actor, total, bars: frameBars(own, tallest) };
		})
		.filter(({ total }) => total > 0);
}
