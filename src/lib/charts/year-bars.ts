import type { Bin, Timeline } from '#lib/query/timeline.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { baseOptions, categoryAxis, countAxis } from './base-options.ts';
import type { ChartSpec, Figure, Target } from './chart-spec.ts';

export interface YearBarsText {
	title: string;
	year: string;
	total: string;
	undated: string;
	actor: (id: Actor) => string;
	number: (value: number) => string;
	summary: (total: number, label: string, count: number) => string;
}

/** `null`: nobody leads. */
type Actor = string | null;

/** Engagements by year, stacked by lead actor; the undated have a column of their own. */
export function yearBars(
	timeline: Timeline,
	text: YearBarsText,
	colour: (actor: Actor) => string,
	ink: Tokens
): Figure {
	const bins = [...timeline.bins, ...(timeline.undated.total > 0 ? [timeline.undated] : [])];
	const actors = timeline.actors.filter((actor) =>
		bins.some((bin) => bin.stack.some((part) => part.actor === actor))
	);
	const total = bins.reduce((sum, bin) => sum + bin.total, 0);
	const top = timeline.bins.reduce(
		(best: Bin | null, bin) => (bin.total > (best?.total ?? 0) ? bin : best),
		null
	);
	// A column of unknown years is no year in which most took place.
	const headline = summaryOf(total, top ?? timeline.undated, text);
	return {
		title: text.title,
		headline,
		summary: headline,
		table: {
			columns: [text.year, ...actors.map(text.actor), text.total],
			rows: bins.map((bin) => ({
				cells: [
					labelOf(bin, text),
					...actors.map((actor) => text.number(countOf(bin, actor))),
					text.number(bin.total)
				],
				target: targetOf(bin)
			}))
		},
		spec: total === 0 ? null : specOf(bins, actors, timeline.tallest, text, colour, ink)
	};
}

function summaryOf(total: number, top: Bin, text: YearBarsText): string {
	return total === 0 ? '' : text.summary(total, labelOf(top, text), top.total);
}

function specOf(
	bins: readonly Bin[],
	actors: readonly Actor[],
	tallest: number,
	text: YearBarsText,
	colour: (actor: Actor) => string,
	ink: Tokens
): ChartSpec {
	const labels = bins.map((bin) => labelOf(bin, text));
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
				label: text.actor(actor),
				data: bins.map((bin) => countOf(bin, actor)),
				backgroundColor: colour(actor),
				borderColor: ink.panel,
				borderWidth: { top: 1, bottom: 0, left: 0, right: 0 },
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
				x: { ...categoryAxis(ink, labels), stacked: true },
				y: countAxis(tallest, true)
			}
		}
	};
}

function labelOf({ year }: Bin, { undated }: YearBarsText): string {
	return year === null ? undated : String(year);
}

function targetOf({ year }: Bin): Target {
	return { kind: 'year', year };
}

function countOf({ stack }: Bin, actor: Actor): number {
	return stack.find((part) => part.actor === actor)?.count ?? 0;
}

/** Whether the actor's part is the uppermost of the stack, where the total is written. */
function isTopOf({ stack }: Bin, actor: Actor): boolean {
	return stack.length > 0 && stack.at(-1)?.actor === actor;
}
