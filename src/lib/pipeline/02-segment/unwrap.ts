import type { Shadow } from '../01-read/shadow.ts';
import type { Block } from './block.ts';

/**
 * The text with a space in place of each line end within a block: "Foreign|Minister" is one office
 * however wide the page was set. Positions stay as they are.
 */
export function unwrapped(shadow: Shadow, blocks: readonly Block[]): Shadow {
	const { text } = shadow;
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of blocks) {
		const broken = text.slice(start, end);
		if (!broken.includes('\n')) continue;
		parts.push(text.slice(at, start), broken.replaceAll('\n', ' '));
		at = end;
	}
	if (parts.length === 0) return shadow;
	parts.push(text.slice(at));
	return { ...shadow, text: parts.join('') };
}
