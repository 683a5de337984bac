import type { Span } from '#lib/domain/evidence.ts';

/** Lines of running text are about so wide, in code units, and differ by no more than a word. */
const WIDTH = { least: 45, most: 90, apart: 22 };
/** Fewer lines of one width are so by chance. */
const LEAST = 4;

/**
 * The lines, by number, that go on the paragraph of the line above: a page set to a fixed width breaks its
 * lines anywhere, also before a name.
 */
export function fixedWidth(text: string, lines: readonly Span[]): ReadonlySet<number> {
	const goesOn = new Set<number>();
	let first = 0;
	for (let i = 1; i <= lines.length; i++) {
		const [above, line] = [lines[i - 1], lines[i]];
		if (above && line && isAdjacent(text, above, line) && !isHeading(text, above)) continue;
		const narrow = narrowest(text, lines.slice(first, i));
		for (let n = first + 1; narrow !== null && n < i; n++)
			if (isFull(text, lines[n - 1], narrow)) goesOn.add(n);
		first = i;
	}
	return goesOn;
}

function isAdjacent(text: string, above: Span, line: Span): boolean {
	return !/\n\s*\n/.test(text.slice(above.end, line.start));
}

/** A short line that stops in mid-sentence was not broken by the width: a headline, whose page it is. */
function isHeading(text: string, line: Span): boolean {
	return line.end - line.start < WIDTH.least && isOpen(text, line);
}

/** A line that is as wide as the page, or stops in mid-sentence, ends no paragraph. */
function isFull(text: string, line: Span | undefined, narrow: number): boolean {
	return line !== undefined && (line.end - line.start >= narrow || isOpen(text, line));
}

/**
 * The width of the narrowest line that stops in mid-sentence; `null` where the lines are not set to a width:
 * most stop so, those are about as wide as each other, and half of all begin or hang in mid-sentence (a list
 * of names has a capital at the head of every line).
 */
function narrowest(text: string, run: readonly Span[]): number | null {
	const full = run.slice(0, -1).filter((line) => isOpen(text, line));
	if (full.length < LEAST || full.length * 3 < (run.length - 1) * 2) return null;
	const widths = full.map(({ start, end }) => end - start);
	const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
	if (narrow < WIDTH.least || wide > WIDTH.most || wide - narrow > WIDTH.apart) return null;
	const isMiddle = ({ start }: Span, i: number) =>
		/^[\p{Ll}\d(]/u.test(text.slice(start, start + 2)) || isHanging(text, run[i - 1]);
	return run.filter(isMiddle).length * 2 >= full.length ? narrow : null;
}

/** "the Presidents of", "Spain, Italy,": no heading ends so. */
function isHanging(text: string, line: Span | undefined): boolean {
	return line !== undefined && /(?:,|\s\p{Ll}{1,3})$/u.test(text.slice(line.end - 4, line.end));
}

function isOpen(text: string, { end }: Span): boolean {
	return !/[.:;!?]["'»”)]?$/.test(text.slice(end - 2, end));
}
