import type { ChartOptions, Scale } from 'chart.js';
import type { Tokens } from '#lib/query/tokens.ts';

const FONT = { family: "'Inter Variable', system-ui, sans-serif", size: 12 };

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

/** Longer names are cut on the axis; tooltip and table have them whole. */
const NAME_LENGTH = 24;
/** Share of a chart's width that its names may take, and pixels between them and the plot. */
const MOST_NAMES = 0.6;
const NAME_GAP = 10;

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
			callback: (_: unknown, index: number) => shorten(names[index] ?? '')
		}
	};
}

/** Names beside lying bars: as wide as the widest, where Chart.js would cut them at half. */
export function nameAxis(ink: Tokens, names: string[]) {
	return {
		...categoryAxis(ink, names),
		afterFit(axis: Scale) {
			const { ctx } = axis;
			ctx.save();
			ctx.font = `${FONT.size}px ${FONT.family}`;
			const widths = names.map((name) => ctx.measureText(shorten(name)).width);
			ctx.restore();
			axis.width = Math.min(Math.max(0, ...widths) + NAME_GAP, axis.chart.width * MOST_NAMES);
		}
	};
}

function shorten(name: string): string {
	const letters = [...name];
	return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join('')}…` : name;
}

/** A count axis that is not drawn: the numbers stand on the bars. */
export function countAxis(max: number, stacked: boolean) {
	return { type: 'linear' as const, display: false, stacked, min: 0, max };
}
