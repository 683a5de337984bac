import { canAct, isOfficial, type Actor } from '../../03-match/actor.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isUnreal } from '../sentence/unreal.ts';
import { distinct } from '../sides/distinct.ts';
import { differ } from '../sides/lists.ts';
import type { Sides } from '../sides/sides.ts';
import type { Statement } from './statement.ts';
import { toldByShape } from './trigger.ts';

/**
 * What a sentence tells by its shape where no rule knows its words: two who act for two states are
 * one "with" the other, or side by side, and nobody else is there. Verbs do not end; who stands with
 * whom can be read without them.
 *
 * @param subject the one whom the text is about, where the sentence names only the other
 */
export function readByShape(text: string, sentence: Sentence, subject: Actor | null): Statement[] {
	const acting = sentence.actors.filter(canAct);
	const isOfTwo = distinct(acting).length <= 2 && acting.every(({ kind }) => kind === 'country');
	const sides =
		acting.length > 0 && isOfTwo && !isElsewhere(text, sentence)
			? (withOther(sentence, acting, subject) ??
				sideBySide(
					text,
					sentence,
					isDoneJointly(text, sentence) ? acting : acting.filter(isOfficial)
				))
			: null;
	if (!sides) return [];
	const trigger = toldByShape(sentence, `${sentence.tables.language}.open.${sides.cue}`);
	return [{ sentence, trigger, ...sides, directed: false }];
}

/** "The Minister of Peru (verb) with the Minister of Chile". */
function withOther(
	{ tables }: Sentence,
	acting: readonly Actor[],
	subject: Actor | null
): Sides | null {
	const others = acting.filter((actor) => actor.with && isOfficial(actor));
	if (others.length === 0) return null;
	const named = acting.filter(
		(actor) =>
			!actor.with && isOfficial(actor) && !others.some((other) => other.list === actor.list)
	);
	// 驻美国与日本代表处: in Chinese the word for "with" is one for "and" too, and joins what stands beside it.
	const isBeside = named.some(({ end }) => others.some(({ start }) => start - end < AND));
	if (tables.traits.withIsAnd && !isBeside) return null;
	const own = named.length > 0 ? named : subject ? [subject] : [];
	return differ(own, others) ? { left: distinct(own), right: distinct(others), cue: 'with' } : null;
}

/** The word between two officials, in code units. */
const AND = 4;

/** "The Minister of Peru and his counterpart of Chile (verb)": both do it, whatever it is. */
function sideBySide(text: string, sentence: Sentence, officials: readonly Actor[]): Sides | null {
	const [first, second, ...more] = distinct(officials);
	if (!first || !second || more.length > 0) return null;
	// Two who arrive have not come to each other.
	if (hasCue(sentence, 'arriving')) return null;
	// Two ambassadors are where neither is at home: what they do, they do for whoever receives them.
	if (first.title?.kind === 'ambassador' && second.title?.kind === 'ambassador') return null;
	const isJoined = first.list === second.list || isJoinedBy(text, sentence, first, second);
	return isJoined && isSubject(text, sentence, [first, second])
		? { left: [first, second], right: [], cue: 'list' }
		: null;
}

/** "Peru and Chile jointly (verb)": what states do so, somebody does for them; what they have so is a number. */
function isDoneJointly(text: string, sentence: Sentence): boolean {
	return hasCue(sentence, 'jointly') && !text.slice(sentence.start, sentence.end).includes('%');
}

/** "(SPD) und sein litauischer": an "and" and no verb between the two. */
function isJoinedBy(
	text: string,
	{ cues, tables }: Sentence,
	{ end }: Actor,
	{ start }: Actor
): boolean {
	if (!cues.some(({ kind }) => kind === 'counterpart')) return false;
	const between = text
		.slice(end, start)
		.replace(/^\s?\([^)]{0,20}\)/, '')
		.trim();
	return (
		(tables.grammar.and ?? []).some((word) => between === word || between.startsWith(`${word} `)) &&
		between.split(' ').length <= JOINED
	);
}

/** So many words "and his newly elected" may be. */
const JOINED = 3;

/** Behind whoever does something stands what they do, in code units. */
const VERB = 6;

/** They open their clause, or a particle says that they do it: whom somebody scolds does nothing. */
function isSubject(text: string, { start, end, tables }: Sentence, two: readonly Actor[]): boolean {
	const last = Math.max(...two.map((actor) => actor.end));
	if (end - last < VERB) return false;
	if (tables.isVerbFinal) return two.some(({ particle }) => particle === 'subject');
	const before = text.slice(start, Math.min(...two.map((actor) => actor.start))).trimEnd();
	return before === '' || /[,，、)–—-](?: ?\p{L}{1,3})?$|^\p{Lu}\p{L}{0,2}$/u.test(before);
}

/** What the sentence tells did not happen, or somebody says it, or those in it are among others. */
function isElsewhere(text: string, sentence: Sentence): boolean {
	const { start, end, triggers } = sentence;
	return (
		isUnreal(sentence) ||
		triggers.some(({ value }) => OF_MANY.has(value.kind)) ||
		SPEECH.test(text.slice(start, end))
	);
}

/** Who attends an event stands beside others, and is there for neither. */
const OF_MANY: ReadonlySet<Trigger> = new Set(['attend', 'event']);

/** Whoever is quoted speaks of the other, who need not be there. */
const SPEECH = /["“”«»„「」『』]|[:：](?:\s|$)/;
