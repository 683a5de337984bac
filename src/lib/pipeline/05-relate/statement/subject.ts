import { canAct, type Actor } from '../../03-match/actor.ts';
import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import { inverted } from '../sides/inverted.ts';
import { subjectBehindOpening } from './opening-phrase.ts';
import { isBehindClause } from './verb-clause.ts';
import { isHeadingLine } from '../sentence/item-line.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from './statement.ts';

/** Somebody of the state for which the text speaks: the doer where none is named. */
export function speakerOf(sentences: readonly Sentence[], home: string | null): Actor | null {
	if (home === null) return null;
	const own = sentences.flatMap(({ actors }) => actors.filter(({ party }) => party === home));
	return own.find(({ rank }) => rank === 'official') ?? null;
}

/** Those of whom a sentence may go on to tell: whoever travels, whoever speaks, and of whom the one before told. */
interface Doers {
	traveller: Actor | null;
	speaker: Actor | null;
	subject: Actor | null;
}

/** Who does what a sentence tells where it does not name him. */
export function doerOf(
	text: string,
	sentence: Sentence,
	home: string | null,
	{ traveller, speaker, subject }: Doers
): Actor | null {
	const own =
		(isFirstPerson(text, sentence) ? (traveller ?? speaker) : null) ?? homeActor(sentence, home);
	if (own) return own;
	if (isHeadingLine(text, sentence)) return speaker;
	// Korean and Japanese leave out a subject that is the speaker's own side.
	return sentence.tables.isVerbFinal ? (speaker ?? subject) : (subject ?? speaker);
}

/** "The latter", "celui-ci": at the head of a sentence the last of whom the one before told. */
export function latterOf(
	text: string,
	{ start, tables }: Sentence,
	before: Sentence | undefined
): Actor | null {
	const head = text.slice(start, start + LATTER).toLowerCase();
	const isLatter = (tables.grammar.latter ?? []).some((word) => head.startsWith(`${word} `));
	if (!isLatter || !before) return null;
	return before.actors.findLast((actor) => actor.rank === 'official' && canAct(actor)) ?? null;
}

/** The longest such words, in code units. */
const LATTER = 24;

/** "Remarks by the Prime Minister of Peru": whose words a text is, by its heading. */
export function saidBy(text: string, sentences: readonly Sentence[]): Actor | null {
	for (const { actors, start, tables } of sentences.slice(0, HEADING)) {
		const [first] = actors;
		if (first?.rank !== 'official' || first.party === '') continue;
		const before = text.slice(start, first.start).trim().toLowerCase();
		if ((tables.grammar.remarks ?? []).some((words) => before.endsWith(words))) return first;
	}
	return null;
}

/** So many sentences a heading may take. */
const HEADING = 3;

/** "I met", "In Nauru, I will meet", "hemos firmado": whoever speaks says so of himself, and nobody is quoted. */
export function isFirstPerson(text: string, { start, end, tables, triggers }: Sentence): boolean {
	const words = tables.grammar.firstPerson ?? [];
	const unquoted = UNQUOTED.exec(text.slice(start, end))?.[0] ?? '';
	const opening = ` ${unquoted.slice(0, OPENING)}`;
	return (
		words.some((word) => opening.includes(` ${word} `)) ||
		(unquoted.length === end - start && triggers.some(({ value }) => value.isOfSpeaker))
	);
}

/** Up to the first quotation mark. */
const UNQUOTED = /^[^"«»“”„]*/u;

/** Where and when, before whoever speaks names himself, in code units. */
const OPENING = 60;

/** An official of the state for which the text speaks, where the sentence has one without country. */
export function homeActor(sentence: Sentence, home: string | null): Actor | null {
	return (
		sentence.actors.find(
			(actor) =>
				actor.party !== '' &&
				(home === null || actor.party === home) &&
				actor.rank === 'official' &&
				actor.title !== null &&
				actor.mention.start === actor.title.start
		) ?? null
	);
}

/** The one whom the next sentence's "he", or nothing at all, will mean. */
export function topicOf(text: string, sentence: Sentence): Actor | null {
	const all = sentence.actors.filter(canAct);
	const outside = all.filter((actor) => !isQuoted(text, sentence, actor));
	// "I thank the government of Peru", said the Minister: of whom he spoke does not go on.
	const said = outside.some(({ rank }) => rank === 'official') ? outside : all;
	const main = sentence.triggers.find((trigger) => isBehindClause(text, sentence, trigger));
	const acting = main ? said.filter(({ start }) => start >= main.end) : said;
	const first =
		subjectBehindOpening(text, sentence) ??
		acting.find((actor) => actor.rank === 'official') ??
		capitalOf(text, sentence);
	// "The two ministers spoke of the Mauritanian presidency": of whom they spoke does not act next.
	const both = sentence.cues.find(({ kind }) => kind === 'bothSides');
	if (first && both && both.end <= first.start) return null;
	if (first && isObject(first, sentence, acting)) return null;
	// "Press conference with X": whom a heading names is what the text is about.
	return first && (!first.with || sentence.isTitle) ? first : null;
}

/** Within quotation marks that opened in the same sentence. */
function isQuoted(text: string, { start }: Sentence, actor: Actor): boolean {
	const before = text.slice(start, actor.start);
	return (before.split('"').length - 1) % 2 === 1 || UNCLOSED.test(before);
}

const UNCLOSED = /[“«„][^”»“]*$/;

/** "She met |the Minister of Benin": whom somebody met, whom the sentence does not name, is not who acts next. */
function isObject({ start }: Actor, sentence: Sentence, acting: readonly Actor[]): boolean {
	const { triggers, tables, isTitle } = sentence;
	if (tables.isVerbFinal) return false;
	const verb = triggers.find(
		({ end, value: { kind, rule } }) =>
			(rule.form === 'verb' || (rule.form === 'passive' && kind === 'receive')) &&
			end <= start &&
			start - end < OBJECT &&
			FACE_TO_FACE.has(kind)
	);
	// "Meets the President of Benin": before the verb of a heading nobody stands of whom it leaves out the state.
	if (isTitle && verb && verb.start - sentence.start < HEADLESS) return false;
	if (verb === undefined || acting.some((actor) => actor.end <= verb.start)) return false;
	return !inverted(acting, verb, sentence);
}

/** No name of somebody is as short, in code units. */
const HEADLESS = 4;

/** Between a verb and whom it has for an object: an article, "His Excellency", in code units. */
const OBJECT = 30;

/** "The talks with the Minister of Benin": no "he" is meant, so it is the text's own side that held them. */
export function isNounOfOwn(
	text: string,
	sentence: Sentence,
	{ start, value }: TriggerHit
): boolean {
	const { tables, actors } = sentence;
	if (tables.isVerbFinal || value.kind !== 'meet') return false;
	if (actors.some((actor) => actor.end <= start && !actor.with)) return false;
	const before = text.slice(sentence.start, start).trim().toLowerCase().split(/\s+/);
	const definite = tables.grammar.definite ?? [];
	// "The third bilateral |meeting| of the day was with": it may be said which of them.
	const isOneOfThem = before.length <= WHICH && definite.includes(before[0] ?? '');
	return isOneOfThem || definite.includes(before.at(-1) ?? '');
}

/** Whose the meeting told last was: of a text that speaks for nobody the next one is his, too. */
export function hostOfLast(last: Statement | undefined): Actor | null {
	if (!last || !FACE_TO_FACE.has(last.trigger.kind)) return null;
	const [own, ...more] = last.trigger.kind === 'receive' ? last.right : last.left;
	return own && more.length === 0 && last.right.length > 0 ? own : null;
}

/** "the second bilateral", in words. */
const WHICH = 3;

/** "Cairo has been busy": the capital at the head of a sentence, with a verb behind it, is its government. */
function capitalOf(text: string, { actors: [first], start, isTitle }: Sentence): Actor | undefined {
	const isHead = first?.rank === 'seat' && first.start === start && !isTitle && canAct(first);
	return isHead && /^ \p{Ll}/u.test(text.slice(first.end, first.end + 2)) ? first : undefined;
}

/** "Later |Dame Cindy| welcomed": somebody by a name that the text gives to nobody it knows did it, and not who spoke last. */
export function isByStranger(
	text: string,
	{ actors, start, tables }: Sentence,
	verb: TriggerHit
): boolean {
	if (!tables.traits.subjectBeforeVerb || verb.value.rule.form !== 'verb') return false;
	const before = text.slice(Math.max(start, verb.start - NAME), verb.start);
	const lead = tables.phrasing.idioms.beforeVerb.exec(before)?.[0].length ?? 0;
	const name = STRANGER.exec(before.slice(0, before.length - lead));
	if (!name) return false;
	const from = verb.start - lead - name[0].length;
	return !actors.some((actor) => actor.start < verb.start && actor.end > from);
}

/** Two capitalised words. */
const STRANGER = /(?:^| )\p{Lu}\p{L}+ \p{Lu}[\p{Ll}'-]+$/u;
/** The longest such name, in code units. */
const NAME = 50;
