import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between two who chair and the verb, or the verb and them: " jointly ", " in Lima on 3 May ", in code units. */
const NEAR = 45;

/** "Presidents A of Peru and B of Chile chaired the retreat", "chaired by A and B": those of several states meet there. */
export function chairing(
	{ actors, triggers }: Sentence,
	{ start, end, value }: TriggerHit
): Actor[] | null {
	if (value.kind !== 'host' || triggers.some((other) => other.value.kind === 'event')) return null;
	const isPassive = value.rule.form === 'passive';
	const officials = actors.filter(
		(actor) => actor.rank === 'official' && actor.kind === 'country' && canAct(actor)
	);
	// "hosted by Manama, the ministers of A and B": right behind stands who did it.
	const next = actors.find((actor) => actor.start >= end && actor.start - end < NEAR);
	const first = isPassive
		? officials.find((actor) => actor === next)
		: officials.findLast((actor) => actor.end <= start && start - actor.end < NEAR);
	const chairs = distinct(officials.filter(({ list }) => list === first?.list));
	return chairs.length >= 2 && chairs.length <= MOST_EQUALS ? chairs : null;
}
