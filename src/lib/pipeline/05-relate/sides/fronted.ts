import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * "In a separate |signing| during the meetings, the Fund inked a loan with Bhutan": before it nobody stands, and
 * the subject of the verb behind it is whose signing it was, not whom the text was about before.
 */
export function fronted(
	actors: readonly Actor[],
	{ end }: TriggerHit,
	{ triggers }: Sentence,
	other: readonly Actor[]
): Actor[] {
	const verb = triggers.find((hit) => hit.value.rule.form === 'verb' && hit.start >= end);
	if (!verb || !other.every(({ start }) => start >= verb.end)) return [];
	const doer = actors.find(
		(actor) =>
			actor.start >= end &&
			actor.end <= verb.start &&
			!actor.with &&
			actor.rank === 'official' &&
			!other.some(({ party }) => party === actor.party)
	);
	return doer ? actors.filter(({ list, end: at }) => list === doer.list && at <= verb.start) : [];
}
