import type { Sentence } from './sentence.ts';

/** ペルー外相の表敬: a line of a list; whom it names is not who does what the next one tells. */
export function isItem(
	text: string,
	{ tables, start, end, block, isTitle, actors }: Sentence
): boolean {
	return (
		tables.isVerbFinal &&
		!isTitle &&
		end - start < ITEM &&
		block.start === start &&
		block.end - end < 2 &&
		!/[.。!?다」]$/.test(text.slice(start, end)) &&
		actors.every(({ particle }) => particle === null)
	);
}

/** The longest line of a list, in code units. */
const ITEM = 60;
