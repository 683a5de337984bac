import type { Block } from '../02-segment/block.ts';
import type { Lexicon } from '../03-match/compile.ts';
import { scan } from '../03-match/scan.ts';

/** Lines longer than this are prose, not the name of who publishes. */
const LONGEST = 160;

/** The states whose bodies and palaces stand in a page's furniture: its publisher's, as a rule. */
export function mastheadParties(
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): string[] {
	const parties = new Set<string>();
	for (const block of blocks) {
		if (block.role !== 'boilerplate' || block.end - block.start > LONGEST) continue;
		const tables = lexicon.language(block.language);
		if (!tables) continue;
		for (const { start, end, value } of scan(text, folded, block, tables.trie).name) {
			if (value.layer !== 'name' || value.party === '') continue;
			// A palace is somebody's own; a capital may be where the story takes place.
			const isPalace =
				value.form === 'seat' && lexicon.places.cities(text.slice(start, end)).length === 0;
			if (value.kind === 'body' || isPalace) parties.add(value.party);
		}
	}
	return [...parties].sort();
}
