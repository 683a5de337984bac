import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from './frame.ts';

/**
 * "Japan-Kenya Summit Meeting", over "the Prime Minister held a meeting with the President": a summit of two states that
 * only the headline calls so is the meeting of their leaders told below.
 */
export function isHeadlineOf({ event, sentences, parts }: Frame, frame: Frame): boolean {
	if (!event || parts.length !== 2 || event.inName.length !== 2) return false;
	const isOnlyHeadline = sentences.every(
		(sentence) => sentence.isTitle || frame.sentences.includes(sentence)
	);
	const isOfSame = event.inName.every(({ party }) =>
		frame.parts.some(({ actor }) => actor.party === party)
	);
	return isOnlyHeadline && isOfSame && frame.statements.some(isOfLeaders);
}

function isOfLeaders({ trigger, left, right }: Frame['statements'][number]): boolean {
	return MEETING.has(trigger.kind) && [left, right].every((side) => side.some(isLeader));
}

/** Where the name comes before the office it has no title of its own: known by name, or of no other office. */
function isLeader({ title, rank }: Actor): boolean {
	return rank === 'official' && (title === null || LEADERS.has(title.kind));
}

const MEETING: ReadonlySet<string> = new Set(['meet', 'call']);

const LEADERS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);
