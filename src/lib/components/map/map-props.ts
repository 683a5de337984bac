import type { Snippet } from 'svelte';
import type { Ocean } from '#lib/geo/frame.ts';
import type { MapText } from '#lib/map/map-text.ts';
import type { ActorDash } from '#lib/query/palette.ts';
import type { Scene } from '#lib/query/scene.ts';
import type { MapSelection, Marking } from '#lib/query/selection.ts';

/** What a map is given. */
export interface MapProps {
	scene: Scene;
	/** What there is to be room for in the frame; if not given, the scene. */
	framed?: readonly Scene[] | undefined;
	/** Whether what is faint is no mark to be told of or picked. */
	muted?: boolean;
	selection: Marking | null;
	theme: 'light' | 'dark';
	/** Of a series: an actor's id, or `minerals`. */
	colour: (series: string) => string;
	dash: ActorDash;
	/** UN M49 region whose land is tinted; `null`: none. */
	focusRegion: string | null;
	/** Name of a party or place in the reader's language. */
	name: (id: string) => string;
	/** Name of an engagement. */
	eventName?: (id: string) => string;
	/** What stands on the line for a mineral: Li, Cu. */
	symbolOf?: (mineral: string) => string;
	/** Which way the engagements of a place go, in words. */
	wayWords?: (id: string) => string;
	hideOthers: boolean;
	/** Colours of the land of countries, by id. */
	tints?: ReadonlyMap<string, string> | null;
	/** Which ocean is in the middle; `null`: whichever shows most. */
	ocean: Ocean | null;
	/** When it changes, the data is framed anew. */
	frameKey: string;
	/** Whether none of it may run off the edge, however small that makes the world. */
	whole?: boolean;
	/** Whether the map then flies there. */
	fly?: boolean;
	onselect: (selection: MapSelection | null) => void;
	/** Where given, the controls offer the two oceans. */
	onocean?: (ocean: Ocean | null) => void;
	/** What stands below the notes in the upper corner. */
	corner?: Snippet | undefined;
	/** Where given, what has a colour is picked by its row in the legend. */
	picking?: LegendPicking | undefined;
	text: MapText;
}

export interface LegendPicking {
	/** Series that are picked: ids of actors, `minerals`. */
	picked: ReadonlySet<string>;
	/** Picks all of a row, or lets them go where all are picked. */
	onpick: (series: readonly string[]) => void;
}
