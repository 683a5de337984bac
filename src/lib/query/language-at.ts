import type { DocumentRecord } from '#lib/domain/document.ts';

/** The language tag of the block at a position; `undefined` where it is not known. */
export function languageAt(document: DocumentRecord, at: number): string | undefined {
	const block = document.blocks.find(({ start, end }) => at >= start && at < end);
	const language = block && block.language !== 'und' ? block.language : document.language;
	return language === 'und' ? undefined : language;
}
