import type { Actor } from '../../03-match/actor.ts';
import { followedBy } from '../../lexicon/context.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "…, the Kenyan foreign ministry said.": what a text tells by its word is of that state. */
export function isSayer(
	folded: string,
	{ title, rank, person, start, end }: Actor,
	sentence: Sentence
) {
	return (
		rank === 'official' &&
		person === null &&
		(title === null || title.isBody) &&
		folded.slice(start - SAID, start).includes(',') &&
		followedBy(folded, end, sentence.tables.contexts.saying)
	);
}

/** Between a comma and whoever said what stands before it: ", the", in code units. */
const SAID = 6;

/** "ANTHONY ALBANESE, PRIME MINISTER:", or a line with nothing else: whoever speaks in the text. */
export function isSpeakerLabel(
	folded: string,
	{ title, person, start, end }: Actor,
	{ block }: Sentence
): boolean {
	if (title === null || person === null || start - block.start > LABEL_MARGIN) return false;
	// A line of a list names one of many.
	if (/[^\p{L}\s]/u.test(folded.charAt(block.start))) return false;
	return title.start > person.end && end - block.start < LABEL && block.end - end < LABEL_MARGIN;
}

/** The longest label of a speaker and what may stand around it, in code units. */
const LABEL = 70;
const LABEL_MARGIN = 12;
