import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../text/fold.ts';
import type { DateContexts } from './contexts.ts';

/** "la loi n° 2018-102 du |3 mars 2018": the date is the name of a law, and nobody met on it. */
export function isOfLaw(text: string, { start }: Span, { numberedLaw }: DateContexts): boolean {
	return numberedLaw.test(fold(text.slice(Math.max(0, start - 40), start)));
}
