import type { TextFile } from '#lib/domain/document.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { sliceText } from './text-slice.ts';

/** Whether the quotations still stand in their documents, to the letter. */
export interface Verification {
	verified: number;
	documents: number;
	broken: readonly Evidence[];
}

/** `null` while one of the documents is not there yet. */
export function verify(
	spans: readonly Evidence[],
	textOf: (document: string) => TextFile | null
): Verification | null {
	const broken: Evidence[] = [];
	const documents = new Set<string>();
	for (const span of spans) {
		const text = textOf(span.document);
		if (text === null) return null;
		documents.add(span.document);
		if (sliceText(text, span.start, span.end) !== span.exact) broken.push(span);
	}
	return { verified: spans.length - broken.length, documents: documents.size, broken };
}
