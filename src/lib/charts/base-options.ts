import type { ChartOptions } from 'chart.js';
import type { Tokens } from '#lib/query/tokens.ts';

/** Of all that is written in a figure. */
export const FONT = { family: "'Inter Variable', system-ui, sans-serif", size: 12 };

/** What all figures share: no movement, no legend of Chart.js's own, quiet axes. */
export function baseOptions(ink: Tokens): ChartOptions<'bar' | 'bubble'> {
	return {
		animation: false,
		responsive: true,
		maintainAspectRatio: false,
		font: FONT,
		color: ink.ink,
		plugins: {
			legend: { display: false },
			tooltip: {
				animation: false,
				backgroundColor: ink.ink,
				titleColor: ink.panel,
				bodyColor: ink.panel,
				titleFont: { ...FONT, weight: 600 },
				bodyFont: FONT,
				cornerRadius: 6,
				padding: 8,
				displayColors: false
			}
		}
	};
}

/** A category axis: names, no lines. */
export function categoryAxis(ink: Tokens, names: string[]) {
	return {
		type: 'category' as const,
		labels: names,
		grid: { display: false, drawTicks: false },
		border: { display: false },
		ticks: {
			color: ink.ink,
			font: FONT,
			autoSkip: false,
			padding: 4,
			callback: (_: unknown, index: number) => names[index] ?? ''
		}
	};
}

/** A count axis that is not drawn: the numbers stand on the bars. */
export function countAxis(max: number, stacked: boolean) {
	return { type: 'linear' as const, display: false, stacked, min: 0, max };
}
