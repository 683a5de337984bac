/** Mean advance of a letter of Inter at 12 px, and of a square letter (Hangul, Han, kana). */
const NARROW = 6.6;
const SQUARE = 12;

/** Width of a label in pixels, estimated: for tests, and where there is no canvas to ask. */
export function estimateWidth(text: string, strong: boolean): number {
	let width = 0;
	for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= 0x1100 ? SQUARE : NARROW;
	return Math.ceil(width * (strong ? 1.06 : 1));
}
