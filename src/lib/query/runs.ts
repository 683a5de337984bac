import type { TextFile } from '#lib/domain/document.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** A stretch of text that all the same spans cover, or a gap that may not be shown. */
export type Run<T extends Span> =
	| { kind: 'text'; start: number; text: string; spans: readonly T[] }
	| { kind: 'gap'; start: number };

/**
 * Cuts a document at the edges of its spans. Spans may nest and overlap.
 *
 * @param cuts further places to cut at, such as where the language changes
 */
export function documentRuns<T extends Span>(
	text: TextFile,
	spans: readonly T[],
	cuts: readonly number[] = []
): Run<T>[] {
	const runs: Run<T>[] = [];
	let reached = 0;
	for (const segment of text.segments) {
		if (segment.start > reached) runs.push({ kind: 'gap', start: reached });
		runs.push(...textRuns(segment.text, segment.start, spans, cuts));
		reached = segment.start + segment.text.length;
	}
	if (reached < text.length) runs.push({ kind: 'gap', start: reached });
	return runs;
}

/**
 * Where a text breaks its line without an empty line after it: the place of each such line feed.
 * There paragraphs would run into one another.
 */
export function lineEnds(text: TextFile): number[] {
	return text.segments.flatMap(({ start, text: words }) => {
		const lines = words.split('\n');
		let end = start - 1;
		return lines.slice(0, -1).flatMap((line, index) => {
			end += line.length + 1;
			return line.trim() !== '' && lines[index + 1]?.trim() ? end : [];
		});
	});
}

/** The same for one piece of text that begins at `offset` of its document. */
export function textRuns<T extends Span>(
	text: string,
	offset: number,
	spans: readonly T[],
	further: readonly number[] = []
): Run<T>[] {
	const end = offset + text.length;
	const inside = spans.filter((span) => span.start < end && span.end > offset);
	const cuts = new Set([offset, end, ...further.filter((at) => at > offset && at < end)]);
	for (const span of inside) {
		cuts.add(Math.max(offset, span.start));
		cuts.add(Math.min(end, span.end));
	}
	const edges = [...cuts].sort((a, b) => a - b);
	return edges.slice(0, -1).map((start, index) => {
		const to = edges[index + 1] ?? end;
		return {
			kind: 'text',
			start,
			text: text.slice(start - offset, to - offset),
			spans: inside.filter((span) => span.start <= start && span.end >= to)
		};
	});
}
