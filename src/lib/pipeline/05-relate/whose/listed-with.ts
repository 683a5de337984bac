import type { Span } from '#lib/domain/evidence.ts';
import { missionBehind } from './posted.ts';
import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "met the Libyan deputy prime minister, the minister of the Interior and …", "met their Libyan peers: the minister of …":
 * whom a list behind the verb goes on with is of the state of those before him.
 */
export function ownerByList(
	text: string,
	{ actors, triggers }: Sentence,
	actor: Actor
): Actor | null {
	const first = actors.find(({ list }) => list === actor.list);
	if (!first || first.with !== actor.with) return null;
	const isFaced = triggers.some(
		({ end, value }) => FACE_TO_FACE.has(value.kind) && end <= first.start
	);
	if (!isFaced) return null;
	if (first !== actor) return first.title !== null && first.party !== '' ? first : null;
	const before = actors[actors.indexOf(first) - 1];
	if (before?.kind !== 'country' || before.party === '') return null;
	return /^\s?:\s/.test(text.slice(before.end, first.start)) ? before : null;
}

/**
 * 会见柬埔寨参议院主席|赛宗和|国会主席韩桑林: whose name no lexicon has, and behind "and" another office without a state,
 * is of the same one.
 */
export function ownerBeside(
	text: string,
	{ actors, triggers, tables }: Sentence,
	actor: Actor
): Actor | null {
	const before = actors[actors.indexOf(actor) - 1];
	if (!tables.traits.transliterates || before?.rank !== 'official' || before.kind !== 'country')
		return null;
	if (before.party === '' || !before.title) return null;
	const isOfState = before.mention.start < before.title.start;
	const isJoined = NAME_AND.test(text.slice(before.end, actor.start));
	return isOfState && isJoined && !triggers.some((told) => isBetween(told, before, actor))
		? before
		: null;
}

/** A name and "and": 赛宗和. */
const NAME_AND = /^[\u4e00-\u9fff·‧]{0,9}[和与與及、]$/;

function isBetween({ start, end }: Span, a: Span, b: Span): boolean {
	return start >= a.end && end <= b.start;
}

/** "A Chinese delegation led by Deputy Director Ana Pérez": whoever leads it is of the same state. */
export function ownerByDelegation(
	{ actors, triggers, tables }: Sentence,
	actor: Actor
): Actor | null {
	if (tables.isVerbFinal) return null;
	const led = actors[actors.indexOf(actor) - 1];
	if (led?.rank !== 'official' || led.kind !== 'country' || led.party === '') return null;
	const isLed = triggers.some(
		({ start, end, value }) =>
			value.kind === 'host' &&
			value.rule.form === 'passive' &&
			start >= led.end &&
			start - led.end <= LED &&
			end <= actor.start &&
			actor.start - end < LEADER
	);
	return isLed ? led : null;
}

/** "Minister Ana Pérez led |Fiji's delegation|": whoever heads it is of the state that sent it. */
export function ownerByHeading(
	text: string,
	{ actors, tables }: Sentence,
	actor: Actor
): Actor | null {
	const mission = missionBehind(actors, actor);
	if (!mission) return null;
	// Of what state the mission is, and no office of somebody else.
	if (mission.person !== null || mission.mention.start === mission.title?.start) return null;
	const gap = text
		.slice(actor.end, mission.start)
		.replace(/^,? (?:(?:who|qui|que|che|quien) )?/u, '')
		.trim();
	return (tables.grammar.leading ?? []).includes(gap) ? mission : null;
}

/** Between a delegation and "led by": ", ", in code units. */
const LED = 2;
/** Between "led by" and the office of whoever leads: a name and a bracket, in code units. */
const LEADER = 40;
