import { canAct } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Gone } from '../journey/going.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between a host and the verb, between the verb and the noun of the talks, and between that and their parties. */
const NEAR = 60;
/** Behind "hosted by" and before the host: an article, in code units. */
const ARTICLE = 5;

/** "Switzerland hosted talks between A and B", "talks between A and B mediated by Qatar": both came to whoever brought them together. */
export function mediated(
	{ actors, triggers }: Sentence,
	{ start, end, value }: TriggerHit
): Gone | null {
	const sides = actors.filter(
		(actor) => actor.between && canAct(actor) && actor.kind === 'country'
	);
	const [first] = sides;
	if (!first) return null;
	const parties = distinct(sides.filter(({ list }) => list === first.list));
	const isPassive = value.rule.form === 'passive';
	const noun = triggers.find(
		(other) =>
			other.value.kind === 'meet' &&
			other.value.rule.form === 'noun' &&
			other.end <= first.start &&
			first.start - other.end < NEAR &&
			(isPassive || (other.start >= end && other.start - end < NEAR))
	);
	if (!noun || parties.length !== 2) return null;
	const last = sides.at(-1) ?? first;
	const host = isPassive
		? actors.find(
				(actor) => actor.start >= end && actor.start - end <= ARTICLE && last.end <= start
			)
		: actors.findLast((actor) => actor.end <= start && start - actor.end < NEAR && !actor.with);
	const isHost =
		host !== undefined &&
		host.kind === 'country' &&
		!host.suppressed &&
		(host.rank === 'official' || host.rank === 'name' || host.rank === 'seat') &&
		!parties.some(({ party }) => party === host.party);
	return isHost ? { left: parties, right: [host] } : null;
}
