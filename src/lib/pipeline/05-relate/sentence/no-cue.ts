import type { Span } from '#lib/domain/evidence.ts';

/** Words that are written like a cue, and tell nothing. */
export function isNoCue(text: string, cue: Span, sentence: Span): boolean {
	return isInName(text, cue) || isCredit(text, cue, sentence.start);
}

/** "N'Djamena", "N'Guesso": a letter of a name, and no negation. */
function isInName(text: string, { start, end }: Span): boolean {
	return /^\p{Lu}['’]\p{Lu}$/u.test(text.slice(start, end + 1));
}

/** "BERLIN |(Dow Jones)| - ": what fills the brackets of a dateline is the agency that wrote the text. */
function isCredit(text: string, { start, end }: Span, from: number): boolean {
	return (
		start - from < DATELINE && text[start - 1] === '(' && CLOSED.test(text.slice(end, end + 4))
	);
}

/** How far from the start of its sentence a dateline's credit may begin, in code units. */
const DATELINE = 60;
const CLOSED = /^\)\s?[-–—]/;
