import type * as Leaflet from 'leaflet';

export type L = typeof Leaflet;

/** Leaflet as its own chunk. It needs a window, so it is never imported while prerendering. */
export async function loadLeaflet(): Promise<L> {
	const module = (await import('leaflet')) as L & { default?: L };
	return module.default ?? module;
}
