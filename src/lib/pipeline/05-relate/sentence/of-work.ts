import type { Sentence, TriggerHit } from './sentence.ts';

/** 共同|建设|的坦赞铁路: in Chinese a verb of building before a noun says only which work is meant. */
export function isOfWork(
	text: string,
	{ tables: { traits, phrasing } }: Sentence,
	{ end, value }: Pick<TriggerHit, 'end' | 'value'>
): boolean {
	if (value.kind !== 'project' || !traits.serialVerbs) return false;
	return phrasing.idioms.ofWork.test(text.slice(end, end + 1));
}
