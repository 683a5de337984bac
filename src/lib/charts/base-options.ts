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
const NAME_LENGTH = 34;
/** Share of a chart's width that its names may take, and pixels between them and the plot. */
const MOST_NAMES = 0.6;
const NAME_GAP = 10;
/** From here a name in a narrow column is broken in two. */
const LONG_NAME_PX = 130;

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
export function nameAxis(ink: Tokens, names: string[], linesOf = (name: string) => [name]) {
	const axis = categoryAxis(ink, names);
	const lines = names.map((name) => linesOf(name).map(shorten));
	return {
		...axis,
		ticks: { ...axis.ticks, callback: (_: unknown, index: number) => lines[index] ?? [] },
		afterFit(axis: Scale) {
			const { ctx } = axis;
			ctx.save();
			ctx.font = `${FONT.size}px ${FONT.family}`;
			const widths = lines.flat().map((line) => ctx.measureText(line).width);
			ctx.restore();
			axis.width = Math.min(Math.max(0, ...widths) + NAME_GAP, axis.chart.width * MOST_NAMES);
		}
	};
}

/** Names under a chart, each standing on its end, as high as the longest. */
export function standingAxis(ink: Tokens, names: string[]) {
	const axis = categoryAxis(ink, names);
	return {
		...axis,
		ticks: { ...axis.ticks, maxRotation: 90, minRotation: 90 },
		afterFit(axis: Scale) {
			axis.height = standingHeightPx(names);
		}
	};
}

/** Room for them, by their letters: the chart has to know its height before it can measure. */
export function standingHeightPx(names: readonly string[]): number {
	return Math.max(0, ...names.map((name) => textEm(shorten(name)))) * FONT.size + NAME_GAP;
}

/** A long name on two lines, broken at the space that makes the longer one shortest. */
export function inTwo(name: string): string[] {
	if (textEm(name) * FONT.size <= LONG_NAME_PX) return [name];
	const longer = (at: number) => Math.max(at, name.length - at - 1);
	const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
	const at = spaces.sort((a, b) => longer(a) - longer(b))[0];
	return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** About how wide a text is, in ems: letters of East Asia are twice as wide as others. */
function textEm(text: string): number {
	return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0);
}

function shorten(name: string): string {
	const letters = [...name];
	return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join('')}…` : name;
}

/** A count axis that is not drawn: the numbers stand on the bars. */
export function countAxis(max: number, stacked: boolean) {
	return { type: 'linear' as const, display: false, stacked, min: 0, max };
}
