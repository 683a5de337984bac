import type { Sentence } from '../sentence/sentence.ts';

/**
 * Without "In 2010 trade reached US$ 2 billion; exports grew by 21 %. Peru is the 19th investor": figures that a text
 * gives of two states by the way are not what they spoke of. Nobody does anything in such sentences.
 */
export function withoutStatistics(text: string, sentences: readonly Sentence[]): Sentence[] {
	const counted = sentences.filter((sentence) => isTelling(sentence, text, MANY));
	const blocks = new Set(counted.map(({ block }) => block));
	return sentences.filter(
		(sentence) =>
			!counted.includes(sentence) && !(blocks.has(sentence.block) && isTelling(sentence, text, 1))
	);
}

/** So many figures, in a sentence of which nobody is the subject; where they stand alone, with a share or a sum. */
function isTelling(
	{ start, end, triggers, actors }: Sentence,
	text: string,
	least: number
): boolean {
	if (triggers.length > 0 || actors.some(({ rank }) => rank === 'official')) return false;
	const words = text.slice(start, end);
	return (words.match(FIGURE)?.length ?? 0) >= least && (least < MANY || MEASURE.test(words));
}

const FIGURE = /\d[\d.,]*/g;
const MANY = 3;
/** A share or a sum of money. */
const MEASURE = /\d ?[%％]|[$€£¥₩] ?\d|\d ?[$€£¥₩]/u;
