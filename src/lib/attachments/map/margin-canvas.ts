import type { Map as LeafletMap, Point } from 'leaflet';
import type { L } from './leaflet-library.ts';
import type { Sheet } from './paint-sheet.ts';
import type { Drawn } from './zoom-follower.ts';

/** Share of the view that is drawn beyond each of its sides. */
const MARGIN = 0.4;

/** A canvas a little larger than the view, so that a pan only moves it; drawn anew when left. */
export class MarginCanvas {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #canvas: HTMLCanvasElement;
	drawn: Drawn;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#canvas = leaflet.DomUtil.create('canvas', 'leaflet-zoom-animated', pane);
		this.#canvas.setAttribute('aria-hidden', 'true');
		this.drawn = { element: this.#canvas, corner: leaflet.point(0, 0), zoom: 0 };
	}

	/** Whether the view has left what was drawn, as when a world's width is jumped. */
	get isLeft(): boolean {
		const { min, max } = this.#map.getPixelBounds();
		const { corner } = this.drawn;
		const size = this.#size();
		if (!min || !max) return false;
		return (
			min.x < corner.x || min.y < corner.y || max.x > corner.x + size.x || max.y > corner.y + size.y
		);
	}

	/** Empties it and lays it about the view. */
	lay(period: number): { context: CanvasRenderingContext2D; sheet: Sheet } | null {
		const context = this.#canvas.getContext('2d');
		const { min } = this.#map.getPixelBounds();
		if (!context || !min) return null;
		const view = this.#map.getSize();
		const size = this.#size();
		const corner = min.subtract([view.x * MARGIN, view.y * MARGIN]).round();
		const density = Math.min(2, window.devicePixelRatio || 1);
		this.#canvas.width = Math.round(size.x * density);
		this.#canvas.height = Math.round(size.y * density);
		this.#canvas.style.width = `${size.x}px`;
		this.#canvas.style.height = `${size.y}px`;
		this.drawn = { element: this.#canvas, corner, zoom: this.#map.getZoom() };
		const at = corner.subtract(this.#map.getPixelOrigin());
		this.#leaflet.DomUtil.setTransform(this.#canvas, at, 1);
		const { width, height } = this.#canvas;
		return { context, sheet: { width, height, density, left: corner.x, top: corner.y, period } };
	}

	#size(): Point {
		return this.#map.getSize().multiplyBy(1 + 2 * MARGIN);
	}
}
