import type { TextFile } from '#lib/domain/document.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** How Markdown wants a stretch to look; `mark`: what only says so, such as `**`. */
export type Look = 'mark' | 'heading' | 'strong' | 'emphasis' | 'link';

export interface LookSpan extends Span {
	looks: readonly Look[];
}

/** Longer lines are no prose, and are left as they are. */
const LONGEST_LINE = 20_000;

const BIT: Readonly<Record<Look, number>> = {
	mark: 1,
	heading: 2,
	strong: 4,
	emphasis: 8,
	link: 16
};
const LOOKS = Object.keys(BIT) as Look[];

/** Each with its groups in turn: marks, words, marks. */
const PATTERNS: readonly [Look, RegExp][] = [
	['heading', /^( {0,3}#{1,6}[ \t])([^\n]+)/dg],
	// A quotation or a rule between parts: marks and nothing else.
	['mark', /^( {0,3}(?:>[> \t]*|[-*_]{3,}[ \t]*$))/dg],
	['strong', /(\*\*)([^*\n]+)(\*\*)/dg],
	['strong', /\b(__)([^_\n]+)(__)\b/dg],
	['emphasis', /(?<![*\w])(\*)([^\s*](?:[^*\n]*[^\s*])?)(\*)(?![*\w])/dg],
	['emphasis', /\b(_)([^\s_](?:[^\n_]*[^\s_])?)(_)\b/dg],
	['link', /(!?\[)([^\n[\]]*)(\]\([^\s()]*\))/dg]
];

/** Whether a document is written in Markdown, by its file. */
export function isMarkdown(file: string): boolean {
	return /\.(?:md|markdown)$/i.test(file);
}

/**
 * What the marks of a Markdown text say of it. The text stays as it is, to the letter: quotations
 * are found by their place in it. The most used marks are known, each within one line.
 *
 * @returns stretches in order, none over another
 */
export function markdownLooks(text: TextFile): LookSpan[] {
	return text.segments.flatMap((segment) => {
		let start = segment.start;
		return segment.text.split('\n').flatMap((line) => {
			const spans = line.length > LONGEST_LINE ? [] : lineLooks(line, start);
			start += line.length + 1;
			return spans;
		});
	});
}

/** The look of the character at a place; the stretches as `markdownLooks` gives them. */
export function looksAt(spans: readonly LookSpan[], at: number): readonly Look[] {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	const span = spans[low];
	return span && span.start <= at ? span.looks : [];
}

function lineLooks(line: string, offset: number): LookSpan[] {
	const paint = new Uint8Array(line.length);
	const put = (bits: number, [from, to]: [number, number]) => {
		for (let at = from; at < to; at++) paint[at] = (paint[at] ?? 0) | bits;
	};
	for (const [look, pattern] of PATTERNS)
		for (const { indices } of line.matchAll(pattern)) {
			const [, before, words, after] = indices ?? [];
			if (before) put(BIT.mark, before);
			if (words) put(BIT[look], words);
			if (after) put(BIT.mark, after);
		}
	const spans: LookSpan[] = [];
	for (let from = 0, to = 0; from < line.length; from = to) {
		while (to < line.length && paint[to] === paint[from]) to++;
		const bits = paint[from] ?? 0;
		const looks = LOOKS.filter((look) => (bits & BIT[look]) !== 0);
		if (looks.length > 0) spans.push({ start: offset + from, end: offset + to, looks });
	}
	return spans;
}
