import type { Map as LeafletMap } from 'leaflet';
import type { LonLat } from '#lib/geo/point.ts';
import type { BaseMap } from '#lib/geo/topology.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { MarginCanvas } from './margin-canvas.ts';
import type { Drawn } from './zoom-follower.ts';

interface Paths {
	land: Path2D;
	focus: Path2D;
	coasts: Path2D;
	borders: Path2D;
}

/** The land, on one canvas. */
export class LandCanvas {
	readonly #map: LeafletMap;
	readonly #canvas: MarginCanvas;
	#paths: Paths | null = null;
	#base: BaseMap | null = null;
	#tints: ReadonlyMap<string, string> | null = null;
	#tinted: readonly (readonly [colour: string, land: Path2D])[] = [];
	#tokens: Tokens | null = null;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#map = map;
		this.#canvas = new MarginCanvas(leaflet, map, pane);
	}

	get drawn(): Drawn {
		return this.#canvas.drawn;
	}

	setBase(base: BaseMap, focusRegion: string | null): void {
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

	keepUp(): void {
		if (this.#canvas.isLeft) this.draw();
	}

	draw(): void {
		if (!this.#paths || !this.#tokens) return;
		const zoom = this.#map.getZoom();
		const period = worldWidth(zoom);
		const laid = this.#canvas.lay(period);
		if (!laid) return;
		const { context, sheet } = laid;
		const { density, width } = sheet;
		for (const copy of [-1, 0, 1]) {
			const left = copy * period - sheet.left;
			// A ring may reach half a world beyond its copy.
			if (left > width / density + period / 2 || left + period * 1.5 < 0) continue;
			const scale = 2 ** zoom * density;
			context.setTransform(scale, 0, 0, scale, left * density, -sheet.top * density);
			this.#paint(context, this.#paths, this.#tokens, 2 ** zoom);
		}
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
