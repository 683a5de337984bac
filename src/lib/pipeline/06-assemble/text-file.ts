import type { TextFile } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Extraction } from '../extract.ts';
import { evidenceIn } from './evidence-in.ts';

/** How a document's text goes into `texts/`: whole, or the sentences around its evidence. */
export function textFile(
	raw: string,
	{ source, sha256, length, sentences }: Extraction,
	engagements: readonly Engagement[]
): TextFile {
	const whole = { id: source.id, sha256, length };
	if (source.show === 'full') return { ...whole, segments: [{ start: 0, text: raw }] };
	const spans = evidenceIn(source.id, engagements);
	const shown = new Set<number>();
	sentences.forEach((sentence, i) => {
		if (spans.some(({ start, end }) => start < sentence.end && end > sentence.start))
			for (const near of [i - 1, i, i + 1]) shown.add(near);
	});
	const stretches = [...spans, ...sentences.filter((_, i) => shown.has(i))].sort(
		(a, b) => a.start - b.start
	);
	const segments: { start: number; end: number }[] = [];
	for (const { start, end } of stretches) {
		const last = segments.at(-1);
		if (last && (start <= last.end || raw.slice(last.end, start).trim() === ''))
			last.end = Math.max(last.end, end);
		else segments.push({ start, end });
	}
	// What is but white space before and after is nothing left out.
	const [first, last] = [segments[0], segments.at(-1)];
	if (first && raw.slice(0, first.start).trim() === '') first.start = 0;
	if (last && raw.slice(last.end).trim() === '') last.end = raw.length;
	return {
		...whole,
		segments: segments.map(({ start, end }) => ({ start, text: raw.slice(start, end) }))
	};
}
