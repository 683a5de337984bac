import type { LeafletMouseEvent, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { Extent } from '#lib/geo/frame.ts';
import type { LonLat, XY } from '#lib/geo/point.ts';
import type { Drawing } from '#lib/map/drawing.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { Crowd } from './crowd.ts';
import { Framing, ZOOM_STEP } from './framing.ts';
import { keyAt, keysAt, type Pointed } from './key-at.ts';
import { LabelOverlay } from './label-overlay.ts';
import { LandCanvas } from './land-canvas.ts';
import type { L } from './leaflet-library.ts';
import type { Draw, Frame, MapEvents, MapHandle } from './map-handle.ts';
import { watchSize } from './node-size.ts';
import { ShapeOverlay } from './shape-overlay.ts';
import { TurnTaker } from './turn-taker.ts';
import { toExtent, toLatLng, worldCrs } from './world-crs.ts';
import { follow } from './zoom-follower.ts';

const MAX_ZOOM = 6;
/** Latitudes that may be seen: the land, without the empty south. */
const SOUTH = -66;
const NORTH = 86;

/** The Leaflet map with its three layers: land on canvas, shapes in SVG, names in DOM. */
export class MapOnNode implements MapHandle {
	readonly #leaflet: L;
	readonly #map: LeafletMap;
	readonly #labels: LabelOverlay;
	readonly #unwatch: () => void;
	readonly land: LandCanvas;
	readonly crowd: Crowd;
	readonly shapes: ShapeOverlay;
	readonly #events: MapEvents;
	readonly #framing: Framing;
	#draw: Draw | null = null;
	#tokens: Tokens | null = null;
	/** What the layers show. */
	#drawn: { marks: Drawing; tokens: Tokens; origin: Point } | null = null;
	readonly #names = new TurnTaker(() => this.#placeNames());
	readonly #follow = new TurnTaker(() => this.#framing.follow());

	constructor(leaflet: L, node: HTMLElement, events: MapEvents) {
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#leaflet = leaflet;
		this.#events = events;
		this.#map = leaflet.map(node, {
			crs: worldCrs(leaflet),
			center: [10, -150],
			zoom: 2,
			minZoom: 0.5,
			maxZoom: MAX_ZOOM,
			// A map that is not shown has no size: its node is watched instead of the window.
			trackResize: false,
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
		this.#framing = new Framing(leaflet, this.#map, still);
		this.land = new LandCanvas(leaflet, this.#map, this.#pane('land', 200));
		this.crowd = new Crowd(leaflet, this.#map, this.#pane('crowd', 300));
		this.shapes = new ShapeOverlay(leaflet, this.#map, this.#pane('shapes', 400));
		this.#labels = new LabelOverlay(leaflet, this.#map, this.#pane('labels', 450));
		this.#listen();
		this.#unwatch = watchSize(node, () => this.#resize());
	}

	zoomIn(): void {
		this.#framing.leave();
		this.#map.zoomIn();
	}

	zoomOut(): void {
		this.#framing.leave();
		this.#map.zoomOut();
	}

	fit(): void {
		this.#framing.fit();
	}

	show(extents: readonly Extent[], whole = false): void {
		this.#framing.show(extents, whole);
	}

	goBack(): void {
		this.#framing.goBack();
	}

	reveal(point: LonLat): void {
		const view = this.#map.getBounds().pad(-0.05);
		const copies = [-360, 0, 360].map((turn) =>
			toLatLng(this.#leaflet, [point[0] + turn, point[1]])
		);
		const [nearest] = copies.sort((a, b) => this.#away(a.lng) - this.#away(b.lng));
		if (nearest && !view.contains(nearest)) this.#map.panTo(nearest);
	}

	setFrame(frame: Frame): void {
		this.#framing.set(frame);
	}

	/** What the filters leave comes into view, once it is on the screen. */
	follow(): void {
		this.#follow.take('frame');
	}

	open(frame: Frame, fly = false): void {
		this.#framing.open(frame, fly);
	}

	setDraw(draw: Draw, tokens: Tokens): void {
		this.#draw = draw;
		this.#tokens = tokens;
		this.#redraw();
	}

	remove(): void {
		this.#unwatch();
		this.#names.callOff();
		this.#follow.callOff();
		this.crowd.remove();
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
		const marks = this.#draw.marks(this.#map.getZoom());
		const origin = this.#map.getPixelOrigin();
		const drawn = this.#drawn;
		// Where a pan ends, only the names are placed anew.
		const isDrawn =
			drawn?.marks === marks && drawn.tokens === this.#tokens && drawn.origin.equals(origin);
		if (!isDrawn) {
			this.shapes.draw(this.crowd.draw(marks, this.#tokens), this.#tokens, this.crowd.shapeOf);
			this.#drawn = { marks, tokens: this.#tokens, origin };
		}
		// Other marks in the same view come first; in another the old names would be out of place.
		const isSameView = !isDrawn && drawn?.origin.equals(origin);
		this.#names.take(this.crowd.isOn ? 'rest' : isSameView ? 'frame' : 'now');
	}

	#placeNames(): void {
		const { min, max } = this.#map.getPixelBounds();
		if (!this.#draw || !this.#drawn || !min || !max) return;
		const view = [min.x, min.y, max.x, max.y] as const;
		const named = this.#draw.named(this.#drawn.marks, view, this.#labels.measure);
		this.shapes.drawLeaders(named, this.#drawn.tokens);
		this.#labels.draw(named);
	}

	#resize(): void {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		if (clientWidth === 0 || clientHeight === 0) return;
		this.#map.invalidateSize({ animate: false });
		this.#framing.refit();
		this.land.draw();
	}

	#moved(): void {
		this.#events.onmove(toExtent(this.#map.getBounds()));
	}

	#listen(): void {
		const events = this.#events;
		const touched = () => this.#framing.leave();
		const followTo = (to: Pick<ZoomAnimEvent, 'center' | 'zoom'>) => {
			this.#labels.stepBack();
			for (const drawn of [this.land.drawn, this.shapes.drawn, ...this.crowd.drawn])
				follow(this.#leaflet, this.#map, drawn, to);
		};
		this.#map
			.on('zoomanim', followTo)
			.on('zoom', () => followTo({ center: this.#map.getCenter(), zoom: this.#map.getZoom() }))
			.on('move', () => {
				this.land.keepUp();
				this.crowd.keepUp();
				this.#labels.trimToView();
			})
			// Names find their places within the view, so they are placed anew wherever it stops.
			.on('moveend', () => {
				this.land.draw();
				this.#redraw();
				this.#moved();
			})
			.on('resize', () => this.#labels.trimToView())
			.on('dragstart', touched)
			.on('click', (event: LeafletMouseEvent) => {
				const { containerPoint } = event;
				events.onpick(keysAt(this.#pointed(event)), [containerPoint.x, containerPoint.y]);
			})
			.on('mousemove', (event: LeafletMouseEvent) => {
				const { latlng } = event;
				events.onhover(keyAt(this.#pointed(event)), [latlng.lng, latlng.lat]);
			})
			.on('mouseout', () => events.onhover(null, null));
		this.#map.getContainer().addEventListener('wheel', touched, { passive: true });
		this.#map.getContainer().addEventListener('keydown', touched);
	}

	#pointed({ originalEvent: event, containerPoint }: LeafletMouseEvent): Pointed {
		const { x, y } = containerPoint.add(this.#map.getPixelBounds().min ?? [0, 0]);
		const at: XY = [x, y];
		return { event, drawing: this.#drawn?.marks, at, painted: this.crowd.keyAt(at) };
	}
}
