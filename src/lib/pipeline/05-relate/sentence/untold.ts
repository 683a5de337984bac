import { isTalkedAbout } from '../../03-match/set-aside/talked-about.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/fold.ts';
import { opensEvent } from '../event/event-host.ts';
import { isNoJourney } from './no-journey.ts';
import { isOfWork } from './of-work.ts';
import type { Sentence, TriggerHit } from './sentence.ts';
import { isWished } from './wished.ts';

type Test = (text: string, sentence: Sentence, trigger: TriggerHit) => boolean;

/** "the modernisation of the treaty with the EU": nobody in the sentence does anything about it. */
export function isMentioned(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const tests = [...(BY_KIND[trigger.value.kind] ?? []), isConsequence, opensEvent];
	return tests.some((isUntold) => isUntold(text, sentence, trigger));
}

/** "met to prepare the |talks| scheduled for October": those are not what is told. */
function isStillToCome(
	text: string,
	{ tables, triggers }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	return (
		value.rule.form === 'noun' &&
		tables.dates.contexts.scheduledBehind.test(fold(text.slice(end, end + SCHEDULED))) &&
		triggers.some(
			(other) =>
				other.end <= start && other.value.kind === 'meet' && other.value.rule.form === 'verb'
		)
	);
}

/** In code units. */
const SCHEDULED = 30;

/** "…", |concluyó|: with that word somebody ended his speech. */
function isEndOfSpeech(text: string, _: Sentence, { start, value }: TriggerHit): boolean {
	return value.rule.form === 'verb' && SPOKEN.test(text.slice(start - 4, start));
}

/** The end of a quotation, with a word for "and" before the verb. */
const SPOKEN = /["»'],? (?:\p{Ll} )?$/u;

/** "the modernisation of the |treaty| with the EU": its noun in a clause that no verb of an engagement tells. */
function isOnlyNamed(text: string, sentence: Sentence, { start, value }: TriggerHit): boolean {
	if (value.rule.form !== 'noun' || sentence.isTitle) return false;
	if (sentence.triggers.some((other) => other.value.rule.form !== 'noun')) return false;
	if (sentence.actors.some(({ between, compound }) => between || compound)) return false;
	const before = fold(text.slice(Math.max(sentence.start, start - 40), start));
	return (
		!sentence.tables.small.indefinite.test(before) &&
		precededBy(before, before.length, sentence.tables.contexts.of)
	);
}

/** "conversa |con bastante frecuencia| con", "meets |often| with": what is done time and again is no meeting. */
function isHabit(text: string, { tables }: Sentence, { start, end, value }: TriggerHit): boolean {
	if (value.rule.form !== 'verb') return false;
	return tables.phrasing.often.test(fold(text.slice(start, end + HABIT_REACH)));
}

/** In code units. */
const HABIT_REACH = 22;

/** "México y Chile |mantienen| su proyección": without a meeting, or somebody with whom, such a verb tells of none. */
function isLight(
	text: string,
	{ tables, triggers }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (value.rule.form !== 'verb') return false;
	if (!tables.grammar.lightVerbs?.includes(text.slice(start, end).toLowerCase())) return false;
	const object = text.slice(end, end + OBJECT);
	const isMet = triggers.some(
		(other) => other.start >= end && other.start - end < OBJECT && NOUNS.has(other.value.kind)
	);
	const words = object.split(/[.;:]/)[0]?.split(/[\s,]+/) ?? [];
	return !isMet && !words.some((word) => tables.contexts.with.words.has(word));
}

/** From a verb to the meeting that it tells of, in code units. */
const OBJECT = 90;
const NOUNS: ReadonlySet<string> = new Set(['meet', 'call', 'event', 'sign', 'visit']);

/** "visited Tokyo and Seoul |to meet| partners": between the stops of whoever is not named nobody meets. */
function isMetThere(
	_: string,
	{ triggers, actors }: Sentence,
	{ start, value }: TriggerHit
): boolean {
	if (value.rule.form !== 'verb') return false;
	const visit = triggers.find((other) => other.value.kind === 'visit' && other.end <= start);
	if (!visit || visit.value.rule.form !== 'verb') return false;
	return actors.every(
		(actor) => actor.rank === 'seat' && actor.start >= visit.end && actor.end <= start
	);
}

/** 관세 협상| 여파, 日米合意|で: what comes of it is told, and nobody does it. */
function isConsequence(text: string, { triggers, tables }: Sentence, { end }: TriggerHit): boolean {
	return (
		tables.isVerbFinal &&
		triggers.length === 1 &&
		tables.phrasing.idioms.aftermath.test(text.slice(end, end + GROUND))
	);
}

/**
 * 共同声明|に沿って, 협정|에 따라, 根据…|协定: what is done by an agreement of before; not so where its own name
 * is told with a verb of signing.
 */
function isGround(
	text: string,
	{ triggers, tables, start: from }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (value.rule.form !== 'verb') return false;
	const others = triggers.some(
		(other) => other.value.kind === 'sign' && other.start !== start && other.start - end > GROUND
	);
	if (others) return false;
	const { byAgreement, underAgreement } = tables.phrasing.idioms;
	if (tables.isVerbFinal) return byAgreement.test(text.slice(end, end + GROUND));
	return underAgreement.test(text.slice(Math.max(from, start - 40), start));
}

/** 日本とEUの|EPA|の大筋合意に向けて協力する: the subject of what others agree. */
function isSubject(text: string, { triggers, tables }: Sentence, trigger: TriggerHit): boolean {
	const verbs = triggers.map(({ start, end, value: { kind } }) => ({ start, end, kind }));
	return tables.isVerbFinal && isTalkedAbout(text, trigger, verbs, tables.phrasing.idioms);
}

/** In code units. */
const GROUND = 16;

/** By what it would tell, the ways in which a word tells of nothing that was done. */
const BY_KIND: Readonly<Partial<Record<Trigger, readonly Test[]>>> = {
	visit: [isNoJourney],
	agree: [isWished],
	project: [isOfWork],
	meet: [isHabit, isMetThere, isLight, isStillToCome],
	call: [isHabit],
	sign: [isGround, isEndOfSpeech, isOnlyNamed, isSubject]
};
