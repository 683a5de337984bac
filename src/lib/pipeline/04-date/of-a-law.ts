import type { Span } from '#lib/domain/evidence.ts';

/** "Constitution du 4 octobre 1958": the date is the name of something older. */
export const OF_A_LAW =
	/(?:constitution|loi|law|act|ordonnance|d[eé]cret[eo]?|ley|lei|legge|costituzione|constitui[cç][aã]o|constituci[oó]n)\s(?:\S{1,12}\s){0,3}$/i;

/** "la loi n° 2018-102 du |3 mars 2018": the date is the name of a law, and nobody met on it. */
export function isOfLaw(text: string, { start }: Span): boolean {
	return NUMBERED.test(text.slice(Math.max(0, start - 40), start));
}

const NUMBERED =
	/\b(?:loi|d[eé]cret[eo]?|ordonnance|arr[eê]t[eé]|ley|lei|legge|Gesetz|decreto-legge|decreto legislativo)(?: organique)? n[o°º]\.? ?[\d./-]{1,12},? (?:du|del|de|do|vom) $/i;
