import type { Map as LeafletMap } from 'leaflet';
import type { XY } from '#lib/geo/point.ts';
import {
	arcShape,
	headShapes,
	hubShape,
	nodeShape,
	stackShape,
	symbolShapes
} from '#lib/map/draw-shapes.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import { markAt } from '#lib/map/mark-at.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { LineCanvas } from './line-canvas.ts';
import { MarkCanvas } from './mark-canvas.ts';
import type { Drawn } from './zoom-follower.ts';

/** What is too much for elements of the page: lines, and above them places and events. */
export class CrowdCanvas {
	readonly #lines: LineCanvas;
	readonly #marks: MarkCanvas;
	#drawing: Drawing | null = null;
	#tokens: Tokens | null = null;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#lines = new LineCanvas(leaflet, map, pane);
		this.#marks = new MarkCanvas(leaflet, map, pane);
	}

	get drawn(): readonly Drawn[] {
		return [this.#lines.drawn, this.#marks.drawn];
	}

	draw(drawing: Drawing, tokens: Tokens): void {
		this.#drawing = drawing;
		this.#tokens = tokens;
		this.#lines.draw(drawing, tokens);
		this.#marks.draw(drawing, tokens);
	}

	/** The key of the place or event under a point, in pixels of the world. */
	keyAt(at: XY): string | null {
		return this.#drawing && markAt(this.#drawing, at);
	}

	/** What is drawn of a key, for another layer. */
	shapeOf(key: string): Shape | null {
		return this.#drawing && this.#tokens && shapeOf(key, this.#drawing, this.#tokens);
	}

	clear(): void {
		this.#drawing = null;
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

function shapeOf(
	key: string,
	{ arcs, hubs, stacks, nodes }: Drawing,
	tokens: Tokens
): Shape | null {
	const find = <T extends { key: string }>(marks: readonly T[], draw: (mark: T) => Shape) => {
		const mark = marks.find((one) => one.key === key);
		return mark && draw(mark);
	};
	return (
		find(arcs, (arc) =>
			shape(
				'g',
				{},
				arcShape(arc, tokens),
				...headShapes(arc, tokens),
				...symbolShapes(arc, tokens)
			)
		) ??
		find(hubs, (hub) => hubShape(hub, tokens)) ??
		find(nodes, (node) => nodeShape(node, tokens)) ??
		find(stacks, (stack) => stackShape(stack, tokens)) ??
		null
	);
}
