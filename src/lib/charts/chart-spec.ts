import type { ChartData, ChartOptions } from 'chart.js';
import type { Facet } from '#lib/query/facet.ts';

/** The figures there are, by the name that a briefing's file has for them. */
export const CHARTS = ['years', 'sectors', 'partners', 'matrix'] as const;
export type ChartName = (typeof CHARTS)[number];

/** What a bar, a dot or a row of a table stands for, and filters by when it is picked. */
export type Target =
	| { kind: 'year'; year: number | null }
	| { kind: 'value'; facet: Facet; id: string }
	| { kind: 'cell'; sector: string; partner: string };

/** A chart as plain data; the attachment hands it to Chart.js as it is. */
export interface ChartSpec {
	type: 'bar' | 'bubble';
	data: ChartData<'bar' | 'bubble'>;
	options: ChartOptions<'bar' | 'bubble'>;
	heightPx: number;
	/** By dataset and index. */
	targets: readonly (readonly Target[])[];
	/** Numbers written beside or on the marks, by dataset and index. */
	valueLabels: readonly (readonly string[])[];
}

/** The same figures as a table. The first cell of a row is its head. */
export interface ChartTable {
	columns: readonly string[];
	rows: readonly { cells: readonly string[]; target: Target | null }[];
}

/** A figure: the drawing, the table behind it, and what it says in one sentence. */
export interface Figure {
	title: string;
	/** What it shows, in one sentence. */
	headline: string;
	/** The same, and what of it is not drawn. */
	summary: string;
	/** What of it is not drawn, to stand behind the title; empty or not given: nothing. */
	cut?: string;
	spec: ChartSpec | null;
	readonly table: ChartTable;
}
