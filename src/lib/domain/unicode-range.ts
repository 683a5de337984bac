/** First and last code point. */
export type CodeRange = readonly [number, number];

/** The ranges of a `unicode-range` of CSS, such as `U+0-FF, U+131, U+4??`. */
export function parseRanges(text: string): CodeRange[] {
	return text.split(',').flatMap((part): CodeRange[] => {
		const [, from, to] = /^\s*u\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part) ?? [];
		if (from === undefined) return [];
		const first = parseInt(from.replaceAll('?', '0'), 16);
		const last = parseInt(to ?? from.replaceAll('?', 'f'), 16);
		return [[first, last]];
	});
}

/** Whether any sign of the text is in one of the ranges. */
export function coversAny(ranges: readonly CodeRange[], text: string): boolean {
	return [...new Set(text)].some((sign) => {
		const code = sign.codePointAt(0) ?? 0;
		return ranges.some(([first, last]) => code >= first && code <= last);
	});
}
