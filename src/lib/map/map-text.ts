import type { Side } from '#lib/geo/off-view.ts';

export const ARROWS: Readonly<Record<Side, string>> = {
	west: '←',
	east: '→',
	north: '↑',
	south: '↓'
};

/** `1 · 2+ · 5+` */
export function widthSteps(from: readonly number[], number: (value: number) => string): string {
	return from.map((least) => (least === 1 ? number(1) : `${number(least)}+`)).join(' · ');
}

/** Every word that the map shows or speaks. The app hands in its own language. */
export interface MapText {
	/** Accessible name of the map, and of the list that mirrors it. */
	map: string;
	list: string;
	/** How the list is used, read once by screen readers. */
	listHelp: string;
	zoomIn: string;
	zoomOut: string;
	fit: string;
	pacific: string;
	atlantic: string;
	presets: string;
	/** So many places that the view does not show, and where. */
	off: (count: number, side: Side) => string;
	legend: string;
	schematic: string;
	minerals: string;
	video: string;
	directed: string;
	mutual: string;
	hub: string;
	venueNotStated: string;
	badge: Readonly<Record<'filled' | 'hollow' | 'dotted', string>>;
	mark: Readonly<Record<'dot' | 'ring' | 'square', string>>;
	dimmed: string;
	failed: string;
	loading: string;
	/** The widths in use, by the least number of engagements for each. */
	widths: (from: readonly number[]) => string;
	engagements: (count: number) => string;
	/** An arc in words. */
	arc: (source: string, target: string, directed: boolean) => string;
	mineralLink: (source: string, target: string, symbols: string) => string;
	/** Spoken on selection. */
	selected: (what: string) => string;
	cleared: string;
}

export const ENGLISH: MapText = {
	map: 'Map of engagements',
	list: 'Engagements on the map',
	listHelp: 'Arrow keys move through the map, Enter opens, Escape leaves.',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit to the data',
	pacific: 'Pacific',
	atlantic: 'Atlantic',
	presets: 'Centre of the map',
	off: (count, side) => `${count} ${count === 1 ? 'place' : 'places'} off the map ${ARROWS[side]}`,
	legend: 'Legend',
	schematic: 'Lines are schematic, not routes',
	minerals: 'Mineral link',
	video: 'by video',
	directed: 'from one side to the other',
	mutual: 'mutual',
	hub: 'Summit or forum',
	venueNotStated: 'venue not stated',
	badge: {
		filled: 'signed or in person',
		hollow: 'by video or without signing',
		dotted: 'sources disagree'
	},
	mark: { dot: 'city', ring: 'region or bloc', square: 'country (at its capital)' },
	dimmed: 'faint: left out by the filters',
	failed: 'The map cannot be drawn here. The list holds the same engagements.',
	loading: 'Drawing the map…',
	widths: (from) => `${widthSteps(from, String)} engagements`,
	engagements: (count) => (count === 1 ? '1 engagement' : `${count} engagements`),
	arc: (source, target, directed) => `${source} ${directed ? '→' : '–'} ${target}`,
	mineralLink: (source, target, symbols) => `${source} – ${target}: ${symbols}`,
	selected: (what) => `Selected: ${what}`,
	cleared: 'Selection cleared'
};
