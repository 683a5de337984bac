import { canAct, type Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import { isCjk } from '../../text/script.ts';
import { distinct } from '../sides/distinct.ts';
import { isHistory } from '../sentence/history.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * Whose an event without a name is, by its own noun: "a summit of the presidents of A, B and C",
 * イタリア、フランス、ドイツのエネルギー|大臣会合. Two or more, or none.
 */
export function ownersOf(text: string, sentence: Sentence, trigger: TriggerHit): Actor[] {
	if (isHistory(text, sentence)) return [];
	const acting = sentence.actors.filter(canAct);
	const isBefore = isCjk(text.charCodeAt(trigger.start)) || sentence.tables.isVerbFinal;
	const near = isBefore
		? acting.findLast((actor) => isJustBefore(text, sentence, actor, trigger))
		: acting.find((actor) => isOf(text, sentence, actor, trigger));
	if (!near) return [];
	const owners = distinct(acting.filter(({ list }) => list === near.list));
	return owners.length >= 2 ? owners : [];
}

/** The noun holds their office ("réunion des ministres"), or "of the", "between" joins the two. */
function isOf(
	text: string,
	{ tables: { contexts } }: Sentence,
	actor: Actor,
	{ end }: TriggerHit
): boolean {
	if (actor.end <= end) return false;
	if (actor.start < end) return true;
	const gap = text.slice(end, actor.start);
	if (gap.length > OF || /[^\p{L}\s'’]/u.test(gap)) return false;
	return [contexts.of, contexts.between].some((words) => precededBy(fold(gap), gap.length, words));
}

/** Nothing but what kind of event it is stands between: 독일 |에너지장관 회의. */
function isJustBefore(
	text: string,
	{ triggers }: Sentence,
	actor: Actor,
	{ start }: TriggerHit
): boolean {
	if (actor.start >= start) return false;
	// The noun holds their office: what stands behind it is the event's.
	if (actor.end > start) return true;
	if (actor.particle || actor.with) return false;
	const gap = text.slice(actor.end, start);
	return (
		gap.length <= KIND &&
		!/\p{P}/u.test(gap) &&
		!triggers.some((verb) => verb.start >= actor.end && verb.end <= start)
	);
}

/** "between the ", in code units. */
const OF = 14;
/** In code units of Chinese, Japanese and Korean. */
const KIND = 10;
