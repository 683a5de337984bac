// Leaflet from its sources, part by part: its bundle registers tiles, markers, popups and vector
// layers on load, which no bundler can leave out, and which this map does without.
import { Map } from 'leaflet/src/map/index.js';

// `Map` expects this of its layers' module.
Map.include({ _addLayers() {} });

export { map } from 'leaflet/src/map/index.js';
export { CRS } from 'leaflet/src/geo/crs/index.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toBounds as bounds } from 'leaflet/src/geometry/Bounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Transformation } from 'leaflet/src/geometry/Transformation.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export * as Util from 'leaflet/src/core/Util.js';
