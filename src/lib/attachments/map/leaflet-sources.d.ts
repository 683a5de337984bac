/** Leaflet ships its sources without types; `leaflet-library.ts` gives them those of its bundle. */
declare module 'leaflet/src/*' {
	export const createMap: unknown;
	export const CRS: Record<string, unknown>;
	export const Earth: unknown;
	export const toLatLng: unknown;
	export const toLatLngBounds: unknown;
	export const toBounds: unknown;
	export const toPoint: unknown;
	export const Transformation: unknown;
	export const Map: { include(methods: Record<string, () => void>): void };
}
