import type { Map as LeafletMap } from 'leaflet';
import type { DrawnLabel, Drawing } from '#lib/map/drawing.ts';
import type { L } from './leaflet-library.ts';

const COPIES = [-1, 0, 1] as const;

/** Names as DOM text above the drawing. They keep their size while the map zooms: they step back. */
export class LabelOverlay {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #root: HTMLElement;
	#placed: { element: HTMLElement; x: number; y: number; width: number; height: number }[] = [];
	#family: string | null = null;
	#font = '';
	readonly #ruler = document.createElement('canvas').getContext('2d');

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#root = leaflet.DomUtil.create('div', 'labels', pane);
		this.#root.setAttribute('aria-hidden', 'true');
	}

	/** Nothing is asked of the page here: each answer would cost a layout of all of it. */
	draw({ labels, period }: Drawing): void {
		const origin = this.#map.getPixelOrigin();
		this.#placed = COPIES.flatMap((copy) =>
			labels.map((label) => {
				const element = elementOf(label);
				const at = this.#leaflet
					.point(label.x + copy * period, label.y)
					.subtract(origin)
					.round();
				// Leaflet's own way would make a layer of each, and every frame asks all layers.
				element.style.transform = `translate(${at.x}px, ${at.y}px)`;
				return { element, x: at.x, y: at.y, width: label.width, height: label.height };
			})
		);
		this.trimToView();
		this.#root.replaceChildren(...this.#placed.map(({ element }) => element));
		this.#root.classList.remove('away');
	}

	/** Hides the names that the edge of the view would cut: half a name is misread. */
	trimToView(): void {
		const view = this.#map.getSize();
		const moved = this.#map.containerPointToLayerPoint([0, 0]);
		for (const { element, x, y, width, height } of this.#placed) {
			const [left, top] = [x - moved.x, y - moved.y];
			const cutAcross = (left < 0 && left + width > 0) || (left < view.x && left + width > view.x);
			const cut = cutAcross || top < 0 || top + height > view.y;
			element.classList.toggle('cut', cut);
		}
	}

	stepBack(): void {
		this.#root.classList.add('away');
	}

	/** Width of a text in the type of the labels, in pixels. */
	measure = (text: string, strong: boolean): number => {
		if (!this.#ruler) return text.length * 7;
		this.#family ??= getComputedStyle(this.#root).fontFamily;
		const font = `${strong ? 600 : 500} ${strong ? 13 : 12}px ${this.#family}`;
		if (this.#font !== font) this.#ruler.font = this.#font = font;
		return Math.ceil(this.#ruler.measureText(text).width) + 2;
	};
}

function elementOf({ key, text, x, width, at, level, strong }: DrawnLabel): HTMLElement {
	const element = document.createElement('div');
	// Two lines begin, or end, at the mark beside which they stand.
	const side = x > at[0] ? ' after' : x + width < at[0] ? ' before' : '';
	element.className = `label${strong ? ' strong' : ''} ${level}${side}`;
	element.dataset['key'] = key;
	element.textContent = text;
	return element;
}
