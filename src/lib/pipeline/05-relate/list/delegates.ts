import { canAct } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { distinct } from '../sides/distinct.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * 立陶宛國會副主席率團訪台。…成員包括|愛沙尼亞國會議員、芬蘭國會議員: of other states than the one who leads a delegation its
 * members went where it went.
 */
export function delegatesOf(
	text: string,
	sentence: Sentence,
	statements: readonly Statement[]
): Statement | null {
	const { actors, tables } = sentence;
	const { delegation } = tables.phrasing.idioms;
	const first = actors.findIndex(({ start }) =>
		delegation.test(text.slice(Math.max(0, start - BEFORE), start))
	);
	if (first < 0) return null;
	const visit = statements.findLast(({ trigger }) => trigger.kind === 'visit');
	const [host, ...hosts] = distinct(visit?.right ?? []);
	if (!visit || !host || hosts.length > 0) return null;
	const members = distinct(
		actors
			.slice(first)
			// 成员包括…議員|,今天會見秘魯總統: whom they met is no member.
			.filter(({ list }) => list === actors[first]?.list)
			.filter((actor) => canAct(actor) && actor.rank === 'official' && actor.kind === 'country')
	).filter(({ party }) => party !== '' && party !== host.party);
	return members.length >= LEAST ? { ...visit, sentence, left: members, right: [host] } : null;
}

/** The longest words that say so, in code units. */
const BEFORE = 12;
/** Of one state they may be those who go with its own leader. */
const LEAST = 2;
