import type { Map as LeafletMap } from 'leaflet';
import type { Drawing } from '#lib/map/drawing.ts';
import type { L } from './leaflet-library.ts';

const COPIES = [-1, 0, 1] as const;

/** Names as DOM text above the drawing. They keep their size while the map zooms: they step back. */
export class LabelOverlay {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #root: HTMLElement;
	#placed: { element: HTMLElement; x: number; y: number; width: number; height: number }[] = [];
	readonly #ruler = document.createElement('canvas').getContext('2d');

	constructor(leaflet: L, map: LeafletMap, pane: HTMLElement) {
		this.#leaflet = leaflet;
		this.#map = map;
		this.#root = leaflet.DomUtil.create('div', 'labels', pane);
		this.#root.setAttribute('aria-hidden', 'true');
	}

	draw({ labels, period }: Drawing): void {
		const origin = this.#map.getPixelOrigin();
		const elements = COPIES.flatMap((copy) =>
			labels.map(({ key, text, x, y, level, strong }) => {
				const element = document.createElement('div');
				element.className = strong ? `label strong ${level}` : `label ${level}`;
				element.dataset['key'] = key;
				element.textContent = text;
				const at = this.#leaflet.point(x + copy * period, y).subtract(origin);
				this.#leaflet.DomUtil.setPosition(element, at.round());
				return element;
			})
		);
		this.#root.replaceChildren(...elements);
		this.#root.classList.remove('away');
		this.#placed = elements.map((element, index) => {
			const { x, y } = this.#leaflet.DomUtil.getPosition(element);
			const { offsetWidth: width, offsetHeight: height } = element;
			const label = labels[index % labels.length];
			// Two lines begin, or end, at the mark beside which they stand.
			if (label && label.x > label.at[0]) element.classList.add('after');
			else if (label && label.x + width < label.at[0]) element.classList.add('before');
			return { element, x, y, width, height };
		});
		this.trimToView();
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
		const family = getComputedStyle(this.#root).fontFamily;
		this.#ruler.font = `${strong ? 600 : 500} ${strong ? 13 : 12}px ${family}`;
		return Math.ceil(this.#ruler.measureText(text).width) + 2;
	};
}
