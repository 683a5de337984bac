import type { Scale } from 'chart.js';
import type { Tokens } from '#lib/query/tokens.ts';
import { categoryAxis, FONT } from './base-options.ts';

/** Letters of a standing name; tooltip and table have longer ones whole. */
const STANDING_LENGTH = 34;
/** Share of a chart's width that the names of its rows may take. */
const MOST_NAMES = 0.5;
/** Pixels between names and plot, and to the rim. */
const NAME_GAP = 10;
/** From here a name is broken in two: less than half of the narrowest chart. */
const LONG_NAME_PX = 140;
/** For the name of a year and the space to the next. */
const YEAR_ROOM_PX = 44;
/** A row in which two lines of text stand clear of those above and below. */
const TWO_LINES_PX = 36;

/**
 * Names of rows, long ones on two lines. The axis is as wide as the widest line, at most half of
 * the chart; a line that is wider than that is cut at its end.
 */
export function nameAxis(ink: Tokens, names: string[]) {
	const lines = names.map(inTwo);
	return {
		...categoryAxis(ink, names),
		afterTickToLabelConversion(axis: Scale) {
			const room = axis.chart.width * MOST_NAMES - NAME_GAP;
			const width = measurer(axis);
			for (const tick of axis.ticks)
				tick.label = (lines[tick.value] ?? []).map((line) => cut(line, room, width));
		},
		afterFit(axis: Scale) {
			const labels = axis.ticks.flatMap(({ label }) => label ?? []);
			axis.width = Math.max(0, ...labels.map(measurer(axis))) + NAME_GAP;
		}
	};
}

/** Height of each row, where rows of one line take `plain` pixels. */
export function rowHeightPx(names: readonly string[], plain: number): number {
	return names.some((name) => inTwo(name).length > 1) ? TWO_LINES_PX : plain;
}

/**
 * Names of columns, lying: as many as stand clear of each other, with that of the last and of the
 * highest, where it is not too near to that.
 *
 * @param highest its index
 */
export function yearAxis(ink: Tokens, names: string[], highest: number) {
	const { ticks, ...axis } = categoryAxis(ink, names);
	return {
		...axis,
		ticks: {
			...ticks,
			maxRotation: 0,
			callback(this: Scale, _: unknown, index: number) {
				const every = Math.ceil((YEAR_ROOM_PX * names.length) / this.chart.width);
				return isNamed(index, every, highest, names.length - 1) ? (names[index] ?? '') : '';
			}
		}
	};
}

/** Whether a column has its name below it where only one in `every` has room. */
export function isNamed(index: number, every: number, highest: number, last: number): boolean {
	// The last says how far it goes, or that no year is stated: a name that is too near gives way.
	if (last - index < every) return index === last;
	const first = last - highest < every ? last : highest;
	return (index - first) % every === 0;
}

/** Names under a chart, each standing on its end, as high as the longest. */
export function standingAxis(ink: Tokens, names: string[]) {
	const { ticks, ...axis } = categoryAxis(ink, names);
	return {
		...axis,
		ticks: {
			...ticks,
			callback: (_: unknown, index: number) => shorten(names[index] ?? ''),
			maxRotation: 90,
			minRotation: 90
		},
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

/** In pixels. Kept, for a canvas takes longer over a width than over all that hangs on it. */
const widths = new Map<string, number>();

/** Width of a text in pixels, as the axis writes it. */
function measurer({ ctx }: Scale): (text: string) => number {
	return (text) => {
		const known = widths.get(text);
		if (known !== undefined) return known;
		ctx.save();
		ctx.font = `${FONT.size}px ${FONT.family}`;
		const { width } = ctx.measureText(text);
		ctx.restore();
		widths.set(text, width);
		return width;
	};
}

/** As much of a line as there is room for, at least one letter. */
function cut(line: string, room: number, width: (text: string) => number): string {
	const letters = [...line];
	if (letters.length < 2 || width(line) <= room) return line;
	const first = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
	// Halved each time, so that few widths have to be measured.
	let [fits, tooLong] = [1, letters.length];
	while (tooLong - fits > 1) {
		const count = (fits + tooLong) >> 1;
		if (width(first(count)) > room) tooLong = count;
		else fits = count;
	}
	return first(fits);
}

/** About how wide a text is, in ems: letters of East Asia are twice as wide as others. */
function textEm(text: string): number {
	return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0);
}

function shorten(name: string): string {
	const letters = [...name];
	return letters.length > STANDING_LENGTH
		? `${letters.slice(0, STANDING_LENGTH - 1).join('')}…`
		: name;
}
