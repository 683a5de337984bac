import { loadavg } from 'node:os';
import type { Figures } from './measure.ts';
import type { Stock } from './run.ts';

/** One budget of the site, how much of it is used, and whether that is within it. */
export interface Verdict {
	what: string;
	measured: string;
	budget: string;
	holds: boolean;
}

/** Milliseconds of a frame on a screen of 60 Hz. */
const FRAME = 1000 / 60;
/** Milliseconds from a filter to its result on the screen, beyond the size of a few documents. */
const FILTER = 50;
const FRAMES_PER_SECOND = 50;
/** Share by which the heap may differ after a thousand changes: what it holds comes and goes. */
const HEAP_GROWTH = 0.05;

/** What a stock of engagements has to keep. */
export function verdictsOf(stock: Stock, { filter, pan, heap }: Figures): Verdict[] {
	const grown = heap.after / heap.before - 1;
	const own = stock === 'own';
	const spent = own ? filter.work.median : filter.whole.median;
	return [
		{
			what: own ? 'filter to paint, work in a frame' : 'filter to paint',
			measured: ms(spent),
			budget: own ? `≤ ${FRAME.toFixed(1)} ms` : `≤ ${FILTER} ms`,
			holds: spent <= (own ? FRAME : FILTER)
		},
		{
			what: 'panning',
			measured: `${pan.framesPerSecond.toFixed(0)} fps`,
			budget: `> ${FRAMES_PER_SECOND} fps`,
			holds: pan.framesPerSecond > FRAMES_PER_SECOND
		},
		{
			what: `heap over ${heap.changes} changes`,
			measured: `${grown < 0 ? '−' : '+'}${Math.abs(grown * 100).toFixed(1)} %`,
			budget: `≤ ${HEAP_GROWTH * 100} %`,
			holds: grown <= HEAP_GROWTH
		}
	];
}

/** The figures of a stock of engagements, the budgets, and how busy the machine was. */
export function report(stock: Stock, result: Figures | string): string {
	const title = stock === 'own' ? 'own datasets' : `${stock} engagements`;
	const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'}`;
	if (typeof result === 'string') return `\n${title} (${load})\n  FAIL  ${result}`;
	const { ready, filter, pan, search, heap } = result;
	const both = ({ median, most }: { median: number; most: number }) => `${ms(median)}, ${ms(most)}`;
	const figures: [string, string][] = [
		['ready', ms(ready)],
		['filter to paint, 50 %, 95 %', both(filter.whole)],
		['of that work', both(filter.work)],
		['filter to the last of it', both(filter.all)],
		['panning', `${pan.framesPerSecond.toFixed(0)} fps, longest frame ${ms(pan.longest)}`],
		['names placed after a pan', ms(pan.settle)],
		['search opens', ms(search.open)],
		['a letter of it, 50 %, 95 %', both(search)],
		['heap', `${heap.before.toFixed(1)} MB, then ${heap.after.toFixed(1)} MB`]
	];
	return [
		`\n${title} (${load})`,
		...figures.map(([what, value]) => `        ${what.padEnd(34)}${value}`),
		...verdictsOf(stock, result).map(
			({ what, measured, budget, holds }) =>
				`  ${holds ? 'pass' : 'FAIL'}  ${what.padEnd(34)}${measured} (${budget})`
		)
	].join('\n');
}

function ms(value: number): string {
	return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
