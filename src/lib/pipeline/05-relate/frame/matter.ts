import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { DIRECT } from '../statement/trigger.ts';
import type { Statement } from '../statement/statement.ts';
import type { Frame } from './frame.ts';
import { strength } from './strength.ts';

/**
 * "Minister A stressed the importance of the dialogue with B" in a text on the visit of C: what two sides
 * speak of is no engagement beside theirs. So is a frame that only nouns tell, each as the matter of what somebody
 * else in the text says, while another one is told by its own words.
 */
export function withoutMatter(
	frames: readonly Frame[],
	text: string,
	home: string | null
): Frame[] {
	const main = frames.filter((frame) => isTold(frame, text));
	if (main.length === 0) return [...frames];
	return frames.filter((frame) => main.includes(frame) || !isMatter(frame, main, { text, home }));
}

/** Some verb tells of those who act, or a leader is named with it. */
function isTold(frame: Frame, text: string): boolean {
	return (
		frame.event === null &&
		strength(frame) >= MAIN &&
		frame.statements.some(
			({ trigger, sentence }) =>
				(sentence.tables.isVerbFinal || !isNoun(sentence, trigger, text)) &&
				trigger.kind !== 'agree'
		)
	);
}

/** What one verb of a meeting, a visit or a signature weighs. */
const MAIN = 3;

interface Ground {
	text: string;
	home: string | null;
}

function isMatter(frame: Frame, main: readonly Frame[], { text, home }: Ground): boolean {
	const own = partiesOf(frame);
	// "The cabinet approved the agreement between us and B": what the home state signs is its own story.
	if (home !== null && own.has(home) && frame.type === 'agreement') return false;
	const others = main.filter((other) => [...partiesOf(other)].some((party) => !own.has(party)));
	const tellings = new Set(frame.statements.map(({ sentence }) => sentence));
	return (
		frame.event === null &&
		isBeside(frame, others) &&
		tellings.size > 0 &&
		[...tellings].every((sentence) => {
			const told = frame.statements.filter((statement) => statement.sentence === sentence);
			return isMatterIn(sentence, told, others, text);
		})
	);
}

/** Some of those who meet are named where it is told. */
function isBeside({ sentences }: Frame, others: readonly Frame[]): boolean {
	const theirs = new Set(others.flatMap((other) => [...partiesOf(other)]));
	return sentences.some(({ actors }) => actors.some(({ party }) => theirs.has(party)));
}

function isMatterIn(
	sentence: Sentence,
	told: readonly Statement[],
	others: readonly Frame[],
	text: string
): boolean {
	// 양 장관은 한-메르코수르 무역협정: both are those of the meeting, and what they name is another matter.
	if (
		hasCue(sentence, 'bothSides') &&
		told.every(({ cue }) => cue === 'compound' || cue === 'list')
	)
		return others.some(({ sentences }) => sentences.some(({ index }) => index < sentence.index));
	const isShared = others.some(({ sentences }) => sentences.includes(sentence));
	if ((sentence.dates.length > 0 && !isShared) || isDone(sentence, text)) return false;
	return !told.some(isSubject) && told.some((statement) => isSpokenOf(statement, text));
}

/** "The first audience was with the ambassador of B". */
function isSubject({ sentence, trigger }: Statement): boolean {
	return trigger.form === 'noun' && trigger.start - sentence.start < SUBJECT;
}

function isSpokenOf(statement: Statement, text: string): boolean {
	const { sentence, trigger } = statement;
	// "The talks that the minister had with his counterpart": where somebody has a face, they were had.
	const behind = [...statement.left, ...statement.right].filter(
		({ start }) => start >= trigger.end
	);
	if (!DIRECT.has(trigger.kind) || behind.some(({ rank }) => rank === 'official')) return false;
	if (isAbout(statement, text)) return true;
	if (trigger.kind === 'agree' || !isNoun(statement.sentence, trigger, text)) return false;
	return isQuoted(sentence, text) || isObject(statement, text);
}

/** "They exchanged views |on| the process between A and B". */
function isAbout({ sentence, trigger, left, right }: Statement, text: string): boolean {
	const first = Math.min(...[...left, ...right].map(({ start }) => start));
	if (first < trigger.end || isNoun(sentence, trigger, text)) return false;
	const words = text.slice(trigger.end, first).toLowerCase().split(/\s+/);
	return (sentence.tables.grammar.about ?? []).some((word) => words.includes(word));
}

/** Something is signed, visited, hosted in it: then its nouns tell what was. */
function isDone(sentence: Sentence, text: string): boolean {
	return sentence.triggers.some(
		({ start, value }) =>
			!TALK.has(value.kind) && !isNoun(sentence, { start, form: value.rule.form }, text)
	);
}

const TALK: ReadonlySet<string> = new Set(['meet', 'call', 'agree']);

/** "The |dialogue with|": words that tell a meeting by themselves are a noun where an article stands before them. */
function isNoun(
	{ start, tables }: Sentence,
	trigger: { start: number; form: Statement['trigger']['form'] },
	text: string
): boolean {
	if (trigger.form === 'noun') return true;
	return articleOf(text.slice(start, trigger.start).toLowerCase(), tables).isKnown;
}

/** "An agreement between A and B would help us", said the minister. */
function isQuoted({ start }: Sentence, text: string): boolean {
	return /^["“„«「『]/.test(text.slice(start, start + 1));
}

/**
 * "The talks between A and B began" tells of them; "welcomed the talks between" does not. Who speaks may be one of
 * the two: "A stressed the importance of the talks with B", where another noun stands before theirs.
 */
function isObject({ sentence, trigger, left, right }: Statement, text: string): boolean {
	const before = text.slice(sentence.start, trigger.start).toLowerCase();
	if (before.length < SUBJECT || sentence.tables.isVerbFinal) return false;
	const { isKnown, isGoverned } = articleOf(before, sentence.tables);
	const isBehind = [...left, ...right].every(({ start }) => start >= trigger.end);
	return isKnown && (isBehind || (isGoverned && !hasCue(sentence, 'sidelines')));
}

/** Before the object of a verb stand a subject and the verb, in code units. */
const SUBJECT = 16;

/** Whether words end in an article of what was known before, and whether a noun governs it: "importance of the". */
function articleOf(
	before: string,
	{ grammar, contexts }: LanguageTables
): { isKnown: boolean; isGoverned: boolean } {
	const words = before.trimEnd().split(/\s+|(?<=['’])/);
	const last = (words.at(-1) ?? '').replace('’', "'");
	if (grammar.withArticle?.includes(last)) return { isKnown: true, isGoverned: true };
	const isKnown = grammar.definite?.includes(last) ?? false;
	return { isKnown, isGoverned: isKnown && contexts.of.words.has(fold(words.at(-2) ?? '')) };
}

function partiesOf({ parts }: Frame): Set<string> {
	return new Set(parts.map(({ actor }) => actor.party));
}
