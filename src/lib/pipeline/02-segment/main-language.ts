import type { BlockLanguage } from '#lib/domain/vocabulary.ts';
import type { Block } from './block.ts';

/** The language in which most of the story is written. */
export function mainLanguage(blocks: readonly Block[]): BlockLanguage {
	const lengths = new Map<BlockLanguage, number>();
	for (const { role, language, start, end } of blocks)
		if (role !== 'boilerplate') lengths.set(language, (lengths.get(language) ?? 0) + end - start);
	let best: BlockLanguage = 'und';
	let most = 0;
	for (const [language, length] of lengths)
		if (length > most) {
			best = language;
			most = length;
		}
	return best;
}
