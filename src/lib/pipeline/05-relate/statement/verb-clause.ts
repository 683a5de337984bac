import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between a German verb and the subject behind it, in code units. */
const SUBJECT = 36;

/** The sentence with those alone who can be on the sides of a trigger, and with the objects of a German verb known as such. */
export function ofVerbClause(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	const { tables, actors } = sentence;
	if (trigger.value.rule.form === 'noun') return withoutTopics(text, sentence, trigger);
	if (!tables.traits.verbSecond || trigger.value.rule.form !== 'verb') return sentence;
	if (isBehindClause(text, sentence, trigger))
		return { ...sentence, actors: actors.filter(({ start }) => start >= trigger.end) };
	const clause = subordinateClause(text, sentence, trigger);
	if (clause !== null) {
		const own = actors.filter(({ start }) => start >= clause);
		const before = own.filter(({ end, suppressed }) => end <= trigger.start && !suppressed);
		if (new Set(before.map(({ party }) => party)).size > 1) return { ...sentence, actors: own };
	}
	if (!isWithPronoun(text, sentence, trigger)) return sentence;
	const next = ofNextClause(text, sentence, trigger);
	if (next) return next;
	// "Die Präsidentin wird |er| dort treffen"
	const isObject = ({ end, rank, locative, ...actor }: Actor) =>
		end <= trigger.start && rank === 'official' && !locative && !actor.with;
	return {
		...sentence,
		actors: actors.map((actor) => (isObject(actor) ? { ...actor, particle: 'object' } : actor))
	};
}

/**
 * "Nachdem sie den Präsidenten empfangen hatte|, reist |die Ministerin nach": a verb right behind a comma has its subject
 * behind it, and whom the clause before it names does nothing more.
 */
export function isBehindClause(
	text: string,
	{ actors, tables }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (!tables.traits.verbSecond || value.rule.form !== 'verb') return false;
	if (text.slice(start - 2, start) !== ', ') return false;
	const subject = actors.find((actor) => actor.start >= end);
	return (
		subject !== undefined &&
		subject.rank === 'official' &&
		subject.particle === null &&
		!subject.with &&
		subject.start - end < SUBJECT
	);
}

/** Where the clause begins that a German verb closes: "sagte er, |während Israel die Minister |empfing". */
function subordinateClause(
	text: string,
	sentence: Sentence,
	{ start, end }: TriggerHit
): number | null {
	const { start: from, end: to, tables } = sentence;
	const { subordinators = [], clauseVerbs = [], clausePronouns = [] } = tables.grammar;
	const rest = text.slice(end, Math.min(to, end + CLOSING));
	const isLast =
		/^(?:$|[,.;:!"])/.test(rest) || clauseVerbs.some((verb) => isWord(rest, ` ${verb}`));
	if (!isLast) return null;
	const before = text.slice(from, start);
	let at = -1;
	let opening = '';
	for (const word of subordinators) {
		const found = Math.max(
			before.lastIndexOf(`, ${word} `),
			before.startsWith(`${word} `) ? 0 : -1
		);
		if (found > at) [at, opening] = [found, word];
	}
	if (at < 0) return null;
	const behind = before.slice(at + opening.length + 2).trimStart();
	// "nachdem |er| die Minister empfangen hatte": whoever he is stands before.
	return clausePronouns.some((word) => isWord(behind, word)) ? null : from + at;
}

function isWord(text: string, word: string): boolean {
	return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}

/** " hatten" and what stands behind it, in code units. */
const CLOSING = 9;

function isWithPronoun(
	text: string,
	{ tables, end: close }: Sentence,
	{ end }: TriggerHit
): boolean {
	const behind = text.slice(end, Math.min(close, end + PRONOUN));
	return (tables.grammar.subjectPronouns ?? []).some((word) => behind.startsWith(` ${word} `));
}

/** A space, a pronoun and a space, in code units. */
const PRONOUN = 8;

/**
 * "Am Dienstag traf Rojas ihren Amtskollegen aus Peru|, am Mittwoch sprach |sie| mit dem aus Ghana": behind the comma the
 * pronoun is whoever acts before it, and whom he met there is no side of the second verb. `null`: no other verb stands before.
 */
function ofNextClause(text: string, sentence: Sentence, { start }: TriggerHit): Sentence | null {
	const comma = sentence.start + text.slice(sentence.start, start).lastIndexOf(', ');
	const isEarlier = ({ end, value: { rule } }: TriggerHit) => rule.form === 'verb' && end <= comma;
	if (!sentence.triggers.some(isEarlier)) return null;
	const subject = sentence.actors.find(
		({ end, rank, particle, locative, ...actor }) =>
			end <= comma && rank === 'official' && particle === null && !locative && !actor.with
	);
	const own = sentence.actors.filter((actor) => actor.start > comma);
	return { ...sentence, actors: subject ? [subject, ...own] : own };
}

/** "Ukraine, Syria, Iraq |and the| agreement": of a list in which the noun is one of several things its states are others. */
function withoutTopics(text: string, sentence: Sentence, { start }: TriggerHit): Sentence {
	const { andThe } = sentence.tables.phrasing;
	const last = sentence.actors.findLast(({ end }) => end <= start);
	if (last?.rank !== 'name' || !andThe.test(fold(text.slice(last.end, start)))) return sentence;
	const isListed = ({ list, rank }: Actor) => list === last.list && rank === 'name';
	if (sentence.actors.filter(isListed).length < 2) return sentence;
	return { ...sentence, actors: sentence.actors.filter((actor) => !isListed(actor)) };
}
