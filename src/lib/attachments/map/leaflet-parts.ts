// Leaflet from its sources, part by part: its bundle registers tiles, markers, popups and vector
// layers on load, which no bundler can leave out, and which this map does without.
// First of all `Map`: these modules import each other in a circle, which only that way has an end.
import { Map } from 'leaflet/src/map/Map.js';
import { CRS } from 'leaflet/src/geo/crs/CRS.js';
import { Earth } from 'leaflet/src/geo/crs/CRS.Earth.js';
// Each adds itself to `Map`. Not so a box drawn with Shift and a long touch, which nothing tells of.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

// `Map` expects this of its layers' module.
Map.include({ _addLayers() {} });
CRS.Earth = Earth;

export { CRS };
export { createMap as map } from 'leaflet/src/map/Map.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toBounds as bounds } from 'leaflet/src/geometry/Bounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Transformation } from 'leaflet/src/geometry/Transformation.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export * as Util from 'leaflet/src/core/Util.js';
