import type { Map as LeafletMap } from 'leaflet';
import type { DrawnArc, Drawing } from '#lib/map/drawing.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import type { LineCanvas } from './line-canvas.ts';
import type { Drawn } from './zoom-follower.ts';

/** More lines than this are too many elements for a page to move and to make anew in a frame. */
const MOST_ELEMENTS = 250;

const NONE: ReadonlySet<DrawnArc> = new Set();

/** The lines of a crowded map, on canvas. Most maps have few, so that the canvas comes when needed. */
export class Lines {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #pane: HTMLElement;
	#canvas: LineCanvas | null = null;
	#loading = false;
	#wanted: { drawing: Drawing; arcs: readonly DrawnArc[]; tokens: Tokens } | null = null;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#pane = pane;
	}

	get drawn(): readonly Drawn[] {
		return this.#wanted && this.#canvas ? this.#canvas.drawn : [];
	}

	/** Draws what would be too many elements, and tells which lines that are. */
	draw(drawing: Drawing, tokens: Tokens): ReadonlySet<DrawnArc> {
		if (drawing.arcs.length <= MOST_ELEMENTS) {
			if (this.#wanted) this.#canvas?.clear();
			this.#wanted = null;
			return NONE;
		}
		const arcs = drawing.arcs.filter(({ level }) => level !== 'selected');
		this.#wanted = { drawing, arcs, tokens };
		if (this.#canvas) this.#canvas.draw(drawing, arcs, tokens);
		else if (!this.#loading) void this.#load();
		return new Set(arcs);
	}

	/** Whether the lines are too many for the names to be placed with them in one frame. */
	get crowded(): boolean {
		return this.#wanted !== null;
	}

	remove(): void {
		this.#wanted = null;
		this.#canvas?.remove();
	}

	keepUp(): void {
		if (this.#wanted) this.#canvas?.keepUp();
	}

	async #load(): Promise<void> {
		this.#loading = true;
		const { LineCanvas } = await import('./line-canvas.ts');
		this.#canvas = new LineCanvas(this.#leaflet, this.#map, this.#pane);
		if (this.#wanted)
			this.#canvas.draw(this.#wanted.drawing, this.#wanted.arcs, this.#wanted.tokens);
	}
}
