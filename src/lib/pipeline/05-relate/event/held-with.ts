import { canAct, type Actor } from '../../03-match/actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import { isOccasion } from './event-occasion.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Who held a conference, and with whom. */
export interface HeldWith {
	hosts: Actor[];
	partners: Actor[];
}

/**
 * "The EU |held a summit with| Japan", 欧盟与日本举行峰会: whoever stands behind its noun with such a word, in East Asian
 * languages before it, is the other side; `null` where the sentence tells otherwise who held it or who came.
 */
export function heldWith(text: string, sentence: Sentence, trigger: TriggerHit): HeldWith | null {
	const { triggers, actors, isTitle, tables } = sentence;
	if (isTitle || !MEETINGS.has(trigger.value.rule.type ?? '')) return null;
	// 정상회의|를 개최했다: of Korean and Japanese the verb of holding is that of hosting.
	const isVerb = ({ start, value }: TriggerHit) =>
		tables.isVerbFinal &&
		value.kind === 'host' &&
		start >= trigger.end &&
		start - trigger.end < BEHIND;
	if (triggers.some((other) => OTHERWISE.has(other.value.kind) && !isVerb(other))) return null;
	if (isOccasion(text, sentence, trigger)) return null;
	const partner = actors.find((actor) => isPartner(text, sentence, trigger, actor));
	if (!partner) return equals(text, sentence, trigger);
	const partners = actors.filter(
		(actor) =>
			actor.list === partner.list &&
			actor.party !== '' &&
			!actor.suppressed &&
			actor.standing === null
	);
	if (partners.length === 0) return null;
	const before = Math.min(trigger.start, ...partners.map(({ start }) => start));
	const host = actors.findLast(
		(actor) => canAct(actor) && actor.end <= before && (actor.rank === 'official' || !actor.with)
	);
	if (!host || host.rank === 'seat' || before - host.end > REACH) return null;
	const hosts = distinct(
		actors.filter((actor) => canAct(actor) && actor.list === host.list && actor.end <= before)
	);
	const isOther = partners.every(({ party }) => hosts.every((own) => own.party !== party));
	return isOther && hosts.length <= MOST_EQUALS ? { hosts, partners: distinct(partners) } : null;
}

/** 日本とASEANは首脳会議を開いた: two that are the subject together. */
function equals(
	text: string,
	{ tables, actors }: Sentence,
	{ start, end }: TriggerHit
): HeldWith | null {
	if (!tables.isVerbFinal || !isHeld(tables, text.slice(end, end + BEHIND))) return null;
	const subject = actors.find(
		(actor) => actor.particle === 'subject' && actor.end <= start && canAct(actor)
	);
	const [host, partner, ...more] = distinct(
		actors.filter((actor) => canAct(actor) && actor.list === subject?.list)
	);
	return host && partner && more.length === 0 ? { hosts: [host], partners: [partner] } : null;
}

/** A conference, and no ceremony. */
const MEETINGS: ReadonlySet<string> = new Set(['summit', 'forum', 'ministerial_meeting']);

/** Words that say themselves who held it, or who came. */
const OTHERWISE: ReadonlySet<string> = new Set(['host', 'attend', 'receive', 'visit', 'project']);

function isPartner(
	text: string,
	{ tables }: Sentence,
	{ start, end }: TriggerHit,
	actor: Actor
): boolean {
	if (!actor.with || actor.party === '' || actor.suppressed || actor.isBeside) return false;
	const isBefore = tables.isVerbFinal || tables.traits.serialVerbs;
	const gap = isBefore ? text.slice(actor.end, start) : text.slice(end, actor.start);
	const isThere = isBefore ? actor.end <= start : actor.start >= end;
	if (!isThere || gap.length > BESIDE || /[,;:.、。，；]/.test(gap)) return false;
	if (!isBefore) return true;
	// 与日本|举行|峰会, 일본과 정상회의|를 열었다: 同乙方落实峰会成果 tells of none.
	const around = tables.isVerbFinal ? text.slice(end, end + BEHIND) : gap;
	return isHeld(tables, around);
}

function isHeld({ grammar }: LanguageTables, words: string): boolean {
	return (grammar.holding ?? []).some((word) => words.includes(word));
}

/** Between the noun and the verb behind it, with the verb, in code units. */
const BEHIND = 12;

/** Between the noun of the conference and the other side, in code units. */
const BESIDE = 24;

/** Between whoever held it and the noun, or the other side before it. */
const REACH = 90;
