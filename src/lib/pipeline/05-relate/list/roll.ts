import { canAct, type Actor } from '../../03-match/actor.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { NamedEvent } from '../event/event.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isTopic } from '../event/series.ts';
import { otherWords } from './other-words.ts';
import type { Statement } from '../statement/statement.ts';

/** In code units. */
const HEADING = 60;
const LONG_HEADING = 200;
const LINE = 120;
const ITEM = 240;
/** A mark that only an item of a list has before it. */
export const BULLET = /^[-–•·▪●]\s?\p{Lu}/u;
/** The mark itself. */
const MARK = /^[-–•·▪●*]\s?/;

/** "Participants:", 출석자, (参加者): a line of its own, below or in which those who came are listed. */
export function isRollHeading(text: string, sentence: Sentence): boolean {
	const length = sentence.end - sentence.start;
	if (length >= LONG_HEADING) return false;
	const isAttended = sentence.triggers.some(({ value }) => value.kind === 'attend');
	// "It is a closed event. The following will attend:" ends its paragraph.
	const isLast = isAttended && hasCue(sentence, 'following') && endsInColon(text, sentence);
	if (!isLast && !isWholeBlock(text, sentence)) return false;
	// "Summit was attended by the following Heads of State or their representatives:"
	if (isAttended && hasCue(sentence, 'following'))
		return sentence.actors.every(
			({ rank, kind, party }) => rank !== 'official' || party === '' || kind !== 'country'
		);
	if (opensOffices(text, sentence)) return true;
	return (
		length < HEADING &&
		sentence.actors.every(({ rank }) => rank !== 'official') &&
		(isAttended || hasCue(sentence, 'roll'))
	);
}

/** "The leaders confirmed are:", "four states will be represented by their ministers:": the lines below say whose they are. */
function opensOffices(text: string, sentence: Sentence): boolean {
	return (
		isHeadline(text, sentence) &&
		!hasCue(sentence, 'denied') &&
		sentence.actors.every(({ party }) => party === '') &&
		(hasCue(sentence, 'bothSides') || sentence.actors.some(({ title }) => title !== null))
	);
}

function isHeadline(text: string, { start, end }: Sentence): boolean {
	return /[:：]$/.test(text.slice(start, end));
}

/** Who stands in a line of such a list; nobody where it is no line of one. */
export function rollLine(text: string, sentence: Sentence): Actor[] {
	const line = text.slice(sentence.start, sentence.end);
	const [first, ...others] = sentence.actors.filter(canAct);
	if (!first) return [];
	const opening = sentence.start + (MARK.exec(line)?.[0].length ?? 0);
	if (isHeadedBy(first, opening, text, sentence)) return [first];
	// The last item of a list ends in a full stop.
	const isLine =
		isWholeBlock(text, sentence) &&
		(BULLET.test(line) ? line.length <= ITEM : line.length <= LINE && !/[.!?。]$/.test(line));
	if (!isLine) return [];
	// "Panamá, Juan Carlos Varela": behind the state that opens it a line has its people, and no other state.
	const isOfOne = first.mention.start === opening && others.every(isSomebody);
	return isOfOne ? [first] : [first, ...others];
}

/**
 * "Kingdom of Lesotho: The Prime Minister.": the state before the colon is whose all in the line are, be it long, with a
 * full stop and a remark behind.
 */
function isHeadedBy(
	{ start, end, rank }: Actor,
	opening: number,
	text: string,
	sentence: Sentence
): boolean {
	return (
		rank === 'name' &&
		start === opening &&
		sentence.end - sentence.start <= ITEM &&
		sentence.start - sentence.block.start < 3 &&
		/^\s?:/.test(text.slice(end, end + 2))
	);
}

function isSomebody({ rank, person, title }: Actor): boolean {
	return rank === 'official' && (person ?? title) !== null;
}

/** "Kingdom of LesothoH.| E. the Prime Minister": a line among the others that cannot be read ends no list. */
export function isBrokenLine(
	text: string,
	{ participants }: NamedEvent,
	sentence: Sentence
): boolean {
	const { block, index, triggers } = sentence;
	const last = participants.at(-1);
	// "Germany: the President. (The next chancellor will stay at home.)": a remark behind a line is of that line.
	if (last?.rule === 'event.roll' && last.sentence.block === block) return true;
	return (
		last?.rule === 'event.roll' &&
		index - last.sentence.index <= BROKEN &&
		triggers.length === 0 &&
		// "Absent:" ends it.
		!isHeadline(text, sentence) &&
		block.end - block.start <= LINE
	);
}

/** So many sentences of such lines may stand between two that can be read. */
const BROKEN = 3;

/** インド|(議長国)、, "Brazil (Chair), ": whose presidency it is stands behind it in a list of those who came. */
export function isChair(text: string, { mention: { end } }: Actor, { inChair }: Idioms): boolean {
	return inChair.test(text.slice(end, end + 24).toLowerCase());
}

/**
 * "Asimismo, el ministro de Costa Rica, Enrique Soto, y la embajadora de Belice, Ana Pérez.": officials and their
 * names, and nothing that they do. Such a sentence goes on with the one before.
 */
export function isListAlone(text: string, sentence: Sentence): boolean {
	const { actors, triggers, isTitle } = sentence;
	const officials = actors.filter(({ rank }) => rank === 'official');
	if (isTitle || triggers.length > 0 || officials.length < LISTED) return false;
	// "o vice-presidente de A, o vice-ministro de B": one word, however often.
	return new Set(otherWords(text, sentence)).size <= OTHER_WORDS;
}

/** So many officials make a list, and so many long words in small letters may stand between them: "también". */
const LISTED = 2;
const OTHER_WORDS = 2;

/**
 * Reads the lists that a statement opens: each line is the other side of one more of its kind. The
 * reader is given every sentence in turn, with the statement that it opens a list with, if any.
 */
export function rollReader(
	text: string
): (sentence: Sentence, opens: Statement | null) => Statement[] {
	let open: Statement | null = null;
	return (sentence, opens) => {
		// (10月19日現在): between the words that open a list and its lines.
		if (open && !opens && isAside(text, sentence)) return [];
		const right: Actor[] = opens || !open ? [] : rollLine(text, sentence);
		if (opens || right.length === 0) open = opens;
		return open && right.length > 0 ? [{ ...open, sentence, right }] : [];
	};
}

/** 【出席者】 at the foot of a report on a meeting: who else took part in it, where the text is of no conference. */
export function rollOf(
	text: string,
	sentence: Sentence,
	sentences: readonly Sentence[],
	statements: readonly Statement[]
): Statement | null {
	if (!isRollHeading(text, sentence)) return null;
	const met = statements.find(({ trigger, left }) => trigger.kind === 'meet' && left.length === 1);
	const isOfEvent = sentences.some(
		(other) =>
			other.index < sentence.index &&
			other.triggers.some(
				(trigger) =>
					trigger.value.kind === 'event' &&
					// 首脳会議|共同声明: what a conference of another day came to.
					!other.tables.phrasing.idioms.outcome.test(text.slice(trigger.end, trigger.end + 6)) &&
					!isTopic(text, other, trigger)
			)
	);
	return met && !isOfEvent ? { ...met, sentence, right: [] } : null;
}

/** A short remark in brackets, with nobody in it. */
function isAside(text: string, { start, end, actors }: Sentence): boolean {
	return actors.length === 0 && end - start < ASIDE && /^\(.*\)$/.test(text.slice(start, end));
}

const ASIDE = 24;

/** A line of its own, be it numbered: "2. Present at this session were". */
function isWholeBlock(text: string, { start, end, block }: Sentence): boolean {
	const before = text.slice(block.start, start);
	return (before.length < 3 || NUMBER.test(before)) && block.end - end < 3;
}

function endsInColon(text: string, { start, end, block }: Sentence): boolean {
	return block.end - end < 3 && /[:：]$/.test(text.slice(start, end));
}

const NUMBER = /^\(?(?:\d{1,3}|\p{L})[.)]{1,2}\s+$/u;
