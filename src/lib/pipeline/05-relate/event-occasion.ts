import type { Sentence, TriggerHit } from './sentence.ts';

/** "on the sidelines of the forum": the forum is only the occasion. */
export function isOccasion(sentence: Sentence, trigger: TriggerHit): boolean {
	return sentence.cues.some(
		(cue) =>
			cue.kind === 'sidelines' &&
			(cue.end <= trigger.start
				? trigger.start - cue.end < 80
				: cue.start - trigger.end < 6 && cue.start >= trigger.end)
	);
}
