import type { Sentence } from './sentence.ts';

/** ペルー外相の表敬: a line of a list; whom it names is not who does what the next one tells. */
export function isItem(
	text: string,
	{ tables, start, end, block, isTitle, actors }: Sentence
): boolean {
	if (!tables.isVerbFinal) return BULLET.test(text.slice(start, start + 3));
	return (
		!isTitle &&
		end - start < ITEM &&
		block.start === start &&
		block.end - end < 2 &&
		!/[.。!?다」]$/.test(text.slice(start, end)) &&
		actors.every(({ particle }) => particle === null)
	);
}

/** "• 9h - Entretien avec": a line of a programme. */
const BULLET = /^[•·▪◦‣] ?/;

/** The longest line of a list, in code units. */
const ITEM = 60;

/** "Auch Rohstoff-Abkommen mit Usbekistan": a heading amid a story is of its own side, whoever spoke above it. */
export function isHeadingLine(text: string, { tables, start, end, block }: Sentence): boolean {
	return (
		!tables.isVerbFinal &&
		end - start < HEADING &&
		block.start === start &&
		block.end - end < 2 &&
		!/[.!?:;,"”»]$/.test(text.slice(start, end))
	);
}

/** The longest heading, in code units. */
const HEADING = 70;
