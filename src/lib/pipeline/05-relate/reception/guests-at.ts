import { canAct, type Actor } from '../../03-match/actor.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { triggerOf } from '../statement/trigger.ts';

/**
 * 이날 오찬에는 …가 참석했다, 夕食会には…が出席した: those who came to a meal or a meeting of whomever the text is
 * about met him there.
 */
export function guestsAt(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	host: Actor | null
): Statement | null {
	const { tables, triggers, actors } = sentence;
	if (trigger.value.kind !== 'attend' || !tables.isVerbFinal || !host) return null;
	if (triggers.some(({ value }) => value.kind === 'event')) return null;
	const meeting = triggers.find((hit) => isRollOfGuests(text, hit, [trigger], tables.phrasing));
	if (!meeting) return envoysAt(sentence, trigger, host);
	const guests = distinct(
		actors.filter(
			(actor) =>
				canAct(actor) &&
				actor.rank === 'official' &&
				actor.party !== host.party &&
				actor.start >= meeting.end &&
				actor.end <= trigger.start
		)
	);
	if (guests.length === 0) return null;
	const told = { ...triggerOf(meeting), kind: 'receive' as const };
	return { sentence, trigger: told, left: guests, right: [host], cue: 'verb', directed: true };
}

/** ツアーには…の大使が参加した: so many envoys take part in nothing but what the state that has them put on. */
function envoysAt(sentence: Sentence, trigger: TriggerHit, host: Actor): Statement | null {
	const acting = sentence.actors.filter((actor) => canAct(actor) && actor.end <= trigger.start);
	const corps = new Set(
		acting.filter(({ title }) => title?.kind === 'ambassador').map(({ list }) => list)
	);
	const guests = distinct(
		acting.filter(({ list, party }) => corps.has(list) && party !== host.party)
	);
	if (guests.length < CORPS) return null;
	const told = { ...triggerOf(trigger), kind: 'receive', type: 'other' } as const;
	return { sentence, trigger: told, left: guests, right: [host], cue: 'verb', directed: true };
}

/** Fewer envoys may be at something of one of their own. */
const CORPS = 3;

/** Of the noun of a meeting: who came to it stands behind it, and none of them met another of them. */
export function isRollOfGuests(
	text: string,
	{ value, end }: TriggerHit,
	triggers: readonly TriggerHit[],
	{ idioms }: Phrasing
): boolean {
	return (
		value.kind === 'meet' &&
		idioms.atIt.test(text.slice(end, end + 3)) &&
		triggers.some((other) => other.value.kind === 'attend' && end <= other.start)
	);
}
