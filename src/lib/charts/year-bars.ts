import type { Bin, Timeline } from '#lib/query/timeline.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { baseOptions, countAxis } from './base-options.ts';
import { yearAxis } from './axis-names.ts';
import type { ChartSpec, ChartTable, Figure, Target } from './chart-spec.ts';
import { fewActors, OTHERS, type FewActors } from './few-actors.ts';

export interface YearBarsText {
	title: string;
	year: string;
	total: string;
	undated: string;
	/** Of a timeline by months, as short as it can be said. */
	month?: (id: string) => string;
	actor: (id: Actor) => string;
	/** So many actors that are one stack. */
	others: (count: number) => string;
	number: (value: number) => string;
	/** @param tied years, or months, with that count */
	summary: (total: number, label: string, count: number, tied: number) => string;
}

/** Above this a part of one engagement is too low for a line between it and the next. */
const TALLEST_PARTED = 32;

/** `null`: nobody leads. */
type Actor = string | null;

/** Engagements by year, stacked by lead actor; the undated have a column of their own. */
export function yearBars(
	timeline: Timeline,
	text: YearBarsText,
	colour: (actor: Actor) => string,
	ink: Tokens
): Figure {
	const total = columnsOf(timeline).reduce((sum, bin) => sum + bin.total, 0);
	const top = timeline.bins.reduce(
		(best: Bin | null, bin) => (bin.total > (best?.total ?? 0) ? bin : best),
		null
	);
	// A column of unknown years is no year in which most took place.
	const tied = timeline.bins.filter((bin) => bin.total === top?.total).length;
	const headline = summaryOf(total, top ?? timeline.undated, tied, text);
	return {
		title: text.title,
		headline,
		summary: headline,
		// Worked out when it is asked for: of many actors it has thousands of cells.
		get table() {
			return tableOf(timeline, text);
		},
		spec: total === 0 ? null : specOf(fewActors(timeline, colour), text, colour, ink)
	};
}

function summaryOf(total: number, top: Bin, tied: number, text: YearBarsText): string {
	return total === 0 ? '' : text.summary(total, labelOf(top, text), top.total, tied);
}

/** The years, and the undated where there are any. */
function columnsOf({ bins, undated }: Timeline): Bin[] {
	return [...bins, ...(undated.total > 0 ? [undated] : [])];
}

/** Those that lead anything in one of the columns. */
function actorsIn(columns: readonly Bin[], actors: readonly Actor[]): Actor[] {
	const found = new Set(columns.flatMap(({ stack }) => stack.map(({ actor }) => actor)));
	return actors.filter((actor) => found.has(actor));
}

function tableOf(timeline: Timeline, text: YearBarsText): ChartTable {
	const columns = columnsOf(timeline);
	const actors = actorsIn(columns, timeline.actors);
	return {
		columns: [text.year, text.total, ...actors.map(text.actor)],
		rows: columns.map((bin) => ({
			cells: [
				labelOf(bin, text),
				text.number(bin.total),
				...actors.map((actor) => text.number(countOf(bin, actor)))
			],
			target: targetOf(bin)
		}))
	};
}

function specOf(
	{ timeline, others }: FewActors,
	text: YearBarsText,
	colour: (actor: Actor) => string,
	ink: Tokens
): ChartSpec {
	const bins = columnsOf(timeline);
	const actors = actorsIn(bins, timeline.actors);
	const labels = bins.map((bin) => labelOf(bin, text));
	const gap = timeline.tallest > TALLEST_PARTED ? 0 : 1;
	return {
		type: 'bar',
		heightPx: 140,
		targets: actors.map(() => bins.map(targetOf)),
		valueLabels: actors.map((actor) =>
			bins.map((bin) => (isTopOf(bin, actor) ? text.number(bin.total) : ''))
		),
		data: {
			labels,
			datasets: actors.map((actor) => ({
				label: actor === OTHERS ? text.others(others) : text.actor(actor),
				data: bins.map((bin) => countOf(bin, actor)),
				backgroundColor: colour(actor),
				borderColor: ink.panel,
				borderWidth: { top: gap, bottom: 0, left: 0, right: 0 },
				borderSkipped: false as const,
				maxBarThickness: 44,
				categoryPercentage: 0.8,
				barPercentage: 1
			}))
		},
		options: {
			...baseOptions(ink),
			layout: { padding: { top: 18 } },
			scales: {
				x: { ...yearAxis(ink, labels, highestOf(timeline)), stacked: true },
				y: countAxis(timeline.tallest, true)
			}
		}
	};
}

function labelOf({ year, month }: Bin, { undated, month: monthName }: YearBarsText): string {
	if (month !== undefined) return monthName?.(month) ?? month;
	return year === null ? undated : String(year);
}

function targetOf({ year, month }: Bin): Target {
	if (month !== undefined) return { kind: 'value', facet: 'month', id: month };
	return { kind: 'year', year };
}

/** The index of the first of the highest years. */
function highestOf({ bins }: Timeline): number {
	const totals = bins.map(({ total }) => total);
	return totals.indexOf(Math.max(...totals));
}

function countOf({ stack }: Bin, actor: Actor): number {
	return stack.find((part) => part.actor === actor)?.count ?? 0;
}

/** Whether the actor's part is the uppermost of the stack, where the total is written. */
function isTopOf({ stack }: Bin, actor: Actor): boolean {
	return stack.length > 0 && stack.at(-1)?.actor === actor;
}
