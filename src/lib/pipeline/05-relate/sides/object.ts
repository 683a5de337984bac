import { isOfficial, type Actor } from '../../03-match/actor.ts';
import { along } from './along.ts';
import { ownCompany } from './company.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** To agree, to sign and every noun have the other side behind "with"; other verbs have an object. */
export function needsWith({ value: { kind, rule } }: TriggerHit): boolean {
	return kind === 'agree' || rule.form === 'noun' || kind === 'sign';
}

/** The other side of a verb, of those behind it. */
export function objectOf(
	after: readonly Actor[],
	trigger: TriggerHit,
	sentence: Sentence
): readonly Actor[] {
	return needsWith(trigger)
		? ownCompany(after, trigger, sentence)
		: objects(after, trigger, reachOf(sentence));
}

/** Officials who stand beside those who were met, and were not met themselves. */
export function companions(
	actors: readonly Actor[],
	after: readonly Actor[],
	trigger: TriggerHit,
	sentence: Sentence
): Actor[] {
	const { kind, rule } = trigger.value;
	if (rule.form !== 'verb' || kind !== 'meet') return [];
	const met = objects(
		after.filter(({ isBeside }) => !isBeside),
		trigger,
		reachOf(sentence)
	);
	return met.length > 0 && met.every(isOfficial) ? along(actors, met) : [];
}

/** Between the verb and the bare name of the other side, in code units: in Han the half is far. */
function reachOf({ tables }: Sentence): number {
	return tables.traits.unspaced ? 16 : 45;
}

/** The other side: officials behind the verb, or the first name close to it with its list. */
function objects(after: readonly Actor[], trigger: TriggerHit, reach: number): Actor[] {
	const [first] = after;
	if (!first) return [];
	const officials = after.filter(isOfficial);
	const [official] = officials;
	if (official && official.start - trigger.end < OFFICIAL) {
		const lists = new Set(officials.map((actor) => actor.list));
		return after.filter((actor) => lists.has(actor.list));
	}
	// "met his counterparts, among them those of |Egypt, Qatar and Oman": however far, they are named as company.
	const isNear = first.start - trigger.end < reach || first.with;
	return isNear ? after.filter((actor) => actor.list === first.list) : [];
}

/** Between the verb and the office of the other side, in code units. */
const OFFICIAL = 120;
