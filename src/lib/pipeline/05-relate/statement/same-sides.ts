import type { Actor } from '../../03-match/actor.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import { isSpokenOf } from '../sentence/spoken-of.ts';
import type { Statement } from './statement.ts';
import { isFirstPerson } from './subject.ts';
import { DIRECT, triggerOf } from './trigger.ts';

/**
 * "The two countries signed", "the talks took place": the parties of the statement before. An
 * article points back only while nobody else was spoken of (`isOpen`).
 */
export function withSameSides(
	text: string,
	sentence: Sentence,
	last: Statement,
	isOpen: boolean
): Statement | null {
	if (last.sentence.isTitle) return null;
	const both = hasCue(sentence, 'bothSides');
	const told = partiesOf(last);
	// "the forum, which concluded on Sunday": what was concluded is the forum.
	const isSame =
		!sentence.triggers.some(({ value }) => value.kind === 'event') &&
		sentence.actors.every(
			({ party, suppressed, rank }) =>
				party === '' || told.has(party) || suppressed || rank === 'adjective'
		);
	// "A signed a similar agreement with |C|": the one with whom is named, though nothing is told of him.
	const isWithOther = ({ end }: TriggerHit) =>
		sentence.actors.some(
			(actor) => actor.start >= end && actor.with && actor.party !== '' && !told.has(actor.party)
		);
	const fits = (hit: TriggerHit) =>
		DIRECT.has(hit.value.kind) &&
		(both ||
			(isOpen &&
				!namesOthers(sentence, last) &&
				sentence.tables.small.definite.test(
					text.slice(Math.max(sentence.start, hit.start - 12), hit.start)
				)) ||
			(isSame && hit.value.kind === 'sign' && hit.value.rule.form === 'verb' && !isWithOther(hit)));
	const trigger =
		sentence.triggers.find((hit) => hit.value.kind === 'sign' && fits(hit)) ??
		sentence.triggers.find(fits);
	if (!trigger) return null;
	return { ...last, sentence, trigger: triggerOf(trigger), cue: 'both', directed: false };
}

/** "Our two countries signed today", "we have agreed" where the other `isOtherThere`: in a speech that has told of nothing yet. */
export function ofTheTwo(
	text: string,
	sentence: Sentence,
	told: readonly TriggerHit[],
	two: [Actor, Actor] | null,
	isOtherThere: boolean
): Statement | null {
	const trigger = told.find(({ value }) => DIRECT.has(value.kind) && value.rule.form === 'verb');
	const isOurs =
		hasCue(sentence, 'bothSides') ||
		hasCue(sentence, 'home') ||
		(isOtherThere && isFirstPerson(text, sentence));
	if (!trigger || !two || !isOurs) return null;
	const [one, other] = two;
	const opening = { sentence, trigger: triggerOf(trigger), left: [one], right: [other] };
	return { ...opening, cue: 'both', directed: false };
}

export function partiesOf({ left, right }: Statement): Set<string> {
	return new Set([...left, ...right].map(({ party }) => party));
}

/** It names parties, and none of those of the statement. */
export function namesOthers(sentence: Sentence, statement: Statement): boolean {
	const told = partiesOf(statement);
	const named = sentence.actors.filter((actor) => isSpokenOf(actor, sentence));
	return named.length > 0 && !named.some(({ party }) => told.has(party));
}
