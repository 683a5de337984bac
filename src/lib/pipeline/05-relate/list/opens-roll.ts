import type { Actor } from '../../03-match/actor.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { DIRECT, triggerOf } from '../statement/trigger.ts';

/** "Met with the following leaders:" says what was done; the lines below, with whom. */
export function opensRoll(
	text: string,
	sentence: Sentence,
	told: readonly TriggerHit[],
	doer: Actor | null
): Statement | null {
	if (!doer || !(hasCue(sentence, 'following') || isHeading(text, sentence))) return null;
	const direct = told.filter(({ value }) => DIRECT.has(value.kind));
	const met = direct.find(({ value }) => value.kind !== 'agree') ?? direct[0];
	// 以下の各国大使が参加: those listed came to whoever speaks.
	const came = told.find(({ value }) => value.kind === 'attend' && sentence.tables.isVerbFinal);
	const opening = { sentence, cue: 'with', directed: false };
	if (met) return { ...opening, left: [doer], right: [], trigger: triggerOf(met) };
	if (!came) return null;
	const trigger = { ...triggerOf(came), kind: 'meet', type: 'other' } as const;
	return { ...opening, left: [doer], right: [], trigger };
}

/** "The Minister held a series of meetings:" */
function isHeading(text: string, { start, end, block }: Sentence): boolean {
	return block.end - end < 3 && /[:：]$/.test(text.slice(start, end));
}
