import type { Map as LeafletMap, Point } from 'leaflet';
import type { Curve } from '#lib/geo/curve.ts';
import { OPACITY, type DrawnArc, type Drawing, type InkLevel } from '#lib/map/drawing.ts';
import { strokeCap } from '#lib/map/stroke.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import type { Drawn } from './zoom-follower.ts';

/** Share of the view that is drawn beyond each of its sides. */
const MARGIN = 0.4;
/** Back to front; each is one sheet, so that faint lines over each other stay as faint as one. */
const LEVELS: readonly InkLevel[] = ['rest', 'plain', 'related'];
const COPIES = [-1, 0, 1] as const;
/** Milliseconds without a change after which the sketch is drawn out. */
const REST = 120;

/**
 * Thousands of lines: moving them costs nothing. A change is sketched at once in hairlines, which are
 * many times faster than broad lines, and drawn out when nothing more changes.
 */
export class LineCanvas {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #sheets: ReadonlyMap<InkLevel, HTMLCanvasElement>;
	#arcs: readonly DrawnArc[] = [];
	#period = 0;
	#tokens: Tokens | null = null;
	#corner: Point;
	#resting: ReturnType<typeof setTimeout> | undefined;
	drawn: readonly Drawn[] = [];

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#corner = leaflet.point(0, 0);
		this.#sheets = new Map(
			LEVELS.map((level) => {
				const canvas = leaflet.DomUtil.create('canvas', 'leaflet-zoom-animated', pane);
				canvas.setAttribute('aria-hidden', 'true');
				canvas.style.opacity = String(OPACITY[level]);
				return [level, canvas];
			})
		);
	}

	draw({ period }: Drawing, arcs: readonly DrawnArc[], tokens: Tokens): void {
		this.#arcs = arcs;
		this.#period = period;
		this.#tokens = tokens;
		this.#sketch();
	}

	clear(): void {
		this.#arcs = [];
		this.#sketch();
	}

	/** Nothing more will be drawn. */
	remove(): void {
		clearTimeout(this.#resting);
	}

	/** Draws again when the view has left what was drawn. */
	keepUp(): void {
		const { min, max } = this.#map.getPixelBounds();
		const size = this.#size();
		if (!min || !max) return;
		const { x, y } = this.#corner;
		if (min.x < x || min.y < y || max.x > x + size.x || max.y > y + size.y) this.#sketch();
	}

	#sketch(): void {
		this.#paint(sketchArc);
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.#paint(paintArc), REST);
	}

	#paint(paint: typeof paintArc): void {
		const { min } = this.#map.getPixelBounds();
		const tokens = this.#tokens;
		if (!min || !tokens) return;
		const view = this.#map.getSize();
		const size = this.#size();
		this.#corner = min.subtract([view.x * MARGIN, view.y * MARGIN]).round();
		const at = this.#corner.subtract(this.#map.getPixelOrigin());
		const zoom = this.#map.getZoom();
		this.drawn = [...this.#sheets].map(([level, canvas]) => {
			const arcs = this.#arcs.filter((arc) => arc.level === level);
			this.#paintSheet(canvas, size, arcs, (context, arc) => paint(context, arc, tokens));
			this.#leaflet.DomUtil.setTransform(canvas, at, 1);
			return { element: canvas, corner: this.#corner, zoom };
		});
	}

	#paintSheet(
		canvas: HTMLCanvasElement,
		size: Point,
		arcs: readonly DrawnArc[],
		paint: (context: CanvasRenderingContext2D, arc: DrawnArc) => void
	): void {
		const context = canvas.getContext('2d');
		canvas.hidden = arcs.length === 0;
		if (!context || arcs.length === 0) return;
		const density = Math.min(2, window.devicePixelRatio || 1);
		canvas.width = Math.round(size.x * density);
		canvas.height = Math.round(size.y * density);
		canvas.style.width = `${size.x}px`;
		canvas.style.height = `${size.y}px`;
		for (const copy of COPIES) {
			const left = copy * this.#period - this.#corner.x;
			context.setTransform(density, 0, 0, density, left * density, -this.#corner.y * density);
			for (const arc of arcs) if (isSeen(arc.curve, left, size.x)) paint(context, arc);
		}
	}

	#size(): Point {
		return this.#map.getSize().multiplyBy(1 + 2 * MARGIN);
	}
}

function isSeen([a, b, c]: Curve, left: number, width: number): boolean {
	const xs = [a[0], b[0], c[0]];
	return Math.max(...xs) + left > -20 && Math.min(...xs) + left < width + 20;
}

/** As thin as the screen can show it, without casing, head and symbols. */
function sketchArc(context: CanvasRenderingContext2D, { curve, colour }: DrawnArc): void {
	const [a, b, c] = curve;
	context.beginPath();
	context.moveTo(...a);
	context.quadraticCurveTo(...b, ...c);
	context.lineWidth = 1 / context.getTransform().a;
	context.strokeStyle = colour;
	context.stroke();
}

function paintArc(context: CanvasRenderingContext2D, arc: DrawnArc, tokens: Tokens): void {
	const { curve, width, colour, dash, head, symbols } = arc;
	const [a, b, c] = curve;
	const path = new Path2D();
	path.moveTo(...a);
	path.quadraticCurveTo(...b, ...c);
	context.lineCap = 'round';
	context.strokeStyle = tokens.sea;
	context.lineWidth = width + 2.5;
	context.stroke(path);
	context.lineCap = strokeCap(dash);
	context.setLineDash([...dash]);
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.stroke(path);
	context.setLineDash([]);
	context.fillStyle = colour;
	if (head) {
		const [tip, left, right] = head;
		context.beginPath();
		context.moveTo(...tip);
		context.lineTo(...left);
		context.lineTo(...right);
		context.fill();
	}
	for (const { at, text } of symbols) paintSymbol(context, at, text, colour, tokens);
}

function paintSymbol(
	context: CanvasRenderingContext2D,
	[x, y]: readonly [number, number],
	text: string,
	colour: string,
	tokens: Tokens
): void {
	const half = text.length > 2 ? 13 : 9;
	context.beginPath();
	context.roundRect(x - half, y - 9, half * 2, 18, 9);
	context.fillStyle = tokens.panel;
	context.fill();
	context.lineWidth = 1.25;
	context.stroke();
	context.fillStyle = colour;
	context.font = "650 10.5px 'Inter Variable', system-ui, sans-serif";
	context.textAlign = 'center';
	context.fillText(text, x, y + 3.5);
}
