import type { Map as LeafletMap } from 'leaflet';
import type { LonLat } from '#lib/geo/point.ts';
import type { BaseMap } from '#lib/geo/topology.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import type { Drawn } from './zoom-follower.ts';

/** Share of the view that is drawn beyond each of its sides. */
const MARGIN = 0.4;

interface Paths {
	land: Path2D;
	focus: Path2D;
	coasts: Path2D;
	borders: Path2D;
}

/** The land, on one canvas that is a little larger than the view and redrawn when left. */
export class LandCanvas {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #canvas: HTMLCanvasElement;
	#paths: Paths | null = null;
	#base: BaseMap | null = null;
	#tints: ReadonlyMap<string, string> | null = null;
	#tinted: readonly (readonly [colour: string, land: Path2D])[] = [];
	#tokens: Tokens | null = null;
	drawn: Drawn;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#canvas = leaflet.DomUtil.create('canvas', 'leaflet-zoom-animated', pane);
		this.#canvas.setAttribute('aria-hidden', 'true');
		this.drawn = { element: this.#canvas, corner: leaflet.point(0, 0), zoom: 0 };
	}

	setBase(base: BaseMap, focusRegion: string): void {
		this.#base = base;
		const focus = base.countries.filter(({ region }) => region === focusRegion);
		const others = base.countries.filter(({ region }) => region !== focusRegion);
		this.#paths = {
			land: pathOf(others.flatMap(({ rings }) => rings)),
			focus: pathOf(focus.flatMap(({ rings }) => rings)),
			coasts: pathOf(base.coasts),
			borders: pathOf(base.borders)
		};
		this.setTints(this.#tints);
	}

	/** @param tints colours of countries by id; the region in focus is then no longer told */
	setTints(tints: ReadonlyMap<string, string> | null): void {
		this.#tints = tints;
		this.#tinted = [...new Set(tints?.values())].map((colour) => [
			colour,
			pathOf(
				(this.#base?.countries ?? [])
					.filter(({ id }) => tints?.get(id) === colour)
					.flatMap(({ rings }) => rings)
			)
		]);
		this.draw();
	}

	setTokens(tokens: Tokens): void {
		this.#tokens = tokens;
		this.draw();
	}

	/** Draws again when the view has left what was drawn, as when a world's width is jumped. */
	keepUp(): void {
		const { min, max } = this.#map.getPixelBounds();
		const { corner } = this.drawn;
		const size = this.#drawnSize();
		if (!min || !max) return;
		const inside =
			min.x >= corner.x &&
			min.y >= corner.y &&
			max.x <= corner.x + size.x &&
			max.y <= corner.y + size.y;
		if (!inside) this.draw();
	}

	draw(): void {
		const context = this.#canvas.getContext('2d');
		const { min } = this.#map.getPixelBounds();
		if (!context || !this.#paths || !this.#tokens || !min) return;
		const view = this.#map.getSize();
		const size = this.#drawnSize();
		const corner = min.subtract([view.x * MARGIN, view.y * MARGIN]).round();
		const density = Math.min(2, window.devicePixelRatio || 1);
		this.#canvas.width = Math.round(size.x * density);
		this.#canvas.height = Math.round(size.y * density);
		this.#canvas.style.width = `${size.x}px`;
		this.#canvas.style.height = `${size.y}px`;
		const zoom = this.#map.getZoom();
		this.drawn = { element: this.#canvas, corner, zoom };
		const layerPoint = corner.subtract(this.#map.getPixelOrigin());
		this.#leaflet.DomUtil.setTransform(this.#canvas, layerPoint, 1);
		const period = worldWidth(zoom);
		for (const copy of [-1, 0, 1]) {
			const left = copy * period - corner.x;
			// A ring may reach half a world beyond its copy.
			if (left > size.x + period / 2 || left + period * 1.5 < 0) continue;
			const scale = 2 ** zoom * density;
			context.setTransform(scale, 0, 0, scale, left * density, -corner.y * density);
			this.#paint(context, this.#paths, this.#tokens, 2 ** zoom);
		}
	}

	#drawnSize() {
		return this.#map.getSize().multiplyBy(1 + 2 * MARGIN);
	}

	#paint(context: CanvasRenderingContext2D, paths: Paths, tokens: Tokens, scale: number): void {
		const fill = (colour: string, land: Path2D) => {
			context.fillStyle = colour;
			context.fill(land);
		};
		context.lineJoin = 'round';
		fill(tokens.land, paths.land);
		fill(this.#tints ? tokens.land : tokens.landFocus, paths.focus);
		for (const [colour, land] of this.#tinted) fill(colour, land);
		context.strokeStyle = tokens.border;
		context.lineWidth = 0.9 / scale;
		context.stroke(paths.coasts);
		context.lineWidth = 0.7 / scale;
		context.stroke(paths.borders);
	}
}

/** In world pixels of zoom 0. */
function pathOf(lines: readonly (readonly LonLat[])[]): Path2D {
	const path = new Path2D();
	for (const line of lines)
		line.forEach((point, index) => {
			const [x, y] = toWorld(point, 0);
			if (index === 0) path.moveTo(x, y);
			else path.lineTo(x, y);
		});
	return path;
}
