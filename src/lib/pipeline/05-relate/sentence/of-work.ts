import type { Sentence, TriggerHit } from './sentence.ts';

/** 共同|建设|的坦赞铁路: in Chinese a verb of building before a noun says only which work is meant. */
export function isOfWork(
	text: string,
	{ tables: { traits, phrasing } }: Sentence,
	{ end }: TriggerHit
): boolean {
	return traits.serialVerbs && phrasing.idioms.ofWork.test(text.slice(end, end + 1));
}
