import { canAct, type Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the subject and its verb, in code units: "também se"; and up to the noun of what it did: "signed an". */
const VERB = 24;
const NOUN = 60;

/**
 * "After the inauguration of the President of Brazil, |the President of Portugal met|": when or where something was
 * done opens the sentence, and whoever is named in those words does not do it, nor stand in a list with who does.
 */
export function withoutOpening(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	const { actors } = sentence;
	const { form } = trigger.value.rule;
	if (form === 'passive' || !opensWithPreposition(text, sentence)) return sentence;
	const subject = actors.findLast((actor) => actor.end <= trigger.start && canAct(actor));
	const reach = form === 'noun' ? NOUN : VERB;
	if (!subject || trigger.start - subject.end > reach) return sentence;
	if (/[,;:()]/.test(text.slice(subject.end, trigger.start))) return sentence;
	if (!isBehindOpening(text, sentence, subject)) return sentence;
	// Where it was done still stands there.
	const own = actors.filter((actor) => actor.start >= subject.start || actor.locative);
	return { ...sentence, actors: own };
}

/**
 * "After talks with the President of Kenya, |the Prime Minister of Uganda met|": the talks of the opening words were
 * those of whoever acts behind them. `null`: the trigger does not stand in such words.
 */
export function ofOpening(
	text: string,
	sentence: Sentence,
	{ end, value }: TriggerHit
): { sentence: Sentence; subject: Actor } | null {
	if (value.kind !== 'meet' && value.kind !== 'call') return null;
	const subject = subjectBehindOpening(text, sentence);
	if (!subject || subject.start < end) return null;
	const actors = sentence.actors.filter((actor) => actor.end <= subject.start);
	return actors.some((actor) => actor.with) ? { sentence: { ...sentence, actors }, subject } : null;
}

/** Who acts in a sentence that opens so; `null`: it does not, or nobody stands right behind those words. */
export function subjectBehindOpening(text: string, sentence: Sentence): Actor | null {
	if (!opensWithPreposition(text, sentence)) return null;
	const subject = sentence.actors.find(
		(actor) =>
			canAct(actor) &&
			isBehindOpening(text, sentence, actor) &&
			/^ \p{Ll}{2}/u.test(text.slice(actor.end, actor.end + 3))
	);
	return subject ?? null;
}

function opensWithPreposition(text: string, { start, tables }: Sentence): boolean {
	if (tables.isVerbFinal || tables.traits.unspaced) return false;
	const first = /^\p{Lu}\p{L}*(?= )/u.exec(text.slice(start, start + WORD))?.[0];
	return first !== undefined && tables.governing.barriers.has(fold(first));
}

/** The longest of such words, in code units. */
const WORD = 16;

/** An official right behind a comma, or its article, with others before it and in no list with them. */
function isBehindOpening(text: string, sentence: Sentence, subject: Actor): boolean {
	const { actors, start: from, tables } = sentence;
	if (subject.rank !== 'official') return false;
	const head = text.slice(Math.max(from, subject.start - ARTICLE), subject.start);
	const before = /,\s(?:(\p{L}{1,4}['’]?)\s?)?$/u.exec(head);
	if (!before) return false;
	const article = before[1];
	if (article !== undefined && !tables.persons.articles.has(fold(article).replace('’', "'")))
		return false;
	const others = actors.filter(({ start }) => start < subject.start);
	const listed = others.filter(({ list }) => list === subject.list);
	return others.length > 0 && (listed.length < 2 || isClosed(text, sentence, listed));
}

const ARTICLE = 8;

/** "the presidents of Chile, Peru |and| Bolivia": behind the last of a list nobody joins it. */
function isClosed(text: string, { tables }: Sentence, listed: readonly Actor[]): boolean {
	const [before, last] = listed.slice(-2);
	if (!before || !last) return false;
	const words = text.slice(before.end, last.start).trim().split(/\s+/);
	return words.some((word) => tables.contexts.and.words.has(word));
}
