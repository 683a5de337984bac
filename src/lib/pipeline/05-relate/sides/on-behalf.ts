import type { Actor } from '../../03-match/actor.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { distinct, MOST_EQUALS } from './distinct.ts';
import type { Sides } from './sides.ts';

/**
 * "Minister A signed for Ghana and the ambassador of B for Norway": the parties are those for whom somebody signed,
 * whosever officials the signatories are.
 */
export function onBehalf(
	text: string,
	{ start, actors, tables }: Sentence,
	{ value }: TriggerHit
): Sides | null {
	if (value.kind !== 'sign') return null;
	const { idioms } = tables.phrasing;
	const represented = distinct(actors.filter((actor) => isForIt(text, start, actor, idioms)));
	if (represented.length < 2 || represented.length > MOST_EQUALS) return null;
	// "praised by Peru and by Chile for the treaty with Japan": it is signed with somebody else.
	const isWithOther = actors.some(
		(actor) => actor.with && !represented.some(({ party }) => party === actor.party)
	);
	if (isWithOther) return null;
	// "a contract for Ghana and for Norway": nobody signs there for anybody.
	if (!actors.some(({ title, person }) => title !== null || person !== null)) return null;
	return { left: represented, right: [], cue: 'list' };
}

/** "signed for |Ghana", "Minister A for |Ghana": the words stand before the name of the state, or before its office. */
function isForIt(
	text: string,
	from: number,
	{ start, mention, party }: Actor,
	{ forWhom }: Idioms
): boolean {
	const isBehind = (at: number) => forWhom.test(text.slice(Math.max(from, at - REACH), at));
	return party !== '' && (isBehind(start) || isBehind(mention.start));
}

/** " in representation of the Government of the ", in code units. */
const REACH = 60;
