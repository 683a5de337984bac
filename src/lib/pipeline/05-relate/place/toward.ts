import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "Peru'ya kredi": in Turkish to where, or from where, something goes; nobody met there. */
export function isToward(text: string, { end }: Actor, { tables }: Sentence): boolean {
	return (
		tables.language === 'tr' && /^'(?:[yn]?[ae]|[dt][ae]n)(?!\p{L})/u.test(text.slice(end, end + 5))
	);
}
