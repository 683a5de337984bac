import type { Span } from '#lib/domain/evidence.ts';

/** The lines of a text that hold more than white space, without their ends. */
export function* linesOf(text: string): Generator<Span> {
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf('\n', start);
		if (end < 0) end = text.length;
		const span = trim(text, { start, end });
		if (span.end > span.start) yield span;
		start = end + 1;
	}
}

/** The span without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

export function isSpace(unit: number): boolean {
	return unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
}
