import type { Facet } from '#lib/query/facet.ts';
import type { Ranked } from '#lib/query/ranking.ts';
import { nameAxis, rowHeightPx } from './axis-names.ts';
import { baseOptions, countAxis } from './base-options.ts';
import type { ChartTable, Figure, Target } from './chart-spec.ts';
import type { Tokens } from '#lib/query/tokens.ts';

export interface RankedBarsText {
	title: string;
	count: string;
	name: (id: string) => string;
	number: (value: number) => string;
	/** @param tied values with that count */
	summary: (total: number, label: string, count: number, tied: number) => string;
	/** Told when not all bars are drawn. */
	top: (n: number, total: number) => string;
}

/** More than these stay in the table. */
export const DRAWN = 10;
const ROW_PX = 24;

/** Values of a facet, most first. What is chosen stands out, the rest goes back. */
export function rankedBars(
	facet: Facet,
	all: readonly Ranked[],
	chosen: readonly string[],
	text: RankedBarsText,
	ink: Tokens
): Figure {
	const drawn = all.slice(0, DRAWN);
	const targets = drawn.map(({ id }): Target => ({ kind: 'value', facet, id }));
	const labels = drawn.map(({ id }) => text.name(id));
	const [first] = all;
	const tied = all.filter(({ count }) => count === first?.count).length;
	const headline = first ? text.summary(all.length, text.name(first.id), first.count, tied) : '';
	const cut = all.length > DRAWN ? ` (${text.top(DRAWN, all.length)})` : '';
	const faded = (id: string) => chosen.length > 0 && !chosen.includes(id);
	return {
		title: text.title,
		headline,
		summary: headline + cut,
		get table(): ChartTable {
			return {
				columns: [text.title, text.count],
				rows: all.map(({ id, count }) => ({
					cells: [text.name(id), text.number(count)],
					target: { kind: 'value', facet, id }
				}))
			};
		},
		spec: first
			? {
					type: 'bar',
					heightPx: drawn.length * rowHeightPx(labels, ROW_PX) + 8,
					targets: [targets],
					valueLabels: [drawn.map(({ count }) => text.number(count))],
					data: {
						labels,
						datasets: [
							{
								label: text.count,
								data: drawn.map(({ count }) => count),
								backgroundColor: drawn.map(({ id }) => (faded(id) ? ink.hairline : ink.muted)),
								barThickness: 10
							}
						]
					},
					options: {
						...baseOptions(ink),
						indexAxis: 'y',
						layout: { padding: { right: 28 } },
						scales: { x: countAxis(first.count, false), y: nameAxis(ink, labels) }
					}
				}
			: null
	};
}
