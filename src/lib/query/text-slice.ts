import type { TextFile } from '#lib/domain/document.ts';

/** The words at a span (UTF-16, half-open); `null` where the shipped excerpts do not hold it. */
export function sliceText(text: TextFile, start: number, end: number): string | null {
	for (const segment of text.segments) {
		const from = start - segment.start;
		const to = end - segment.start;
		if (from >= 0 && to <= segment.text.length) return segment.text.slice(from, to);
	}
	return null;
}
