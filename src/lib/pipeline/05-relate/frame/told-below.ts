import type { Frame } from './frame.ts';

/**
 * 老挝、越南外长将访华: what a headline tells of several, and the text below of each by himself, is told once. A headline
 * that only the text's own engagements of another kind bear out stays.
 */
export function isToldBelow(frame: Frame, all: readonly Frame[]): boolean {
	if (frame.event || frame.pairs.length < 2 || !frame.sentences.every(({ isTitle }) => isTitle))
		return false;
	const below = all.filter(
		(other) => other.type === frame.type && other.sentences.some(({ isTitle }) => !isTitle)
	);
	return frame.pairs.every(({ source, target }) =>
		below.some(({ pairs }) =>
			pairs.some(
				(pair) =>
					(pair.source === source && pair.target === target) ||
					(pair.source === target && pair.target === source)
			)
		)
	);
}
