import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "Peru'ya kredi": to where, or from where, something goes; nobody met there. */
export function isToward(text: string, { end }: Actor, { tables }: Sentence): boolean {
	return (tables.grammar.towardEnds ?? []).some(
		(ending) =>
			text.startsWith(ending, end) &&
			!/^\p{L}/u.test(text.slice(end + ending.length, end + ending.length + 2))
	);
}
