import type { Span } from '#lib/domain/evidence.ts';
import type { Governing } from '../../lexicon/governing.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { TriggerHit } from './sentence.ts';

/** In code units and words: a word reaches no farther to what it governs. */
const FAR = 90;
const CLAUSE = 130;
const PHRASE = 8;

/** "Did not sign", "no agreement", 체결하지 않: whether a word that denies or doubts stands in the group of a trigger. */
export function governs(
	folded: string,
	tables: LanguageTables,
	word: Span,
	trigger: TriggerHit
): boolean {
	if (word.start <= trigger.start && trigger.start < word.end) return true;
	if (tables.isVerbFinal) return closes(folded, tables.governing, trigger, word);
	if (trigger.end <= word.start) return trails(folded, tables.governing, trigger, word);
	if (trigger.start < word.end) return false;
	const between = folded.slice(word.end, trigger.start);
	if (between.length > FAR) return false;
	return tables.traits.unspaced
		? reachesHan(between, tables)
		: reaches(between, isNominal(folded, tables, trigger), tables.governing);
}

/** Of a noun, or of words around one that have its article: "the meeting between". */
export function isNominal(
	folded: string,
	{ small, traits }: LanguageTables,
	{ start, value }: TriggerHit
): boolean {
	if (value.rule.form === 'noun' || traits.verbalNouns) return true;
	const before = folded.slice(Math.max(0, start - 16), start);
	return small.definite.test(before) || small.indefinite.test(before) || /['’]$/.test(before);
}

/** "The talks between A and B did not take place": what is said of a noun before it. */
export function isSaidOf(
	folded: string,
	tables: LanguageTables,
	predicate: Span,
	trigger: TriggerHit
): boolean {
	if (trigger.end > predicate.start) return false;
	const between = folded.slice(trigger.end, predicate.start);
	return (
		between.length < CLAUSE &&
		!between.includes(';') &&
		isNominal(folded, tables, trigger) &&
		!tables.governing.breaks.test(between)
	);
}

/** "Denied that", "neither", "if": what they say holds of the whole clause behind them. */
export function opensClause(
	folded: string,
	tables: LanguageTables,
	word: Span,
	trigger: TriggerHit
): boolean {
	const { isVerbFinal, governing } = tables;
	// Of what was reported: 회담했다는 보도를 부인했다.
	const [from, to] = isVerbFinal ? [trigger.end, word.start] : [word.end, trigger.start];
	if (from > to || to - from > CLAUSE) return false;
	const between = folded.slice(from, to);
	if (/[,;、]/.test(between) || governing.breaks.test(between)) return false;
	return (
		!isVerbFinal || governing.reported.test(between) || closes(folded, governing, trigger, word)
	);
}

/** "Met after a fair was cancelled": what a word says in another clause says nothing of the trigger. */
export function partsClauses(
	folded: string,
	tables: LanguageTables,
	word: Span,
	trigger: TriggerHit
): boolean {
	const [first, second] = word.start < trigger.start ? [word, trigger] : [trigger, word];
	const between = folded.slice(first.end, second.start);
	const { governing, contexts } = tables;
	if (between.includes(';') || governing.breaks.test(between)) return true;
	// "Met and cancelled a debate"; but "the meeting between A and B was cancelled".
	return (
		first === trigger &&
		!isNominal(folded, tables, trigger) &&
		between.split(/[\s'’]+/).some((each) => contexts.and.words.has(each))
	);
}

function reaches(
	between: string,
	isNoun: boolean,
	{ light, barriers, infinitive }: Governing
): boolean {
	const words = between.split(/[\s'’-]+/).filter((word) => word !== '');
	// "weigerte sich, den Präsidenten zu treffen": the infinitive closes the clause.
	if (infinitive.has(words.at(-1) ?? '')) return !/[;:]/.test(between);
	if (/[,;:()–—]/.test(between)) return false;
	if (words.every((word) => light.has(word))) return true;
	return isNoun && words.length <= PHRASE && !words.some((word) => barriers.has(word));
}

/** German: "traf ihn nicht", in the clause of the verb. */
function trails(folded: string, { trailing, breaks }: Governing, verb: Span, word: Span): boolean {
	if (!trailing.has(folded.slice(word.start, word.end))) return false;
	const between = folded.slice(verb.end, word.start);
	return between.length < FAR && !/[,;:]/.test(between) && !breaks.test(between);
}

/** Chinese: right before the verb, or before the words for the other side that stand before it. */
function reachesHan(between: string, { contexts, governing }: LanguageTables): boolean {
	if (/[，,。；;、：]/.test(between)) return false;
	if (governing.lightOnly.test(between)) return true;
	return contexts.with.strings.some((word) => between.startsWith(word));
}

/** Between a noun and the ending of its verb, its particle left out, in code units. */
const STEM = 12;

/** Korean, Japanese: the ending of the verb whose object, subject or stem the trigger is. */
function closes(
	folded: string,
	{ postposed, breaks, governedAfter, obliqueAfter }: Governing,
	trigger: Span,
	word: Span
): boolean {
	// 署名し|しなかった: an ending may begin inside the trigger.
	if (word.end <= trigger.end || word.start < trigger.start) return false;
	const between = folded.slice(trigger.end, word.start);
	const particle = governedAfter.find((each) => between.startsWith(each)) ?? '';
	if (particle === '' && obliqueAfter.some((each) => between.startsWith(each))) return false;
	const stem = between.slice(particle.length);
	if (stem.length > STEM || /[、,;。]/.test(stem) || postposed.test(stem)) return false;
	// 회담하고: the ending that closes the clause may belong to the trigger.
	return !breaks.test(folded.slice(trigger.end - 1, word.start));
}
