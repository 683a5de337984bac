import type { Block } from '../02-segment/block.ts';
import type { DocumentDate } from './document-date.ts';
import { isLineOfItsOwn } from './page-blocks.ts';

/**
 * The lines below a story that hold nothing but dates, of several days: those are of other news, each under its
 * headline.
 */
export function listedDates(
	text: string,
	below: readonly Block[],
	dateOf: (block: Block) => DocumentDate | null
): ReadonlySet<Block> {
	const listed = new Map<Block, string>();
	for (const block of below) {
		const date = dateOf(block);
		if (date?.span && isLineOfItsOwn(text, block, date.span)) listed.set(block, date.edtf);
	}
	return new Set(new Set(listed.values()).size > 1 ? listed.keys() : []);
}
