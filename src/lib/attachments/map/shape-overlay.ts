import type { Map as LeafletMap } from 'leaflet';
import {
	arcShape,
	headSheets,
	hubShape,
	leaderShapes,
	nodeShape,
	sheets,
	stackShape,
	symbolSheets
} from '#lib/map/draw-shapes.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import type { L } from './leaflet-library.ts';
import { svgElement } from './svg-element.ts';
import type { Drawn } from './zoom-follower.ts';

const COPIES = [-1, 0, 1] as const;

/** Arcs, rings and marks as SVG, in three copies of the world. */
export class ShapeOverlay {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #root: SVGElement;
	#highlight: string | null = null;
	#lift: (key: string) => Shape | null = () => null;
	drawn: Drawn;

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#root = svgElement(
			shape('svg', {
				class: 'shapes leaflet-zoom-animated',
				width: 1,
				height: 1,
				'aria-hidden': 'true',
				focusable: 'false'
			})
		);
		pane.append(this.#root);
		this.drawn = { element: this.#root, corner: leaflet.point(0, 0), zoom: 0 };
	}

	/**
	 * All but the leaders of names.
	 *
	 * @param lift the shape of what is drawn on another layer, by its key
	 */
	draw(drawing: Drawing, tokens: Tokens, lift: (key: string) => Shape | null): void {
		const origin = this.#map.getPixelOrigin();
		const world = svgElement(shape('g', { class: 'world' }, ...shapesOf(drawing, tokens)));
		this.#lift = lift;
		const copies = COPIES.map((copy) => {
			const group = copy === 0 ? world : (world.cloneNode(true) as SVGElement);
			const x = copy * drawing.period - origin.x;
			group.setAttribute('transform', `translate(${x} ${-origin.y})`);
			return group;
		});
		this.#root.replaceChildren(...copies);
		this.drawn = { element: this.#root, corner: origin, zoom: drawing.zoom };
		this.#leaflet.DomUtil.setTransform(
			this.#root as unknown as HTMLElement,
			this.#leaflet.point(0, 0),
			1
		);
		this.highlight(this.#highlight);
	}

	/** The lines from marks to names that stand further off. */
	drawLeaders({ labels }: Drawing, tokens: Tokens): void {
		const leaders = leaderShapes(labels, tokens);
		for (const group of this.#root.querySelectorAll('.leaders'))
			group.replaceChildren(...leaders.map(svgElement));
	}

	/** Marks what has the pointer or the keyboard; nothing moves. */
	highlight(key: string | null): void {
		for (const element of this.#root.querySelectorAll('.high')) element.classList.remove('high');
		for (const lifted of this.#root.querySelectorAll('.lifted')) lifted.replaceChildren();
		this.#highlight = key;
		if (key === null) return;
		for (const element of this.#root.querySelectorAll(`[data-key="${CSS.escape(key)}"]`))
			this.#raise(element);
		const lifted = this.#lift(key);
		if (!lifted) return;
		const element = svgElement(lifted);
		element.classList.add('high');
		element.removeAttribute('data-key');
		for (const sheet of this.#root.querySelectorAll('.lifted'))
			sheet.append(element.cloneNode(true));
	}

	/** A line is drawn once more above all others; what lies over the lines only stands out. */
	#raise(element: Element): void {
		element.classList.add('high');
		if (!element.classList.contains('arc')) return;
		const copy = element.cloneNode(true) as Element;
		copy.removeAttribute('data-key');
		copy.querySelector('.hit')?.remove();
		const world = element.closest('.world');
		const key = CSS.escape(element.getAttribute('data-key') ?? '');
		const head = world?.querySelector(`[data-head="${key}"]`)?.cloneNode(true);
		world?.querySelector('.lifted')?.append(copy, ...(head ? [head] : []));
	}
}

function shapesOf({ arcs, hubs, stacks, nodes }: Drawing, tokens: Tokens): Shape[] {
	return [
		...sheets(arcs, (arc) => arcShape(arc, tokens)),
		...headSheets(arcs, tokens),
		shape('g', { class: 'lifted' }),
		...symbolSheets(arcs, tokens),
		shape('g', { class: 'leaders' }),
		...hubs.map((hub) => hubShape(hub, tokens)),
		...nodes.map((node) => nodeShape(node, tokens)),
		...stacks.map((stack) => stackShape(stack, tokens))
	];
}
