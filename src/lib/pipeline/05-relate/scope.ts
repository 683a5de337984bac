import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from './sentence.ts';

/**
 * The sentences that speak of a frame. `own`: those that tell it, and those that go on about "both
 * sides" before another engagement begins. `context`: the rest of its stretch of the text.
 */
export function contextOf(
	frame: Frame,
	frames: readonly Frame[],
	sentences: readonly Sentence[]
): { own: Sentence[]; context: Sentence[] } {
	const own = new Set(frame.sentences);
	const starts = new Map<number, Frame[]>();
	for (const other of frames) {
		const first = other.sentences.find((sentence) => !sentence.isTitle) ?? other.sentences[0];
		if (first) starts.set(first.index, [...(starts.get(first.index) ?? []), other]);
	}
	const context: Sentence[] = [];
	let inside = frames.length === 1;
	for (const sentence of sentences) {
		const begun = starts.get(sentence.index);
		if (begun) inside = begun.includes(frame) || frames.length === 1;
		else if (own.has(sentence)) inside = true;
		if (own.has(sentence)) continue;
		if (!inside && !(sentence.isTitle && frames[0] === frame)) continue;
		if (hasCue(sentence, 'bothSides') || sentence.isTitle) own.add(sentence);
		else context.push(sentence);
	}
	return { own: [...own].sort((a, b) => a.start - b.start), context };
}
