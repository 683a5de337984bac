import type { Map as LeafletMap } from 'leaflet';
import type { DrawnArc, Drawing } from '#lib/map/drawing.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { LinePainter } from './line-painter.ts';
import { MarginCanvas } from './margin-canvas.ts';
import { paintLines, sketchLines, type Paper } from './paint-lines.ts';
import type { Drawn } from './zoom-follower.ts';

/** Milliseconds without a change after which the sketch is drawn out. */
const REST = 120;

/**
 * Thousands of lines: moving them costs nothing. A change is sketched at once in hairlines, and drawn
 * out beside the page when nothing more changes.
 */
export class LineCanvas {
	readonly #canvas: MarginCanvas;
	#painter: LinePainter | null = null;
	#context: CanvasRenderingContext2D | null = null;
	#arcs: readonly DrawnArc[] = [];
	#period = 0;
	#paper: Paper = { sea: '', panel: '' };
	#resting: ReturnType<typeof setTimeout> | undefined;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#canvas = new MarginCanvas(leaflet, map, pane);
		// The one file has no second file to run beside it.
		if (import.meta.env.ENTENTE_SINGLE || !('Worker' in window)) return;
		this.#painter = new LinePainter(
			(picture) => this.#replace(picture),
			() => {
				this.#painter = null;
				this.#sketch();
			}
		);
	}

	get drawn(): Drawn {
		return this.#canvas.drawn;
	}

	draw({ arcs, period }: Pick<Drawing, 'arcs' | 'period'>, tokens: Tokens): void {
		this.#arcs = arcs;
		this.#period = period;
		this.#paper = { sea: tokens.sea, panel: tokens.panel };
		this.#sketch();
	}

	clear(): void {
		this.#forget();
		this.#arcs = [];
		this.drawn.element.toggleAttribute('hidden', true);
	}

	/** Draws again when the view has left what was drawn. */
	keepUp(): void {
		if (this.#canvas.isLeft) this.#sketch();
	}

	/** Nothing more will be drawn. */
	remove(): void {
		this.#forget();
		this.#painter?.remove();
	}

	#sketch(): void {
		this.#forget();
		const laid = this.#canvas.lay(this.#period);
		if (!laid) return;
		this.drawn.element.toggleAttribute('hidden', false);
		this.#context = laid.context;
		sketchLines(laid.context, laid.sheet, this.#arcs);
		this.#resting = setTimeout(() => {
			const [arcs, paper] = [this.#arcs, this.#paper];
			if (this.#painter) return this.#painter.paint({ sheet: laid.sheet, arcs, paper });
			const again = this.#canvas.lay(this.#period);
			if (again) paintLines(again.context, again.sheet, arcs, paper);
		}, REST);
	}

	/** Puts a picture of all of it in place of the sketch. */
	#replace(picture: ImageBitmap): void {
		const context = this.#context;
		if (!context) return;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalCompositeOperation = 'copy';
		context.drawImage(picture, 0, 0);
		context.globalCompositeOperation = 'source-over';
	}

	#forget(): void {
		clearTimeout(this.#resting);
		this.#painter?.forget();
	}
}
