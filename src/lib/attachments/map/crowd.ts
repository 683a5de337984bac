import type { Map as LeafletMap } from 'leaflet';
import type { XY } from '#lib/geo/point.ts';
import type { Drawing, InkLevel } from '#lib/map/drawing.ts';
import type { Shape } from '#lib/map/shape.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { CrowdCanvas } from './crowd-canvas.ts';
import type { L } from './leaflet-library.ts';
import type { Drawn } from './zoom-follower.ts';

/** More than these are too many elements for a page to move and to make anew in a frame. */
const MOST_ELEMENTS = 300;

/** What of a crowded map goes on canvas. Most maps are not, so that the canvas comes when needed. */
export class Crowd {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #pane: HTMLElement;
	#canvas: CrowdCanvas | null = null;
	#loading: Promise<void> | null = null;
	#wanted: { drawing: Drawing; tokens: Tokens } | null = null;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#pane = pane;
	}

	get drawn(): readonly Drawn[] {
		return this.#wanted && this.#canvas ? this.#canvas.drawn : [];
	}

	/** Whether there is too much for the names to be placed with it in one frame. */
	get isOn(): boolean {
		return this.#wanted !== null;
	}

	/** Draws what would be too many elements, and gives back the rest: what is selected. */
	draw(drawing: Drawing, tokens: Tokens): Drawing {
		const { arcs, hubs, stacks, nodes } = drawing;
		if (arcs.length + hubs.length + stacks.length + nodes.length <= MOST_ELEMENTS) {
			if (this.#wanted) this.#canvas?.clear();
			this.#wanted = null;
			return drawing;
		}
		this.#wanted = { drawing: part(drawing, false), tokens };
		if (this.#canvas) this.#canvas.draw(this.#wanted.drawing, tokens);
		else if (!this.#loading) this.#loading = this.#load();
		return part(drawing, true);
	}

	/** The key of the place or event that it has under a point, in pixels of the world. */
	keyAt = (at: XY): string | null => this.#canvas?.keyAt(at) ?? null;

	/** What it has drawn of a key. */
	shapeOf = (key: string): Shape | null => this.#canvas?.shapeOf(key) ?? null;

	remove(): void {
		this.#wanted = null;
		this.#canvas?.remove();
	}

	keepUp(): void {
		if (this.#wanted) this.#canvas?.keepUp();
	}

	async #load(): Promise<void> {
		const { CrowdCanvas } = await import('./crowd-canvas.ts');
		this.#canvas = new CrowdCanvas(this.#leaflet, this.#map, this.#pane);
		if (this.#wanted) this.#canvas.draw(this.#wanted.drawing, this.#wanted.tokens);
	}
}

/** What of a drawing is selected, or is not. */
function part(drawing: Drawing, selected: boolean): Drawing {
	const those = <T extends { level: InkLevel }>(marks: readonly T[]) =>
		marks.filter(({ level }) => (level === 'selected') === selected);
	const { arcs, hubs, stacks, nodes } = drawing;
	return {
		...drawing,
		arcs: those(arcs),
		hubs: those(hubs),
		stacks: those(stacks),
		nodes: those(nodes)
	};
}
