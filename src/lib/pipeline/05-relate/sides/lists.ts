import { isWithinOneState } from './territory.ts';
import type { Actor } from '../../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** Officials of one list are equals; else the first is the doer. */
export function officialSides(officials: Actor[]): Sides {
	return sharesList(officials)
		? { left: officials, right: [], cue: 'list' }
		: { left: officials.slice(0, 1), right: officials.slice(1), cue: 'officials' };
}

/** The list with the most parties. */
export function largestList(actors: readonly Actor[]): Actor[] {
	const lists = new Map<number, Actor[]>();
	for (const actor of actors) lists.set(actor.list, [...(lists.get(actor.list) ?? []), actor]);
	let best: Actor[] = [];
	for (const list of lists.values()) if (distinct(list).length > distinct(best).length) best = list;
	return best;
}

/** Whether two sides hold more than one party. */
export function differ(a: readonly Actor[], b: readonly Actor[]): boolean {
	return a.some((left) =>
		b.some(({ party }) => left.party !== party && !isWithinOneState(left.party, party))
	);
}

/** Whether all stand in one list. */
export function sharesList(officials: readonly Actor[]): boolean {
	return officials.every(({ list }) => list === officials[0]?.list);
}

/** Somebody of no state stands between a list and the verb. */
export function isByNobody(
	{ actors }: Sentence,
	list: readonly Actor[],
	{ start }: TriggerHit
): boolean {
	const from = Math.max(...list.map(({ end }) => end));
	return actors.some(
		(actor) =>
			actor.rank === 'official' && actor.party === '' && actor.start >= from && actor.end <= start
	);
}
