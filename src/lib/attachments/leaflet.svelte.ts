import 'leaflet/dist/leaflet.css';
import type { LeafletMouseEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { fitFrame, type Padding, type Preset } from '#lib/geo/frame.ts';
import type { LonLat } from '#lib/geo/point.ts';
import type { BaseMap } from '#lib/geo/topology.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import type { MapTokens } from '#lib/map/tokens.ts';
import { LabelOverlay } from './map/label-overlay.ts';
import { LandCanvas } from './map/land-canvas.ts';
import { loadLeaflet, type L } from './map/leaflet-library.ts';
import { ShapeOverlay } from './map/shape-overlay.ts';
import { toLatLng, worldCrs } from './map/world-crs.ts';
import { follow } from './map/zoom-follower.ts';

/** What is on the map. Each part is read in an effect of its own. */
export interface MapInput {
	readonly base: BaseMap | null;
	/** UN M49 subregion whose land is tinted. */
	readonly focusRegion: string;
	readonly tokens: MapTokens;
	readonly draw: (zoom: number, measure: (text: string, strong: boolean) => number) => Drawing;
	/** Key of what has the keyboard. */
	readonly highlight: string | null;
	readonly preset: Preset;
	/** What the first view and `fit` frame. */
	readonly points: readonly LonLat[];
	readonly padding: Padding;
}

export interface MapEvents {
	/** A key of the drawing; `null`: the empty map. */
	onpick(key: string | null): void;
	onhover(key: string | null): void;
	onready(handle: MapHandle): void;
	onfail(error: unknown): void;
}

export interface MapHandle {
	zoomIn(): void;
	zoomOut(): void;
	/** Frames the data again. */
	fit(): void;
	/** Moves a place into view, if it is not. */
	reveal(point: LonLat): void;
}

/** Fine enough for a view to fit its data without a rim. */
const ZOOM_STEP = 0.05;
const MAX_ZOOM = 6;
/** Latitudes that may be seen: the land, without the empty south. */
const SOUTH = -66;
const NORTH = 86;

/** The map on a node: made once, then brought up to date by whatever `input` reads. */
export function leafletMap(input: MapInput, events: MapEvents): Attachment<HTMLElement> {
	return (node) => {
		let gone = false;
		let map: MapOnNode | null = $state.raw(null);

		void loadLeaflet()
			.then((leaflet) => {
				if (gone) return;
				map = new MapOnNode(leaflet, node, events);
				events.onready(map);
			})
			.catch((error: unknown) => {
				if (!gone) events.onfail(error);
			});

		$effect(() => {
			const { preset, points, padding } = input;
			untrack(() => map)?.setFrame(preset, points, padding);
		});
		$effect(() => {
			const { preset } = input;
			if (map) untrack(() => map?.open(preset, input.points, input.padding));
		});
		$effect(() => {
			if (map && input.base) map.land.setBase(input.base, input.focusRegion);
		});
		$effect(() => map?.land.setTokens(input.tokens));
		$effect(() => map?.setDraw(input.draw, input.tokens));
		$effect(() => map?.shapes.highlight(input.highlight));

		return () => {
			gone = true;
			map?.remove();
		};
	};
}

/** The Leaflet map with its three layers: land on canvas, shapes in SVG, names in DOM. */
class MapOnNode implements MapHandle {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #labels: LabelOverlay;
	readonly #observer: ResizeObserver;
	readonly land: LandCanvas;
	readonly shapes: ShapeOverlay;
	#draw: MapInput['draw'] | null = null;
	#tokens: MapTokens | null = null;
	#frame: [Preset, readonly LonLat[], Padding] | null = null;
	/** Until the reader moves the map, a change of size frames the data anew. */
	#untouched = true;

	constructor(leaflet: L, node: HTMLElement, events: MapEvents) {
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#leaflet = leaflet;
		this.#map = leaflet.map(node, {
			crs: worldCrs(leaflet),
			center: [10, -150],
			zoom: 2,
			minZoom: 0.5,
			maxZoom: MAX_ZOOM,
			zoomSnap: ZOOM_STEP,
			zoomDelta: 0.5,
			wheelPxPerZoomLevel: 120,
			worldCopyJump: true,
			zoomControl: false,
			attributionControl: false,
			maxBounds: leaflet.latLngBounds([SOUTH, -1e4], [NORTH, 1e4]),
			maxBoundsViscosity: 1,
			zoomAnimation: !still,
			inertia: !still
		});
		this.land = new LandCanvas(leaflet, this.#map, this.#pane('land', 200));
		this.shapes = new ShapeOverlay(leaflet, this.#map, this.#pane('shapes', 400));
		this.#labels = new LabelOverlay(leaflet, this.#map, this.#pane('labels', 450));
		this.#listen(events);
		this.#observer = new ResizeObserver(() => this.#resize());
		this.#observer.observe(node);
	}

	zoomIn(): void {
		this.#untouched = false;
		this.#map.zoomIn();
	}

	zoomOut(): void {
		this.#untouched = false;
		this.#map.zoomOut();
	}

	fit(): void {
		if (this.#frame) this.open(...this.#frame);
	}

	reveal(point: LonLat): void {
		const view = this.#map.getBounds().pad(-0.05);
		const copies = [-360, 0, 360].map((turn) =>
			toLatLng(this.#leaflet, [point[0] + turn, point[1]])
		);
		const [nearest] = copies.sort((a, b) => this.#away(a.lng) - this.#away(b.lng));
		if (nearest && !view.contains(nearest)) this.#map.panTo(nearest);
	}

	setFrame(...frame: [Preset, readonly LonLat[], Padding]): void {
		const newRoom = this.#frame !== null && this.#frame[2] !== frame[2];
		this.#frame = frame;
		if (newRoom && this.#untouched) this.fit();
	}

	open(...frame: [Preset, readonly LonLat[], Padding]): void {
		this.#frame = frame;
		this.#untouched = true;
		const [preset, points, padding] = frame;
		const { x, y } = this.#map.getSize();
		const { centre, zoom } = fitFrame(points, preset, [x, y], padding, ZOOM_STEP);
		this.#map.setMinZoom(Math.min(zoom, Math.max(0.5, Math.floor(Math.log2(x / 256) * 4) / 4)));
		this.#map.setView(toLatLng(this.#leaflet, centre), zoom, { animate: false });
	}

	setDraw(draw: MapInput['draw'], tokens: MapTokens): void {
		this.#draw = draw;
		this.#tokens = tokens;
		this.#redraw();
	}

	remove(): void {
		this.#observer.disconnect();
		this.#map.remove();
	}

	#pane(name: string, z: number): HTMLElement {
		const pane = this.#map.createPane(name);
		pane.style.zIndex = String(z);
		return pane;
	}

	#away(lng: number): number {
		return Math.abs(lng - this.#map.getCenter().lng);
	}

	#redraw(): void {
		if (!this.#draw || !this.#tokens) return;
		const drawing = this.#draw(this.#map.getZoom(), this.#labels.measure);
		this.shapes.draw(drawing, this.#tokens);
		this.#labels.draw(drawing);
	}

	#resize(): void {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		if (clientWidth === 0 || clientHeight === 0) return;
		this.#map.invalidateSize({ animate: false, pan: false });
		if (this.#untouched) this.fit();
		this.land.draw();
	}

	#listen(events: MapEvents): void {
		const touched = () => (this.#untouched = false);
		const followTo = (to: Pick<ZoomAnimEvent, 'center' | 'zoom'>) => {
			this.#labels.stepBack();
			for (const { drawn } of [this.land, this.shapes]) follow(this.#leaflet, this.#map, drawn, to);
		};
		this.#map
			.on('zoomanim', followTo)
			.on('zoom', () => followTo({ center: this.#map.getCenter(), zoom: this.#map.getZoom() }))
			.on('zoomend viewreset', () => this.#redraw())
			.on('move', () => {
				this.land.keepUp();
				this.#labels.trimToView();
			})
			.on('moveend zoomend', () => this.land.draw())
			.on('resize', () => this.#labels.trimToView())
			.on('dragstart', touched)
			.on('click', ({ originalEvent }: LeafletMouseEvent) => events.onpick(keyAt(originalEvent)))
			.on('mousemove', ({ originalEvent }: LeafletMouseEvent) => {
				events.onhover(keyAt(originalEvent));
			})
			.on('mouseout', () => events.onhover(null));
		this.#map.getContainer().addEventListener('wheel', touched, { passive: true });
		this.#map.getContainer().addEventListener('keydown', touched);
	}
}

function keyAt({ target }: MouseEvent): string | null {
	const element = target instanceof Element ? target.closest('[data-key]') : null;
	return element?.getAttribute('data-key') ?? null;
}
