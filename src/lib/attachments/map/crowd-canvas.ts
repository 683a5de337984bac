import type { Map as LeafletMap } from 'leaflet';
import type { Drawing } from '#lib/map/drawing.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { LineCanvas } from './line-canvas.ts';
import { MarkCanvas } from './mark-canvas.ts';
import type { Drawn } from './zoom-follower.ts';

/** What is too much for elements of the page: lines, and above them places and events. */
export class CrowdCanvas {
	readonly #lines: LineCanvas;
	readonly #marks: MarkCanvas;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#lines = new LineCanvas(leaflet, map, pane);
		this.#marks = new MarkCanvas(leaflet, map, pane);
	}

	get drawn(): readonly Drawn[] {
		return [this.#lines.drawn, this.#marks.drawn];
	}

	draw(drawing: Drawing, tokens: Tokens): void {
		this.#lines.draw(drawing, tokens);
		this.#marks.draw(drawing, tokens);
	}

	clear(): void {
		this.#lines.clear();
		this.#marks.clear();
	}

	keepUp(): void {
		this.#lines.keepUp();
		this.#marks.keepUp();
	}

	remove(): void {
		this.#lines.remove();
	}
}
