import type { Extent, Ocean, Padding } from '#lib/geo/frame.ts';
import type { Box } from '#lib/geo/label-placement.ts';
import type { LonLat, XY } from '#lib/geo/point.ts';
import type { Drawing } from '#lib/map/drawing.ts';

/** Draws what is on the map, in pixels of the world at a zoom. */
export interface Draw {
	/** All but the names; the very same for the same zoom. */
	marks(zoom: number): Drawing;
	/** The same with names where that part of it is seen. */
	named(marks: Drawing, view: Box, measure: (text: string, strong: boolean) => number): Drawing;
}

/** What of the world is to be seen, and in what part of the view. */
export interface Frame {
	readonly extents: readonly Extent[];
	/** `null`: whichever part of the world shows most. */
	readonly ocean: Ocean | null;
	readonly padding: Padding;
	/** All of it, however small the world gets. */
	readonly whole?: boolean;
}

export interface MapEvents {
	/**
	 * @param keys of the drawing, of all that may be meant; empty: the empty map
	 * @param at where in the view, in pixels
	 */
	onpick(keys: readonly string[], at: XY): void;
	/** `at`: where on the earth; `null`: the pointer has left the map. */
	onhover(key: string | null, at: LonLat | null): void;
	onready(handle: MapHandle): void;
	/** What is seen, in degrees, whenever that has changed. */
	onmove(view: Extent): void;
	onfail(error: unknown): void;
}

export interface MapHandle {
	zoomIn(): void;
	zoomOut(): void;
	/** Frames the data again. */
	fit(): void;
	/** Frames some of it; `whole`: none of that may run off the edge. */
	show(extents: readonly Extent[], whole?: boolean): void;
	/** Frames the data again after `show`, unless the reader has moved the map since. */
	goBack(): void;
	/** Moves a place into view, if it is not. */
	reveal(point: LonLat): void;
}
