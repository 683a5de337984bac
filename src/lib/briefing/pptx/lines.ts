/** How wide letters are on average, in ems: those of East Asia fill theirs. */
const LETTER_EM = { latin: 0.55, wide: 1 };
const LINE_EM = 1.3;
const POINTS_PER_INCH = 72;

/** About how many lines a paragraph takes; one at least. */
export function linesOf(text: string, widthInches: number, points: number): number {
	return Math.max(1, Math.ceil((emOf(text) * points) / (widthInches * POINTS_PER_INCH)));
}

/** About how wide a line is, in ems. */
export function emOf(text: string): number {
	let ems = 0;
	for (const letter of text) ems += letter > '\u2e80' ? LETTER_EM.wide : LETTER_EM.latin;
	return ems;
}

/** Height of that many lines, in inches. */
export function linesHeight(lines: number, points: number): number {
	return (lines * points * LINE_EM) / POINTS_PER_INCH;
}

/** The largest of the sizes at which the paragraphs fit; the last where none does. */
export function fittingSize(
	paragraphs: readonly string[],
	box: { width: number; height: number },
	sizes: readonly [number, ...number[]]
): number {
	const fits = (points: number) => {
		const lines = paragraphs.reduce((sum, one) => sum + linesOf(one, box.width, points), 0);
		return linesHeight(lines, points) <= box.height;
	};
	return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
}

/** As many paragraphs as fit, and what does not, in their order; one at least. */
export function page<T>(
	items: readonly T[],
	heightOf: (item: T, index: number) => number,
	room: number
): [T[], T[]] {
	let used = 0;
	let count = 0;
	for (const [index, item] of items.entries()) {
		used += heightOf(item, index);
		if (count > 0 && used > room) break;
		count++;
	}
	return [items.slice(0, count), items.slice(count)];
}
