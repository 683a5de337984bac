import type { EngagementType, Mode, Status } from '#lib/domain/vocabulary.ts';

/**
 * What the map shows of a selection of engagements: places, strands between them, and the hubs
 * of events with many parties. Plain data, no pixels: the map room turns it into shapes.
 */
export interface Scene {
	nodes: readonly SceneNode[];
	arcs: readonly SceneArc[];
	hubs: readonly SceneHub[];
	/** Engagements that no place can be given to, for the "not on the map" tray. */
	unplaced: readonly string[];
}

export interface SceneNode {
	/** Party or place id. */
	id: string;
	/** `[lon, lat]` */
	point: [number, number];
	/** Dot: a city. Ring: a region or bloc. Square: known to country level only (at the capital). */
	mark: 'dot' | 'ring' | 'square';
	/** ISO alpha-3 of the country that it is or lies in; `null`: a bloc. */
	country: string | null;
	/** Ids of the matching engagements that touch it, sorted; gathered when they are asked for. */
	readonly engagements: readonly string[];
	/** False when the filters leave none of them and it is shown dimmed. */
	matches: boolean;
}

/** One strand per source, target and series: never one per mention. */
export interface SceneArc {
	/** `KOR~CHL~KOR`, `KOR~CHL~minerals`: stable whatever the filters. */
	id: string;
	source: string;
	target: string;
	from: [number, number];
	to: [number, number];
	/** What gives the colour and the dash: an actor's id, or `minerals`. */
	series: string;
	directed: boolean;
	/** `video` only when no engagement on it was in person. */
	mode: Mode | null;
	unheld: Unheld;
	type: EngagementType;
	/** Mineral ids whose symbols stand on the line. */
	minerals: readonly string[];
	/** Ids of the distinct matching engagements on it, sorted; of all where none matches. */
	engagements: readonly string[];
	/** Place among all strands of the dataset (actor, type, date): the same whatever the filters. */
	order: number;
	/** False when the filters leave out all its engagements and it is shown dimmed. */
	matches: boolean;
}

/**
 * How it stands with what has not taken place: planned, proposed, cancelled. Empty as soon as one
 * engagement was held or is under way.
 */
export type Unheld = readonly Exclude<Status, 'held' | 'ongoing'>[];

export interface SceneHub {
	/** Engagement id of the summit or forum. */
	id: string;
	point: [number, number];
	series: string;
	/** False: the text states no venue, the hub sits at the convenor's capital and says so. */
	venueStated: boolean;
	unheld: Unheld;
	badges: readonly {
		party: string;
		point: [number, number];
		/**
		 * Filled: signed or came in person. Hollow: by video or without signing. Dotted: sources
		 * disagree. Unstated: the text says no more than that it took part; no badge is drawn.
		 */
		fill: 'filled' | 'hollow' | 'dotted' | 'unstated';
	}[];
	matches: boolean;
}
