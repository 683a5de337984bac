import { hasCue } from '../sentence/sentence.ts';
import type { Frame } from './frame.ts';

/** The first event told in a sentence or in the next, by the sentence's index. */
export function eventsBySentence(eventFrames: readonly Frame[]): Map<number, number> {
	const events = new Map<number, number>();
	for (const [i, { sentences }] of eventFrames.entries())
		for (const { index } of sentences)
			for (const at of [index, index - 1]) if (!events.has(at)) events.set(at, i);
	return events;
}

/** "On the sidelines he met": beside the event told last before. */
export function besideTheWork({ sentences }: Frame, eventFrames: readonly Frame[]): Frame | null {
	const first = sentences.find((sentence) => !sentence.isTitle);
	if (!first || !hasCue(first, 'sidelines')) return null;
	if (first.triggers.some(({ value }) => value.kind === 'event')) return null;
	const before = eventFrames.filter((event) =>
		event.sentences.some(({ index }) => index < first.index)
	);
	return before.at(-1) ?? null;
}
