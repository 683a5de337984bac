import { canAct, type Actor } from '../../03-match/actor.ts';
import { followedBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the comma and whoever said it: "informó esta tarde en un comunicado la", in code units. */
const REACH = 60;

/** Before whoever "said" what stands before: ", the ". */
const OPENING = /,["”»]?\s(?:\p{Ll}{1,4}\s)?$/u;
const ARTICLE = 8;

/**
 * "The minister of Peru met that of Ghana|, informó la |Cancillería de Chile", ", the |Chilean ministry| said": whoever
 * tells of others did not meet them. Where fewer than two are left the teller was one of them.
 */
export function withoutTeller(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	const { actors, tables } = sentence;
	const { saying } = tables.contexts;
	if (tables.traits.modifiersBefore || saying.length === 0) return sentence;
	const teller = actors.find(
		(actor, i) =>
			actor.start >= trigger.end &&
			actor.rank === 'official' &&
			(isBehindSaying(text, actor, actors[i - 1], saying) ||
				(OPENING.test(text.slice(actor.start - ARTICLE, actor.start)) &&
					followedBy(text, actor.end, saying)))
	);
	if (!teller) return sentence;
	const stop = text.slice(teller.end, sentence.end).search(/[,;]/);
	const end = stop < 0 ? sentence.end : teller.end + stop;
	const rest = actors.filter((actor) => actor.start < teller.start || actor.start > end);
	const isDone = rest.some(
		(actor) =>
			actor.end <= trigger.start &&
			canAct(actor) &&
			rest.some(
				(other) => other.start >= trigger.end && other.party !== '' && other.party !== actor.party
			)
	);
	return isDone ? { ...sentence, actors: rest } : sentence;
}

function isBehindSaying(
	text: string,
	{ start }: Actor,
	before: Actor | undefined,
	saying: readonly string[]
): boolean {
	const from = Math.max(before?.end ?? 0, start - REACH);
	const clause = /[,;»"”–—-]\s?([^,;»"”–—]+)$/u.exec(text.slice(from, start))?.[1];
	if (clause === undefined) return false;
	const words = fold(clause).trimStart();
	return saying.some(
		(word) => words.startsWith(`${fold(word)} `) || words.startsWith(`segun ${fold(word)} `)
	);
}
