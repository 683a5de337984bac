import type { Actor } from '../../03-match/actor.ts';
import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { distinct } from '../sides/distinct.ts';
import type { Statement } from '../statement/statement.ts';
import { triggerOf } from '../statement/trigger.ts';

/**
 * 【二国間会談】ペルー、チリ、ケニア, 양자회담: 페루, 칠레, "Bilateral meetings: Peru, Chile": a line that says
 * in a label what was held, and then with whom alone.
 */
export function labelled(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	doer: Actor | null
): Statement | null {
	const { actors, triggers, start, end } = sentence;
	const [first] = actors;
	const last = actors.at(-1);
	if (!doer || !first || !last || !FACE_TO_FACE.has(trigger.value.kind) || triggers.length > 1)
		return null;
	if (!LABEL.test(text.slice(start, first.start)) || trigger.end > first.start) return null;
	const isList = actors.every(
		({ rank, list, kind, party, compound }) =>
			rank === 'name' &&
			kind === 'country' &&
			list === first.list &&
			party !== doer.party &&
			!compound
	);
	const listed = distinct(actors);
	if (!isList || listed.length < LEAST || end - last.end > CLOSING) return null;
	const told = triggerOf(trigger);
	return { sentence, trigger: told, left: [doer], right: listed, cue: 'with', directed: false };
}

/** "[Bilateral talks] ", 【2カ国会談】, "Bilateral meetings: ". */
const LABEL =
	/^(?:[-–•·○■◆]\s?)?(?:[【[〔(<][^【[〔(<】\]〕)>]{2,40}[】\]〕)>][:：]?|[^:：。.]{2,40}[:：])\s?$/;
/** So many states are a list. */
const LEAST = 2;
/** "など", "등", "(12)" behind the last, in code units. */
const CLOSING = 6;
