import { canAct, type Actor } from '../03-match/actor.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** "After talks with Chile he met the President of Peru": Chile belongs to the talks. */
export function isOfEarlier(actor: Actor, trigger: TriggerHit, { triggers }: Sentence): boolean {
	return triggers.some(
		({ start, end }) => start < trigger.start && end <= actor.start && actor.start - end < 12
	);
}

/** "Talks with Chile and, later, a meeting with Peru": those up to the next trigger, if any. */
export function ownCompany(
	after: readonly Actor[],
	trigger: TriggerHit,
	{ triggers }: Sentence
): readonly Actor[] {
	const company = after.filter((actor) => actor.with);
	const [first] = company;
	const next = first && triggers.find(({ start }) => start > trigger.start && start >= first.end);
	return next ? company.filter(({ start }) => start < next.start) : company;
}

/** "an MoU between A and B, a treaty between A and C": a party named again begins another group. */
export function nearestGroup(named: readonly Actor[], trigger: TriggerHit): Actor[] {
	const groups: Actor[][] = [];
	for (const actor of named) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		const isSame =
			group &&
			last &&
			(last.list === actor.list || !group.some(({ party }) => party === actor.party));
		if (isSame) group.push(actor);
		else groups.push([actor]);
	}
	const behind = groups.find(([first]) => first && first.start >= trigger.end);
	return behind ?? groups.at(-1) ?? [];
}

/** A company that contracts with another state, or with its ministry, counts for its own state. */
export function isContractor(actor: Actor, { actors }: Sentence, { value }: TriggerHit): boolean {
	return (
		value.kind === 'sign' &&
		actor.isCompany &&
		!actor.suppressed &&
		actors.some((other) => canAct(other) && other.kind === 'country' && other.party !== actor.party)
	);
}
