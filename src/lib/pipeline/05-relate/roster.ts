import { canAct, type Actor } from '../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Sentence, TriggerHit } from './sentence.ts';
import type { Statement } from './statement.ts';
import { DIRECT, triggerOf } from './trigger.ts';

/** "The President received three ambassadors.": what was done, and by whom, but not with whom. */
export interface Unnamed {
	trigger: TriggerHit;
	doer: Actor;
}

/** The engagement of a sentence that names one of its sides alone. */
export function openRoster(
	{ actors }: Sentence,
	told: readonly TriggerHit[],
	doer: Actor | null
): Unnamed | null {
	const trigger = told.find(({ value }) => DIRECT.has(value.kind) || value.kind === 'receive');
	const own = actors.find((actor) => canAct(actor) && actor.rank !== 'adjective');
	const host = own ?? doer;
	return trigger && host ? { trigger, doer: host } : null;
}

/** "They are the ambassadors of A, B and C.": the other side, where a sentence opens by saying so. */
export function rosterReader(): (sentence: Sentence, opens: Unnamed | null) => Statement[] {
	let open: Unnamed | null = null;
	return (sentence, opens) => {
		const unnamed = open;
		open = opens;
		const isRoster = sentence.cues.some(
			({ kind, start }) => kind === 'namely' && start - sentence.start < OPENING
		);
		if (!unnamed || !isRoster) return [];
		const { trigger, doer } = unnamed;
		const others = distinct(sentence.actors.filter(canAct)).filter(
			({ party, kind }) => party !== doer.party && kind === 'country'
		);
		if (others.length === 0) return [];
		const [left, right] = trigger.value.kind === 'receive' ? [others, [doer]] : [[doer], others];
		const directed = trigger.value.kind === 'receive';
		return [{ sentence, trigger: triggerOf(trigger), left, right, cue: 'verb', directed }];
	};
}

/** So far from its start, in code units, the words may stand. */
const OPENING = 6;
