import { canAct, type Actor } from '../03-match/actor.ts';
import { hasCue, type Sentence } from './sentence.ts';
import type { Statement } from './statement.ts';

/** In code units. */
const HEADING = 60;
const LONG_HEADING = 200;
const LINE = 120;

/** "Participants:", 출석자, (参加者): a line of its own, below or in which those who came are listed. */
export function isRollHeading(sentence: Sentence): boolean {
	const length = sentence.end - sentence.start;
	if (length >= LONG_HEADING || !isWholeBlock(sentence)) return false;
	const isAttended = sentence.triggers.some(({ value }) => value.kind === 'attend');
	// "Summit was attended by the following Heads of State or their representatives:"
	if (isAttended && hasCue(sentence, 'following'))
		return sentence.actors.every(
			({ rank, kind, party }) => rank !== 'official' || party === '' || kind !== 'country'
		);
	return (
		length < HEADING &&
		sentence.actors.every(({ rank }) => rank !== 'official') &&
		(isAttended || hasCue(sentence, 'roll'))
	);
}

/** Who stands in a line of such a list; nobody where it is no line of one. */
export function rollLine(text: string, sentence: Sentence): Actor[] {
	const isLine =
		isWholeBlock(sentence) &&
		sentence.end - sentence.start <= LINE &&
		!/[.!?。]$/.test(text.slice(sentence.start, sentence.end));
	if (!isLine) return [];
	const [first, ...others] = sentence.actors.filter(canAct);
	if (!first) return [];
	// "Kingdom of Lesotho: The Prime Minister": the state before the colon is whose all in the line are.
	const isHeaded = first.start === sentence.start && first.rank === 'name';
	return isHeaded && /^\s?:/.test(text.slice(first.end, first.end + 2))
		? [first]
		: [first, ...others];
}

/**
 * "Asimismo, el ministro de Costa Rica, Enrique Soto, y la embajadora de Belice, Ana Pérez.": officials and their
 * names, and nothing that they do. Such a sentence goes on with the one before.
 */
export function isListAlone(
	text: string,
	{ start, end, actors, triggers, isTitle }: Sentence
): boolean {
	const officials = actors.filter(({ rank }) => rank === 'official');
	if (isTitle || triggers.length > 0 || officials.length < LISTED) return false;
	let from = start;
	let rest = '';
	for (const actor of actors) {
		rest += ` ${text.slice(from, Math.max(from, actor.start))}`;
		from = Math.max(from, actor.end);
	}
	const words = `${rest} ${text.slice(from, end)}`.match(/\p{L}+/gu) ?? [];
	return words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).length <= OTHER_WORDS;
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

/** A short remark in brackets, with nobody in it. */
function isAside(text: string, { start, end, actors }: Sentence): boolean {
	return actors.length === 0 && end - start < ASIDE && /^\(.*\)$/.test(text.slice(start, end));
}

const ASIDE = 24;

function isWholeBlock({ start, end, block }: Sentence): boolean {
	return start - block.start < 3 && block.end - end < 3;
}
