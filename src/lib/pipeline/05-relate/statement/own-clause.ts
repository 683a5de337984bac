import { canAct, type Actor } from '../../03-match/actor.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { withoutTeller } from './told-by.ts';

/** What a clause of its own may tell: whom somebody met, where somebody went, what somebody signed. */
const ACTS: ReadonlySet<Trigger> = new Set(['meet', 'call', 'sign', 'visit', 'receive', 'host']);

/** Between a subject and its verb: nothing, the name of the one who has the office, an adverb. */
const BEFORE_VERB =
	/^(?:(?:, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3},)? (?:\p{Ll}{2,16} )?|, )$/u;

/**
 * "The minister of Peru met that of Kenya in Lima, while the president of Ghana flew to Oman": a verb with a subject
 * of its own right before it, behind a clause that is complete, has nobody of that clause; nor has the clause anybody
 * of what follows it. Else the sentence itself.
 */
export function ofOwnClause(text: string, whole: Sentence, trigger: TriggerHit): Sentence {
	const sentence = withoutTeller(text, whole, trigger);
	const { tables, triggers, actors } = sentence;
	if (tables.traits.modifiersBefore || triggers.length < 2) return sentence;
	const bounds = triggers.flatMap((verb) => {
		const at = ACTS.has(verb.value.kind) ? boundBefore(text, sentence, verb) : null;
		return at === null ? [] : [at];
	});
	if (bounds.length === 0) return sentence;
	const from = bounds.findLast((at) => at <= trigger.start) ?? sentence.start;
	const next = bounds.find((at) => at >= trigger.end);
	const isComplete = actors.some(
		(actor) => actor.start >= from && actor.end <= trigger.start && canAct(actor)
	);
	const to = next !== undefined && isComplete ? next : sentence.end;
	const own = actors.filter(({ start, end }) => start >= from && end <= to);
	if (own.length === actors.length) return sentence;
	const [head] = own;
	// "met the ministers of A and |B visited C": no longer one of those who were met.
	const isHead = ({ start, list }: Actor) =>
		from > sentence.start && start < trigger.start && list === head?.list;
	return {
		...sentence,
		actors: own.map((actor) => (isHead(actor) ? { ...actor, with: false } : actor))
	};
}

/** Where the clause of a verb begins that has a subject of its own behind another, complete clause. */
function boundBefore(text: string, sentence: Sentence, verb: TriggerHit): number | null {
	if (verb.value.rule.form !== 'verb' && verb.value.rule.form !== 'passive') return null;
	const { actors, triggers, tables } = sentence;
	const subject = actors.findLast(({ end }) => end <= verb.start);
	if (!subject || !canAct(subject) || subject.locative || subject.rank === 'adjective') return null;
	const gap = text.slice(subject.end, verb.start);
	const [word = ''] = gap.match(/\p{Ll}+/u) ?? [];
	if (!BEFORE_VERB.test(gap) || tables.contexts.and.words.has(word)) return null;
	if (tables.phrasing.relative.test(gap)) return null;
	const earlier = triggers.findLast(
		({ end, value }) => end <= subject.start && ACTS.has(value.kind)
	);
	// "…, where the minister of Kenya welcomed him": whom, the clause before tells.
	if (!actors.some(({ start }) => start >= verb.end)) return null;
	if (!earlier || !actors.some((actor) => actor.end <= earlier.start && canAct(actor))) return null;
	const objects = actors.filter(({ start, end }) => start >= earlier.end && end < subject.start);
	const object = objects.findLast(({ end }) => CLAUSE.test(text.slice(end, subject.start)));
	if (!object) return null;
	return object.end;
}

/** A comma or a semicolon, and the words that open a clause. */
const CLAUSE = /^[^,;]{0,40}[,;]\s(?:\p{Ll}+\s){0,4}$/u;
