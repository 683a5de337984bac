import type { NamedEvent } from './event.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "In 2017 Ghana and Togo closed their ports. |Benin joined later": what goes on from a year of old is not of the summit
 * told before it.
 */
export function isOfOtherYear(
	{ dates, index }: Sentence,
	before: Sentence | undefined,
	event: NamedEvent
): boolean {
	if (!before || before.index !== index - 1 || dates.length > 0) return false;
	if (event.sentences.includes(before)) return false;
	const [year] = before.dates;
	return (
		year !== undefined &&
		year.start - before.start < OPENING &&
		year.from.year !== null &&
		year.from.month === null &&
		year.months === null
	);
}

/** "In 2017", in code units before the year. */
const OPENING = 6;
