import { nameSpan } from '../event/event-name.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** "left for |the 5th |Summit": so much stands at most between a journey and the name of its goal. */
const REACH = 12;

/**
 * "led the delegation to the US-Africa Leaders' Summit", "left for the Forum": the goal of the journey is an
 * event, and none of the states of which its name is made.
 */
export function isGoneTo(text: string, sentence: Sentence, { end, value }: TriggerHit): boolean {
	const { modifiersBefore } = sentence.tables.traits;
	if (value.kind !== 'visit' || value.rule.implies !== undefined) return false;
	if (modifiersBefore) return false;
	return sentence.triggers.some((event) => {
		if (event.value.kind !== 'event' || event.start < end) return false;
		// "fly to |Lithuania for the Summit": the state is the goal.
		const isState = sentence.actors.some(
			(actor) =>
				actor.kind === 'country' &&
				!actor.compound &&
				actor.mention.start >= end &&
				actor.mention.end <= event.start
		);
		if (isState) return false;
		const { start } = nameSpan(text, sentence, event);
		return start >= end - 1 && start - end <= REACH && !/[,;:.]/.test(text.slice(end, start));
	});
}
