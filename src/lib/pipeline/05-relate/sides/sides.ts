import { canAct, type Actor } from '../../03-match/actor.ts';
import { isAmongCompanies, mayDeal } from './contract.ts';
import { isAdjacent, isWhereHeIs, ownCompanyBefore } from './company.ts';
import { credentialsTo } from './accredited.ts';
import { between, compound, namesItsSides, isSpokenOfFar } from './group.ts';
import { isInviting } from '../journey/goal.ts';
import { isOfEvent, metInTurn } from './in-turn.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { openingSubject } from './opening-subject.ts';
import { verbFinal } from './verb-final.ts';
import { verbMedial } from './verb-medial.ts';

/** The parties on the two sides of a trigger. Without sides (`right` empty) all are equals. */
export interface Sides {
	left: Actor[];
	right: Actor[];
	/** How the pair was told, for the rule's id and its confidence. */
	cue: 'between' | 'compound' | 'with' | 'verb' | 'list' | 'officials' | 'possessive';
}

/**
 * Who engages whom by this trigger. `subject` stands in where the sentence names only the other
 * side: the one whom the text has been about, or the state for which it speaks.
 */
export function sidesOf(
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null
): Sides | null {
	const actors = sentence.actors.filter(
		(actor) =>
			canAct(actor) &&
			mayDeal(actor, trigger) &&
			!isSpokenOfFar(actor, trigger) &&
			!isInviting(actor, sentence)
	);
	if (trigger.value.rule.adjacent && !actors.some((actor) => isAdjacent(actor, trigger)))
		return null;
	const { isVerbFinal } = sentence.tables;
	const acting = isVerbFinal
		? ownCompanyBefore(
				actors.filter((actor) => !isOfEvent(actor, trigger, sentence)),
				trigger,
				sentence
			)
		: actors;
	const named = between(acting, trigger);
	if (!named && namesItsSides(sentence, trigger)) return null;
	const sides =
		credentialsTo(acting, trigger, sentence) ??
		metInTurn(acting, trigger, subject, sentence) ??
		named ??
		compound(acting, trigger, sentence) ??
		openingSubject(acting, trigger, sentence) ??
		(isVerbFinal
			? (verbFinal(
					acting.filter((actor) => !isWhereHeIs(actor, sentence)),
					trigger,
					subject,
					sentence.isTitle
				) ?? verbFinal(acting, trigger, subject, sentence.isTitle))
			: verbMedial(acting, trigger, subject, sentence));
	return sides && isAmongCompanies(sides, trigger) ? null : sides;
}
