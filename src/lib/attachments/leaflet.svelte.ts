import 'leaflet/dist/leaflet.css';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { BaseMap } from '#lib/geo/topology.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { loadLeaflet } from './map/leaflet-library.ts';
import type { Draw, Frame, MapEvents } from './map/map-handle.ts';
import { MapOnNode } from './map/map-on-node.ts';

/** What is on the map. Each part is read in an effect of its own. */
export interface MapInput {
	readonly base: BaseMap | null;
	/** UN M49 region whose land is tinted; `null`: none. */
	readonly focusRegion: string | null;
	readonly tokens: Tokens;
	/** Colours of the land of countries, by id; `null`: land is land. */
	readonly tints: ReadonlyMap<string, string> | null;
	readonly draw: Draw;
	/** Key of what has the keyboard. */
	readonly highlight: string | null;
	/** What the first view and `fit` frame. */
	readonly frame: Frame;
	/** When it changes, the data is framed anew. */
	readonly frameKey: string;
	/** Whether the map then flies there; without it, it cuts. */
	readonly fly: boolean;
}

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
			const { frame } = input;
			untrack(() => map)?.setFrame(frame);
		});
		$effect(() => {
			void input.frameKey;
			if (map) untrack(() => map?.open(input.frame, input.fly));
		});
		$effect(() => {
			if (map && input.base) map.land.setBase(input.base, input.focusRegion);
		});
		$effect(() => map?.land.setTokens(input.tokens));
		$effect(() => map?.land.setTints(input.tints));
		$effect(() => map?.setDraw(input.draw, input.tokens));
		$effect(() => {
			void input.frame;
			if (map) untrack(() => map?.follow());
		});
		$effect(() => map?.shapes.highlight(input.highlight));

		return () => {
			gone = true;
			map?.remove();
		};
	};
}
