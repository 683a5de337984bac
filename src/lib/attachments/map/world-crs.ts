import type { CRS, LatLng, LatLngBounds, Point } from 'leaflet';
import type { Extent } from '#lib/geo/frame.ts';
import { patterson, pattersonInverse } from '#lib/geo/patterson.ts';
import type { LonLat } from '#lib/geo/point.ts';
import { TILE } from '#lib/geo/world.ts';
import type { L } from './leaflet-library.ts';

/** Patterson's projection as a Leaflet reference system: `geo/world.ts` in Leaflet's terms. */
export function worldCrs(leaflet: L): CRS {
	const turn = 1 / (2 * Math.PI);
	return leaflet.Util.extend({}, leaflet.CRS.Earth, {
		code: 'Patterson',
		projection: {
			project: ({ lng, lat }: LatLng) => leaflet.point(...patterson([lng, lat])),
			unproject: ({ x, y }: Point) => toLatLng(leaflet, pattersonInverse([x, y])),
			bounds: leaflet.bounds([-Math.PI, -1.8], [Math.PI, 1.8])
		},
		transformation: new leaflet.Transformation(turn, 0.5, -turn, 0.5),
		scale: (zoom: number) => TILE * 2 ** zoom,
		zoom: (scale: number) => Math.log2(scale / TILE)
	}) as CRS;
}

/** The one place where `[lon, lat]` is turned round. */
export function toLatLng(leaflet: L, [lon, lat]: LonLat): LatLng {
	return leaflet.latLng(lat, lon);
}

/** What is seen, in degrees. */
export function toExtent(bounds: LatLngBounds): Extent {
	return {
		west: bounds.getWest(),
		south: bounds.getSouth(),
		east: bounds.getEast(),
		north: bounds.getNorth()
	};
}
