import type { NamedEvent } from './event.ts';
import { DIRECT } from '../statement/trigger.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** "on the sidelines of the forum": the forum is only the occasion. */
export function isOccasion(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const end = nameEnd(sentence, trigger);
	if (isGoal(sentence)) return false;
	// 閣僚会合|を前に, 정상회의| 개최를 앞두고, 峰会|召开前夕: what is told comes before it.
	const { beforeIt } = sentence.tables.phrasing.idioms;
	if (beforeIt.test(text.slice(end, Math.min(sentence.end, end + BEHIND)))) return true;
	return sentence.cues.some(
		(cue) =>
			cue.kind === 'sidelines' &&
			(cue.end <= trigger.start
				? trigger.start - cue.end < 80
				: cue.start - end < 6 && cue.start >= end)
	);
}

/** So far behind the noun of a meeting, in code units, stands that it is still to come. */
const BEHIND = 16;

/** 정상회의 참석을 위해 출국한다: in Korean and Japanese whoever leaves for it, and meets nobody else, goes to the event itself. */
function isGoal({ tables, triggers, cues }: Sentence): boolean {
	const last = triggers.at(-1);
	return (
		tables.isVerbFinal &&
		last?.value.kind === 'visit' &&
		!triggers.some(({ value }) => DIRECT.has(value.kind) || value.kind === 'receive') &&
		cues.some(
			({ kind, start, end }) =>
				kind === 'sidelines' &&
				end <= last.start &&
				triggers.some(
					({ value, start: from }) => value.kind === 'attend' && from >= start && from < end
				)
		)
	);
}

/** 中国アフリカ協力|フォーラム|(FOCAC)北京サミット: the nouns of one name stand close together. */
function nameEnd({ triggers, tables }: Sentence, { end }: TriggerHit): number {
	if (!tables.traits.unspaced) return end;
	let at = end;
	for (const { start, end: to, value } of triggers)
		if (value.kind === 'event' && start >= at && start - at < NOUNS) at = to;
	return at;
}

/** Between two nouns of one name, in code units. */
const NOUNS = 12;

/** Nobody is told to have come to it but those of whom its name speaks: others met on its occasion. */
export function isMereOccasion({
	isOccasion: isOnly,
	participants,
	convenors,
	inName
}: NamedEvent) {
	const own = new Set(inName.map(({ party }) => party));
	return isOnly && [...participants, ...convenors].every(({ actor }) => own.has(actor.party));
}

/**
 * "the Chair of the Conference of Heads of Government of a bloc", "the Organization of the Islamic Conference": an
 * office or a body, and no conference.
 */
export function isOfOffice(
	text: string,
	{ actors, tables }: Sentence,
	{ start, end }: TriggerHit
): boolean {
	const { organisation } = tables.phrasing.idioms;
	return actors.some(
		({ title, mention, end: last, kind }) =>
			kind !== 'country' &&
			((title !== null && title.end < start && last >= end) ||
				(mention.start < start &&
					mention.end >= end &&
					organisation.test(text.slice(mention.start, mention.end))))
	);
}

/** 양국 장관은 |한·중·일 예술교육 포럼| 정례화를 논의했다: an event of states about whose affairs only others speak. */
export function isOfOthers({ actors }: Sentence, { start }: TriggerHit): boolean {
	const owner = actors.findLast(({ end }) => end <= start);
	return (
		owner !== undefined && owner.compound && owner.suppressed && start - owner.end <= NAME_OF_EVENT
	);
}

/** In code units: from the states to the noun at the end of their event's name. */
const NAME_OF_EVENT = 16;
