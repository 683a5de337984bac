import type { Span } from '#lib/domain/evidence.ts';
import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Gone } from '../journey/going.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { triggerOf, type Told } from '../statement/trigger.ts';

/** "met with the leaders of A and B": they were met, and came to nothing together. */
export function isMetWith({ actors, triggers }: Sentence, { start, end }: TriggerHit): boolean {
	return (
		triggers.some(({ value, end: verb }) => value.kind === 'meet' && verb <= start) &&
		actors.some((actor) => {
			const isTheirs = actor.start <= start && end <= actor.mention.start;
			return isTheirs && (actor.with || triggers.some((verb) => isVerbOf(verb, actor)));
		})
	);
}

/**
 * 出席会议后分别会见了|韩国外长, 出席会议并同|韩国外长|举行会谈: whoever stands behind a later verb of meeting, or
 * with "with" before it, was met, and is no guest.
 */
export function isMetBehind(
	{ triggers, tables }: Sentence,
	{ end }: TriggerHit,
	actor: Actor
): boolean {
	const { start, end: last } = actor;
	return (
		tables.traits.serialVerbs &&
		triggers.some(
			({ value: { kind }, start: from, end: to }) =>
				(kind === 'receive' || kind === 'meet' || kind === 'call') &&
				from >= end &&
				(to <= start || (actor.with && start >= end && last <= from))
		)
	);
}

function isVerbOf({ end, value }: TriggerHit, { start }: Span): boolean {
	return value.kind === 'meet' && end <= start && start - end < ARTICLE;
}

/** Between a verb and its object, in code units. */
const ARTICLE = 6;

/** In code units. */
const REACH = 90;
/** Fewer are told by the words of a visit or a reception. */
const GUESTS = 2;

/** "France brought together in Marseille the ministers of A, B and C": the host stands before the verb. */
export function gather({ actors }: Sentence, { start, end }: TriggerHit): Gone | null {
	const acting = actors.filter(canAct);
	const hosts = acting.filter((actor) => actor.end <= start && start - actor.end < REACH);
	const host = hosts.find(({ rank }) => rank === 'official') ?? hosts[0];
	const first = acting.find(
		(actor) => actor.start >= end && actor.start - end < REACH && actor.rank === 'official'
	);
	if (!host || !first) return null;
	const guests = distinct(
		acting.filter(({ list, party }) => list === first.list && party !== host.party)
	);
	return guests.length >= GUESTS ? { left: guests, right: [host] } : null;
}

/** "The United States convened the ministers of": a meeting, where no noun names it as one. */
export function gathers({ triggers, actors }: Sentence, trigger: TriggerHit): boolean {
	const { value } = trigger;
	const isVerb =
		(value.kind === 'attend' && value.rule.form === 'passive') ||
		(value.kind === 'host' && value.rule.form === 'verb');
	if (!isVerb || actors.some((actor) => isOfOffice(trigger, actor))) return false;
	return !triggers.some((other) => other.value.kind === 'event');
}

/** The meeting that such a verb tells. */
export function gathering(trigger: TriggerHit): Told {
	return { ...triggerOf(trigger), kind: 'receive', type: 'ministerial_meeting' };
}

/** "the prime |ministers of| A", "los |ministros de| Exteriores de A": the words of a longer office gather nobody. */
function isOfOffice({ start, end }: TriggerHit, { title }: Actor): boolean {
	if (title === null || title.end <= start || title.start >= end) return false;
	return title.start < start || title.end > end;
}
