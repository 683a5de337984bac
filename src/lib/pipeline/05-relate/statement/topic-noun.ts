import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** 会談では|…, 회담은|…: the meeting told before; one party named in it says who spoke there, not who else came. */
export function isTopicNoun(
	text: string,
	{ tables, actors }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	// 대통령을 |만나|는: what has an object right before it is a verb, and its ending no particle.
	const isGoverned = (actor: Actor) =>
		actor.particle === 'object' && actor.end <= start && start - actor.end <= OBJECT;
	return (
		tables.isVerbFinal &&
		value.rule.form === 'noun' &&
		tables.phrasing.idioms.asTopic.test(text.slice(end, end + 5)) &&
		!actors.some((actor) => actor.with || isGoverned(actor))
	);
}

/** The particle of an object and the space behind it, in code units. */
const OBJECT = 2;
