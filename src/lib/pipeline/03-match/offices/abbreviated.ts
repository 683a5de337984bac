import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** "il presidente |Usa|", "il ministro degli Esteri |Ue|": a name of some letters stands like an adjective. */
export function isAbbreviated(
	text: string,
	{ start, end }: Span,
	{ genitiveFirst }: LanguageTables
): boolean {
	return genitiveFirst && SHORT_NAME.test(text.slice(start, end));
}

const SHORT_NAME = /^(?:\p{Lu}[\p{L}.]{1,2}|\p{Lu}{4,5})$/u;
