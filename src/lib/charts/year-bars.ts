import type { Timeline } from '#lib/query/timeline.ts';
import { baseOptions, categoryAxis, countAxis } from './base-options.ts';
import type { Figure, Target } from './chart-spec.ts';
import type { Tokens } from '#lib/query/tokens.ts';

export interface YearBarsText {
	title: string;
	year: string;
	total: string;
	undated: string;
	actor: (id: string | null) => string;
	number: (value: number) => string;
	summary: (total: number, label: string, count: number) => string;
}

/** Engagements by year, stacked by lead actor; the undated have a column of their own. */
export function yearBars(
	timeline: Timeline,
	text: YearBarsText,
	colour: (actor: string | null) => string,
	ink: Tokens
): Figure {
	const bins = [...timeline.bins, ...(timeline.undated.total > 0 ? [timeline.undated] : [])];
	const labels = bins.map((bin) => (bin.year === null ? text.undated : String(bin.year)));
	const actors = timeline.actors.filter((actor) =>
		bins.some((bin) => bin.stack.some((part) => part.actor === actor))
	);
	const countOf = (bin: (typeof bins)[number], actor: string | null) =>
		bin.stack.find((part) => part.actor === actor)?.count ?? 0;
	const targets: Target[] = bins.map((bin) => ({ kind: 'year', year: bin.year }));
	const total = bins.reduce((sum, bin) => sum + bin.total, 0);
	const top = bins.reduce((best, bin) => (bin.total > best.total ? bin : best), timeline.undated);
	const topLabel = top.year === null ? text.undated : String(top.year);

	return {
		title: text.title,
		summary: total === 0 ? '' : text.summary(total, topLabel, top.total),
		table: {
			columns: [text.year, ...actors.map(text.actor), text.total],
			rows: bins.map((bin, index) => ({
				cells: [
					labels[index] ?? '',
					...actors.map((actor) => text.number(countOf(bin, actor))),
					text.number(bin.total)
				],
				target: targets[index] ?? null
			}))
		},
		spec:
			total === 0
				? null
				: {
						type: 'bar',
						heightPx: 140,
						targets: actors.map(() => targets),
						valueLabels: actors.map((_, at) =>
							bins.map((bin) => (isTopOf(bin, actors, at) ? text.number(bin.total) : ''))
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
								y: countAxis(timeline.tallest, true)
							}
						}
					}
	};
}

/** Whether the actor's part is the uppermost of the stack, where the total is written. */
function isTopOf(
	bin: { stack: readonly { actor: string | null }[] },
	actors: readonly (string | null)[],
	at: number
): boolean {
	return bin.stack.at(-1)?.actor === actors[at] && bin.stack.length > 0;
}
