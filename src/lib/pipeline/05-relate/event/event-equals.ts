import type { Actor } from '../../03-match/actor.ts';
import type { Frame, Part } from '../frame/frame.ts';
import { combinations, distinct, MOST_EQUALS } from '../sides/distinct.ts';

/**
 * "The Energy Ministerial, bringing together officials from A, B, C and D": where nobody convened a
 * meeting and no place says whose guests they were, so few who came to it met each other.
 */
export function pairEquals(frame: Frame): void {
	const { event, parts, pairs } = frame;
	if (!event || pairs.length > 0) return;
	const [one, ...counterparts] = parts;
	if (one && event.name === '' && areCounterparts(counterparts, one)) {
		for (const { actor } of counterparts) pair(frame, one, actor);
		return;
	}
	// 한미일 정상이 정상회의를 개최했다: states in one compound met as equals, whatever the meeting is called.
	const isCompound = parts.every(({ actor }) => actor.compound);
	if (event.type !== 'ministerial_meeting' && !isCompound) return;
	if (event.inName.length > 0 || (!isCompound && parts.some(({ isConvenor }) => isConvenor)))
		return;
	const [first] = parts;
	if (!first || parts.length < FEWEST || parts.length > MOST_EQUALS) return;
	if (!isOneList(parts, first)) return;
	for (const [a, b] of combinations(distinct(parts.map(({ actor }) => actor))))
		pair(frame, { ...first, actor: a }, b);
}

function isOneList(parts: readonly Part[], { actor: { list }, sentence: told }: Part): boolean {
	return parts.every(
		({ actor, sentence }) => actor.kind === 'country' && sentence === told && actor.list === list
	);
}

/** "Minister Soto |and his counterparts from| A, B, C and D met": whose counterparts they are met each of them. */
function areCounterparts(others: readonly Part[], one: Part): boolean {
	const [next] = others;
	if (!next || others.length < MOST_EQUALS || !isOneList(others, one)) return false;
	const { start, end } = next.actor;
	return (
		one.actor.rank === 'official' &&
		one.sentence.cues.some(
			(cue) => cue.kind === 'counterpart' && cue.start >= start && cue.end <= end
		)
	);
}

function pair(frame: Frame, { actor, sentence, rule }: Part, other: Actor): void {
	frame.pairs.push({
		source: actor.party,
		target: other.party,
		isDirected: false,
		sentence,
		rule,
		cue: 'list'
	});
}

/** Two at a conference may have come among many. */
const FEWEST = 3;
