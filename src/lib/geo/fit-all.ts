import {
	centred,
	cutOf,
	emptyBox,
	OCEANS,
	roomOf,
	scaleOf,
	windowsOf,
	type Candidate,
	type Extent,
	type Ocean,
	type Padding
} from './frame.ts';
import type { LonLat, XY } from './point.ts';

/** Degrees: a window that shows all, but is wider, has the same places at both edges. */
const MOST_OF_WORLD = 330;

/** Centre and zoom that show all of it at the largest scale, for a picture that nobody can move. */
export function fitAll(
	extents: readonly Extent[],
	ocean: Ocean | null,
	size: XY,
	padding: Padding,
	step: number
): { centre: LonLat; zoom: number } {
	const room = roomOf(size, padding);
	const largest = (cut: number | null, fits: (one: Candidate) => boolean) =>
		windowsOf(extents, cut)
			.filter(fits)
			.sort((a, b) => b.count - a.count || scaleOf(b.box, room) - scaleOf(a.box, room))[0]?.box;
	const isWhole = ({ box: { west, east }, count }: Candidate) =>
		count === extents.length && east - west <= MOST_OF_WORLD;
	// What reaches across the far side of a view is in no window of it: it runs off one edge and in at
	// the other, as on the screen.
	const box =
		largest(ocean === null ? null : OCEANS[ocean] - 180, isWhole) ??
		largest(cutOf(extents, ocean), () => true);
	return centred(box ?? emptyBox(OCEANS[ocean ?? 'pacific']), room, size, padding, step);
}
