import type { Map as LeafletMap } from 'leaflet';
import { fitFrame, isInView, leastZoom, viewAt, type Extent } from '#lib/geo/frame.ts';
import type { L } from './leaflet-library.ts';
import type { Frame } from './map-handle.ts';
import { toExtent, toLatLng } from './world-crs.ts';

/** Fine enough for a view to fit its data without a rim. */
export const ZOOM_STEP = 0.05;
const FLIGHT_SECONDS = 1.4;
/** More things than these reach about the world whatever is filtered, and are not gone through. */
const MOST_FOLLOWED = 600;

/** Which part of the world the map shows, as long as the reader does not move it. */
export class Framing {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	/** Movement is not wanted. */
	readonly #still: boolean;
	/** What the filters leave, else all of the data. */
	#frame: Frame | null = null;
	/** The part of it that `show` has framed. */
	#part: Pick<Frame, 'extents' | 'whole'> | null = null;
	/** Until the reader moves the map, a change of size or of what is left frames anew. */
	#untouched = true;

	constructor(leaflet: L, map: LeafletMap, still: boolean) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#still = still;
	}

	/** From now on the reader's own view stands. */
	leave(): void {
		this.#untouched = false;
	}

	/** @param fly moves there in a curve, unless it is the first view or movement is not wanted */
	open(frame: Frame, fly = false): void {
		const isFirst = this.#frame === null;
		this.#frame = frame;
		this.#part = null;
		this.#untouched = true;
		this.#go(fly && !isFirst && !this.#still ? 'fly' : 'cut');
	}

	/** All of it, however small. */
	fit(): void {
		if (this.#frame) this.open({ ...this.#frame, whole: true });
	}

	show(extents: readonly Extent[], whole = false): void {
		this.#part = { extents, whole };
		this.#untouched = true;
		this.#go('cut');
	}

	goBack(): void {
		if (this.#part && this.#untouched && this.#frame) this.open(this.#frame);
	}

	set(frame: Frame): void {
		const newRoom = this.#frame !== null && this.#frame.padding !== frame.padding;
		this.#frame = frame;
		if (newRoom) this.refit();
	}

	/** Where something of what is left is out of view, and could be in it, the map moves there. */
	follow(): void {
		if (!this.#frame || this.#part || !this.#untouched) return;
		const { extents } = this.#frame;
		if (extents.length > MOST_FOLLOWED) return;
		const seen = toExtent(this.#map.getBounds());
		const hidden = extents.filter((extent) => !isInView(extent, seen));
		if (hidden.length === 0) return;
		const to = this.#target();
		if (to && hidden.some((extent) => isInView(extent, to.view)))
			this.#go(this.#still ? 'cut' : 'glide');
	}

	/** Frames the same again, in a view of another size. */
	refit(): void {
		if (this.#untouched) this.#go('cut');
	}

	#target() {
		const { x, y } = this.#map.getSize();
		if (!this.#frame || x === 0 || y === 0) return null;
		const { extents, ocean, padding, whole } = this.#part
			? { ...this.#frame, ...this.#part, ocean: null }
			: this.#frame;
		const { centre, zoom } = fitFrame(extents, ocean, [x, y], padding, ZOOM_STEP, whole);
		return { centre, zoom, view: viewAt(centre, zoom, [x, y]) };
	}

	#go(how: 'cut' | 'glide' | 'fly'): void {
		const to = this.#target();
		if (!to) return;
		const { centre, zoom } = to;
		// Set by itself it would zoom there in a movement of its own, past what is framed here.
		this.#map.options.minZoom = Math.min(zoom, leastZoom(this.#map.getSize().x));
		const middle = toLatLng(this.#leaflet, centre);
		if (how === 'fly') this.#map.flyTo(middle, zoom, { duration: FLIGHT_SECONDS });
		else this.#map.setView(middle, zoom, { animate: how === 'glide' });
	}
}
