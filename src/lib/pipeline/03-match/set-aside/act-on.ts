import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../actor.ts';
import type { LayeredHits } from '../scan.ts';

/** Whether words that as a rule only speak of somebody are part of a verb that tells what was done with him. */
export function isActOn(actors: readonly Actor[], hits: LayeredHits, cue: Span): boolean {
	return isCallOn(actors, hits, cue) || isRatified(hits, cue);
}

/**
 * "called on | the President": a visit to somebody, where the same words before a state are an appeal;
 * "asistió a la toma de posesión del | presidente": the verb of it makes a journey of what is else an aside.
 */
function isCallOn(actors: readonly Actor[], { trigger }: LayeredHits, cue: Span): boolean {
	return (
		trigger.some(
			({ start, end, value }) => value.layer === 'trigger' && start <= cue.start && end > cue.start
		) && actors.some(({ title, start }) => title && start >= cue.end && start - cue.end < ARTICLE)
	);
}

/** "approved the ratification of the agreement between A and B": a cabinet's act, where the noun alone is a topic. */
function isRatified({ trigger }: LayeredHits, cue: Span): boolean {
	return trigger.some(
		({ start, end, value }) =>
			value.layer === 'trigger' &&
			value.kind === 'sign' &&
			value.rule.form === 'verb' &&
			start < cue.start &&
			end >= cue.end
	);
}

/** Between a verb and its object, in code units. */
const ARTICLE = 6;
