import type { Actor } from '../03-match/actor.ts';
import type { NamedEvent } from './event.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** 外相も|出席: whoever is said to be there, and at nothing else than the event of which the text speaks. */
export function areThere(
	text: string,
	{ tables, triggers }: Sentence,
	{ start }: TriggerHit,
	came: readonly Actor[]
): boolean {
	const last = came.at(-1);
	if (!tables.isVerbFinal || last?.rank !== 'official' || last.start > start) return false;
	if (triggers.some(({ value }) => value.kind !== 'attend')) return false;
	return /^[\u4e00-\u9fff\u30a1-\u30f6ー]{0,10}(?:ら|들| ?등)?[がもは은는이가도]?\s?$/.test(
		text.slice(last.end, start)
	);
}

/** "Malta was represented by", right behind a list of those who came. */
export function goesOn({ participants }: NamedEvent, { index }: Sentence): boolean {
	return participants.length > 2 && participants.at(-1)?.sentence.index === index - 1;
}
