import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "os ministros dos Negócios Estrangeiros, Ana Pérez, da |Economia, Luis Soto, e da Ciência e |Ensino Superior, Rui
 * Dias": behind an office of several the portfolio of each, with its holder. No subject of their talks.
 */
export function isListedOffice(
	text: string,
	{ start, end }: Span,
	{ start: from, actors }: Sentence
): boolean {
	if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
	const before = text.slice(Math.max(from, start - REACH), start);
	const behind = text.slice(end, end + REACH);
	const isHeld = PORTFOLIO.test(before) && HOLDER.test(behind);
	// "los ministros Ana Rojas (Economía y |Finanzas)"
	const isInBracket =
		/\p{Lu}[\p{L}'’-]+ \([\p{L}, ]{0,40}$/u.test(before) && /^[\p{L}, ]{0,40}\)/u.test(behind);
	return (
		(isHeld || isInBracket) &&
		actors.some(({ title }) => title && !title.isBody && title.end <= start)
	);
}

/** ", da |", "; das |", " e das |", ", da Ciência e |" */
const PORTFOLIO =
	/(?:[,;]| [ey]) d(?:[aeo]s?|el|e l[ao]s?) (?:\p{Lu}\p{L}+,? (?:(?:[ey]|d[aeo]s?) )*){0,3}$/u;
/** " e Clima|, Ana Pérez" */
const HOLDER =
	/^(?: (?:[ey]|d[aeo]s?|\p{Lu}\p{L}+)){0,5}, \p{Lu}[\p{L}'’-]+ (?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}/u;
/** So much is looked at before and behind, in code units. */
const REACH = 60;
