import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** Between the agreement and the word that says since when, in code units. */
const BEFORE = 60;
const BEHIND = 14;

/** "Since the signing of the agreement exports have grown", 自贸协定|生效以来: an agreement that dates something else is not told anew. */
export function isSinceThen(
	text: string,
	{ start: from, end: to, tables: { grammar } }: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (value.kind !== 'sign') return false;
	const { sinceBefore = [], sinceBehind = [] } = grammar;
	const behind = text.slice(end, Math.min(to, end + BEHIND));
	if (sinceBehind.some((words) => behind.includes(words))) return true;
	if (sinceBefore.length === 0) return false;
	const clause =
		fold(text.slice(Math.max(from, start - BEFORE), start))
			.split(/[,;:.()]/)
			.at(-1) ?? '';
	return sinceBefore.some((word) =>
		` ${clause}`.includes(` ${fold(word)}${word.endsWith("'") ? '' : ' '}`)
	);
}
