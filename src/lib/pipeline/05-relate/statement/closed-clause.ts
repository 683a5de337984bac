import { canAct, type Actor } from '../../03-match/actor.ts';
import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * 장관은 칠레 사절과 면담했고, |페루 부통령도 접견했다: in Korean and Japanese a verb that ends its clause with a comma
 * has nobody of the clause behind, and the next verb of whom it had only whoever did it.
 */
export function ofClosedClause(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	if (!sentence.tables.isVerbFinal || !FACE_TO_FACE.has(trigger.value.kind)) return sentence;
	const { triggers } = sentence;
	const before = triggers.findLast(
		(verb) => verb.end <= trigger.start && isMeeting(verb) && isComplete(text, sentence, verb)
	);
	const next = before ? behind(text, sentence, before, trigger) : sentence;
	return isComplete(text, next, trigger) ? { ...next, actors: upTo(next, trigger) } : next;
}

function isMeeting({ value }: TriggerHit): boolean {
	return FACE_TO_FACE.has(value.kind);
}

/** The verb ends its clause, which names both who did it and with whom. */
function isComplete(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const ending = text.slice(trigger.end - 1, Math.min(sentence.end, trigger.end + ENDING));
	if (!sentence.tables.phrasing.idioms.clauseEnds.test(ending)) return false;
	const own = upTo(sentence, trigger);
	return own.some(isDoer) && own.some(isOther);
}

/** The ending of a verb and its comma, in code units. */
const ENDING = 4;

function upTo({ actors }: Sentence, { start }: TriggerHit): Actor[] {
	return actors.filter(({ end }) => end <= start);
}

function isDoer(actor: Actor): boolean {
	return canAct(actor) && actor.rank === 'official' && actor.particle === 'subject';
}

function isOther(actor: Actor): boolean {
	return canAct(actor) && (actor.with || actor.particle === 'object');
}

/** Whoever did what the clause before tells, with those of the verb's own clause. */
function behind(
	text: string,
	sentence: Sentence,
	before: TriggerHit,
	trigger: TriggerHit
): Sentence {
	const doers = upTo(sentence, before).filter(isDoer);
	const own = sentence.actors.filter(({ start }) => start >= before.end);
	const { also } = sentence.tables.phrasing.idioms;
	// 부통령|도 접견했다: "also" marks no subject where the clause before has told who does it.
	const isMet = ({ end, particle }: Actor) =>
		particle === 'subject' && end <= trigger.start && also.test(text.slice(end, trigger.start));
	const told = own.map((actor): Actor => (isMet(actor) ? { ...actor, particle: 'object' } : actor));
	const isNamed = told.some((actor) => actor.end <= trigger.start && isOther(actor));
	return isNamed ? { ...sentence, actors: [...doers, ...told] } : sentence;
}
