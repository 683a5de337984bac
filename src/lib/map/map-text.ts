import type { Side } from '#lib/geo/off-view.ts';
import type { Unheld } from '#lib/query/scene.ts';

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
	/** Accessible name of the map, and of the tree that mirrors it. */
	map: string;
	list: string;
	zoomIn: string;
	zoomOut: string;
	fit: string;
	/** The same of what is selected. */
	fitOpen: string;
	pacific: string;
	atlantic: string;
	presets: string;
	/** So many places that the view does not show, and where. */
	off: (count: number, side: Side) => string;
	legend: string;
	schematic: string;
	minerals: string;
	/** So many actors that share a colour. */
	others: (count: number) => string;
	video: string;
	/** In the legend, of what has not taken place; and of one mark, how it stands with it. */
	notHeld: string;
	unheld: (statuses: Unheld) => string;
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
	cleared: () => string;
}
