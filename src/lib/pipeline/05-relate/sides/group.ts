import type { Actor } from '../../03-match/actor.ts';
import { nearestGroup } from './company.ts';
import { distinct } from './distinct.ts';
import { REACH } from './reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';
import { DIRECT } from '../statement/trigger.ts';

const COMPOUND_REACH = 70;
const COMPOUND_GAP = 12;

/** "between A and B", A与B之间, A와 B 간 */
export function between(actors: readonly Actor[], trigger: TriggerHit): Sides | null {
	const named = nearestGroup(
		actors.filter(
			(actor) =>
				actor.between &&
				Math.abs(actor.start - trigger.start) < REACH &&
				!isOtherSide(actor, actors)
		),
		trigger
	);
	const [first] = named;
	// "met with the minister of Chile amid a row between A and B": they are not whom he met.
	const isBehindMet =
		first !== undefined &&
		actors.some(
			(actor) =>
				actor.with &&
				actor.rank === 'official' &&
				actor.start >= trigger.end &&
				actor.end <= first.start &&
				!named.includes(actor)
		);
	if (isBehindMet || distinct(named).length < 2) return null;
	return { left: distinct(named), right: [], cue: 'between' };
}

/** "the talks between |Israel and Hamas": the word says whose they are, though they be no two states. */
export function namesItsSides({ actors, tables }: Sentence, { end }: TriggerHit): boolean {
	if (tables.isVerbFinal) return false;
	const first = actors.find(({ start }) => start >= end);
	return first?.between === true && first.start - end <= BETWEEN;
}

/** The noun may hold the word; else " between the ", in code units. */
const BETWEEN = 14;

/** "initiatives |among A and B within a framework were emphasised": what several have is spoken of, and not agreed. */
export function isSpokenOfFar(
	{ between: isBetween, start, rank }: Actor,
	trigger: TriggerHit
): boolean {
	const { kind, rule } = trigger.value;
	if (kind !== 'agree' || rule.form !== 'verb' || !isBetween || rank !== 'name') return false;
	return Math.abs(start - trigger.start) >= AGREED;
}

/** Between words of agreeing or speaking and the parties of something of which they speak, in code units. */
const AGREED = 70;

/** "the MoU of India and Zimbabwe on geology": whose an agreement is, by its noun. */
export function agreedBy(
	text: string,
	{ actors, tables }: Sentence,
	{ end, value }: TriggerHit
): Sides | null {
	if (value.kind !== 'sign' || value.rule.form !== 'noun' || !tables.traits.plainOf) return null;
	const first = actors.find(({ start }) => start >= end);
	if (first?.rank !== 'name' || first.kind !== 'country' || first.start - end > OF) return null;
	const [of = ''] = text.slice(end, first.start).trim().split(/\s+/);
	const parts = distinct(actors.filter(({ list }) => list === first.list));
	const isTheirs = parts.length === 2 && tables.contexts.of.words.has(of);
	return isTheirs ? { left: parts, right: [], cue: 'between' } : null;
}

/** Between an agreement and those whose it is: " of the ", in code units. */
const OF = 10;

/** 与A、B和C三国签署: behind a word for "with" the whole list is the other side. */
function isOtherSide({ list }: Actor, actors: readonly Actor[]): boolean {
	const [first] = actors.filter((actor) => actor.list === list);
	return first?.with === true;
}

/** 会晤秘鲁总统和智利总理,就中智关系: behind those whom somebody met a compound is what they spoke of. */
function isBehindMet(
	{ start, list }: Actor,
	actors: readonly Actor[],
	{ end, value }: TriggerHit
): boolean {
	if (value.rule.form !== 'verb') return false;
	return actors.some(
		(actor) =>
			actor.rank === 'official' && actor.list !== list && actor.start >= end && actor.end <= start
	);
}

/** "A-B talks", 日韓首脳会談: the compound stands close before its noun (or behind, "talks A-B"). */
export function compound(
	actors: readonly Actor[],
	trigger: TriggerHit,
	{ triggers, tables }: Sentence
): Sides | null {
	const near = actors.filter(
		(actor) =>
			actor.compound &&
			(actor.end <= trigger.start
				? trigger.start - actor.end < COMPOUND_REACH
				: actor.start - trigger.end < 24 && !isBehindMet(actor, actors, trigger))
	);
	// "Korea-Peru talks, and Korea-Chile talks": those right before the noun are its own.
	const own = near.filter(({ end }) => end <= trigger.start && trigger.start - end < COMPOUND_GAP);
	const last = own.at(-1) ?? near.at(-1);
	if (!last) return null;
	// "on the occasion of the Korea-Africa summit, met …": that compound belongs to the summit.
	// "a treaty on the Kenya-Uganda-Rwanda railway project": so does that of what is built to the project.
	const isOthers = triggers.some(
		({ start, end, value }) =>
			start >= last.end &&
			start - last.end < COMPOUND_GAP &&
			(value.kind === 'event'
				? end <= trigger.start
				: value.kind === 'project' && trigger.end <= last.start)
	);
	// 조현 장관은 페루·브라질 외교장관과: with somebody else before them they are the other side.
	const first = near.find((actor) => actor.list === last.list) ?? last;
	// 시에라리온·탄자니아·에티오피아 정상과는, …·에콰도르 등에서 정상과: so many are so to whoever speaks.
	const isMany = distinct(near.filter(({ list }) => list === last.list)).length > 2;
	const isMet =
		tables.isVerbFinal &&
		((last.with &&
			(isMany ||
				actors.some(
					({ list, rank, end }) => list !== last.list && rank === 'official' && end <= first.start
				))) ||
			(isMany && trigger.start - last.end > COMPOUND_GAP));
	// 첫 한중 |정상회담이 열리고, 이 대통령과 일본 총리도 |정상회담을: the compound has its own meeting, this one other sides.
	const ownNoun = triggers.find(
		({ start, end, value }) =>
			DIRECT.has(value.kind) &&
			start >= last.end &&
			start - last.end < COMPOUND_GAP &&
			end <= trigger.start
	);
	const isParted =
		tables.isVerbFinal &&
		ownNoun !== undefined &&
		actors.some((actor) => actor.with && actor.start >= ownNoun.end && actor.end <= trigger.start);
	if (isOthers || isMet || isParted) return null;
	const parts = distinct(near.filter((actor) => actor.list === last.list));
	return parts.length >= 2 ? { left: parts, right: [], cue: 'compound' } : null;
}
