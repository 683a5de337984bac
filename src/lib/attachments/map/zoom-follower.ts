import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import type { L } from './leaflet-library.ts';

/** An element of a pane, and where its top left corner stood when it was drawn. */
export interface Drawn {
	element: HTMLElement | SVGElement;
	/** World pixels at `zoom`. */
	corner: Point;
	zoom: number;
}

/** Stretches what was drawn at one zoom to another, until it is drawn anew. */
export function follow(
	leaflet: L,
	map: LeafletMap,
	{ element, corner, zoom }: Drawn,
	to: { center: LatLng; zoom: number }
): void {
	const scale = map.getZoomScale(to.zoom, zoom);
	const panned = leaflet.DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer());
	const origin = map
		.project(to.center, to.zoom)
		.subtract(map.getSize().divideBy(2))
		.add(panned)
		.round();
	const offset = corner.multiplyBy(scale).subtract(origin);
	leaflet.DomUtil.setTransform(element as HTMLElement, offset, scale);
}
