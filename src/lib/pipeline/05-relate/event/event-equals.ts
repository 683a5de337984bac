import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import type { Frame } from '../frame/frame.ts';
import { combinations } from '../sides/distinct.ts';

/**
 * "The Energy Ministerial, bringing together officials from A, B, C and D": where nobody convened a
 * meeting and no place says whose guests they were, so few who came to it met each other.
 */
export function pairEquals(frame: Frame): void {
	const { event, parts, pairs } = frame;
	if (!event || pairs.length > 0) return;
	// 한미일 정상이 정상회의를 개최했다: states in one compound met as equals, whatever the meeting is called.
	const isCompound = parts.every(({ actor }) => actor.compound);
	if (event.type !== 'ministerial_meeting' && !isCompound) return;
	if (event.inName.length > 0 || (!isCompound && parts.some(({ isConvenor }) => isConvenor)))
		return;
	const [first] = parts;
	if (!first || parts.length < FEWEST || parts.length > MOST_EQUALS) return;
	const isOneList = parts.every(
		({ actor, sentence }) =>
			actor.kind === 'country' && sentence === first.sentence && actor.list === first.actor.list
	);
	if (!isOneList) return;
	for (const [a, b] of combinations(distinct(parts.map(({ actor }) => actor))))
		frame.pairs.push({
			source: a.party,
			target: b.party,
			isDirected: false,
			sentence: first.sentence,
			rule: first.rule,
			cue: 'list'
		});
}

/** Two at a conference may have come among many. */
const FEWEST = 3;
