import type { Sentence } from '../sentence/sentence.ts';

/** The long words in small letters that stand outside the actors: a sentence that tells more than a list has more of them. */
export function otherWords(text: string, { start, end, actors }: Sentence): string[] {
	let from = start;
	let rest = '';
	for (const actor of actors) {
		rest += ` ${text.slice(from, Math.max(from, actor.start))}`;
		from = Math.max(from, actor.end);
	}
	const words = `${rest} ${text.slice(from, end)}`.match(/\p{L}+/gu) ?? [];
	return words.filter((word) => /^\p{Ll}{4,}$/u.test(word));
}
