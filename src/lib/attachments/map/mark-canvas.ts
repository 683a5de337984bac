import type { Map as LeafletMap } from 'leaflet';
import { hubShape, nodeShape, stackShape, symbolShapes } from '#lib/map/draw-shapes.ts';
import type { Drawing, InkLevel } from '#lib/map/drawing.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { MarginCanvas } from './margin-canvas.ts';
import { paintSheet } from './paint-sheet.ts';
import { paintShape } from './paint-shape.ts';
import type { Drawn } from './zoom-follower.ts';

interface Mark {
	level: InkLevel;
	/** From its left end to its right one, in pixels of the world. */
	span: readonly [from: number, to: number];
	shape: Shape;
}

/** Pixels that may stand beyond the rim of a mark: badges, a count. */
const RIM = 16;

/** Hundreds of places and events: the same shapes that SVG has of a few. */
export class MarkCanvas {
	readonly #canvas: MarginCanvas;
	#marks: readonly Mark[] = [];
	#period = 0;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#canvas = new MarginCanvas(leaflet, map, pane);
	}

	get drawn(): Drawn {
		return this.#canvas.drawn;
	}

	draw(drawing: Drawing, tokens: Tokens): void {
		this.#period = drawing.period;
		this.#marks = marksOf(drawing, tokens);
		this.#paint();
	}

	clear(): void {
		this.#marks = [];
		this.drawn.element.toggleAttribute('hidden', true);
	}

	/** Draws again when the view has left what was drawn. */
	keepUp(): void {
		if (this.#canvas.isLeft) this.#paint();
	}

	#paint(): void {
		const laid = this.#canvas.lay(this.#period);
		if (!laid) return;
		this.drawn.element.toggleAttribute('hidden', false);
		paintSheet(
			laid.context,
			laid.sheet,
			this.#marks,
			({ span }) => span,
			(context, { shape }) => paintShape(context, shape)
		);
	}
}

/** Back to front, as in SVG: what stands on lines, events, places. */
function marksOf({ arcs, hubs, stacks, nodes }: Drawing, tokens: Tokens): Mark[] {
	const rimmed = (x: number, radius: number) => [x - radius - RIM, x + radius + RIM] as const;
	return [
		...arcs
			.filter(({ symbols }) => symbols.length > 0)
			.map((arc) => {
				const xs = arc.symbols.map(({ at: [x] }) => x);
				const span = [Math.min(...xs) - RIM, Math.max(...xs) + RIM] as const;
				return { level: arc.level, span, shape: shape('g', {}, ...symbolShapes(arc, tokens)) };
			}),
		...hubs.map((hub) => ({
			level: hub.level,
			span: rimmed(hub.at[0], hub.radius),
			shape: hubShape(hub, tokens)
		})),
		...nodes.map((node) => ({
			level: node.level,
			span: rimmed(node.at[0], node.radius),
			shape: nodeShape(node, tokens)
		})),
		...stacks.map((stack) => ({
			level: stack.level,
			span: rimmed(stack.at[0], stack.radius),
			shape: stackShape(stack, tokens)
		}))
	];
}
