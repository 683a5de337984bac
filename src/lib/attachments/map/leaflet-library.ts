import type * as Leaflet from 'leaflet';

/** What of Leaflet is used: a map without layers of Leaflet's own. */
export type L = Pick<
	typeof Leaflet,
	'map' | 'point' | 'bounds' | 'latLng' | 'latLngBounds' | 'Transformation' | 'CRS' | 'DomUtil'
> & { Util: Pick<typeof Leaflet.Util, 'extend'> };

/** Leaflet as its own chunk. It needs a window, so it is never imported while prerendering. */
export async function loadLeaflet(): Promise<L> {
	return (await import('./leaflet-parts.ts')) as unknown as L;
}
