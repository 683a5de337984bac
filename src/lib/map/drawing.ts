import type { Curve } from '#lib/geo/curve.ts';
import type { PlacedLabel } from '#lib/geo/label-placement.ts';
import type { XY } from '#lib/geo/point.ts';
import type { Dash } from '#lib/query/palette.ts';

/**
 * What is to be drawn of a scene: shapes in world pixels of one zoom, for one copy of the world.
 * The screen's overlay and the exports draw the same.
 */
export interface Drawing {
	zoom: number;
	/** Pixels after which all repeats sideways. */
	period: number;
	/** Back to front. */
	arcs: readonly DrawnArc[];
	hubs: readonly DrawnHub[];
	stacks: readonly DrawnStack[];
	nodes: readonly DrawnNode[];
	labels: readonly DrawnLabel[];
}

/**
 * Rest: left out by the filters, or beside the point of the selection. Plain: nothing is selected.
 * Related: it shares a place or an engagement with the selection.
 */
export type InkLevel = 'rest' | 'plain' | 'related' | 'selected';

/** Back to front. */
export const INK_LEVELS = [
	'rest',
	'plain',
	'related',
	'selected'
] as const satisfies readonly InkLevel[];

export const OPACITY: Readonly<Record<InkLevel, number>> = {
	rest: 0.3,
	plain: 1,
	related: 0.7,
	selected: 1
};

export interface DrawnArc {
	/** `arc:` and the id of the scene's arc. */
	key: string;
	level: InkLevel;
	colour: string;
	curve: Curve;
	width: number;
	/** Lengths of dash and gap; empty: solid. */
	dash: Dash;
	/** Two thin lines for one: nothing on it has taken place. */
	hollow: boolean;
	/** Its tip is the curve's own end; `null` where the relation is mutual. */
	head: readonly [XY, XY, XY] | null;
	/** Mineral symbols that stand on the line. */
	symbols: readonly { at: XY; text: string }[];
}

export interface DrawnHub {
	/** `engagement:` and its id. */
	key: string;
	level: InkLevel;
	colour: string;
	at: XY;
	radius: number;
	venueStated: boolean;
	/** It has not taken place. */
	hollow: boolean;
	/** Of its spokes. */
	dash: Dash;
	/** Lines to the parties, only when it is selected. */
	spokes: readonly Curve[];
}

/** One ring for many events at one place. */
export interface DrawnStack {
	/** `stack:` and the id of the first. */
	key: string;
	level: InkLevel;
	colour: string;
	at: XY;
	radius: number;
	count: number;
}

export interface DrawnNode {
	/** `country:` and the id of the party or place. */
	key: string;
	level: InkLevel;
	mark: 'dot' | 'ring' | 'square';
	colour: string;
	at: XY;
	radius: number;
	badges: readonly DrawnBadge[];
}

export interface DrawnBadge {
	at: XY;
	colour: string;
	fill: 'filled' | 'hollow' | 'dotted';
}

export interface DrawnLabel extends PlacedLabel {
	key: string;
	text: string;
	/** Of the text, where it is not the reader's. */
	language: string | undefined;
	level: InkLevel;
	strong: boolean;
	/** The mark's middle, to which the label belongs. */
	at: XY;
}
