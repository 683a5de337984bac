import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isInviting, isOnTheWay } from './goal.ts';

/** "los destinos que visitará |el presidente", in code units. */
const BEHIND_VERB = 12;

/**
 * The officials who go, before the words for the journey or behind them.
 *
 * @param isInverted the places stand before the verb: "the towns that the president will visit"
 */
export function visitorsAround(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	officials: readonly Actor[],
	place: Actor | undefined,
	isInverted: boolean
): Actor[] {
	const before = officials.filter(
		(actor) =>
			actor.end <= trigger.start &&
			!isInviting(actor, sentence) &&
			!isOnTheWay(actor, trigger, sentence)
	);
	const isVisitor = ({ start, mention }: Actor) =>
		// "visita de Estado del| presidente de": the title may begin within the words.
		mention.start >= trigger.end && start >= trigger.start;
	const behind = officials.filter((actor) =>
		trigger.value.rule.form === 'noun'
			? isVisitor(actor)
			: actor.start >= trigger.end &&
				(isBehindVerb(actor, place, trigger, sentence) ||
					(isInverted && actor.start - trigger.end < BEHIND_VERB))
	);
	return [...goers(text, sentence, before, trigger), ...behind];
}

/** A表示,B將訪問…; A訪問…；B訪問…: whoever told of it does not go, nor does the one of another clause. */
function goers(
	text: string,
	{ tables }: Sentence,
	officials: readonly Actor[],
	{ start }: TriggerHit
): Actor[] {
	if (!tables.traits.serialVerbs) {
		// "The minister praised the President's recent| visit to": his, and not the one who speaks of it.
		const owner = officials.findLast(({ end }) => POSSESSIVE.test(text.slice(end, start)));
		return owner ? [owner] : [...officials];
	}
	const clause = officials.filter(({ end }) => !/[;；]/.test(text.slice(end, start)));
	const own = clause.length > 0 ? clause : officials;
	const telling = tables.grammar.telling ?? [];
	const isTeller = ({ end, party }: Actor, i: number) => {
		const next = own[i + 1];
		const gap = next && next.party !== party ? text.slice(end, next.start) : '';
		return gap.includes(',') && telling.some((word) => gap.includes(word));
	};
	return own.filter((actor, i) => !isTeller(actor, i));
}

/** "'s recent state " */
const POSSESSIVE = /^['’]s? (?:[\p{Ll}-]{2,20} ){0,3}$/u;

/**
 * "Am Montag reist die Ministerin nach Chile": the subject between the verb and the place; "в Чили с
 * визитом прибудет президент": behind the verb, where the place stands before it.
 */
function isBehindVerb(
	actor: Actor,
	place: Actor | undefined,
	{ start }: TriggerHit,
	{ tables }: Sentence
): boolean {
	if (place === undefined) return false;
	if (tables.traits.verbSecond) return actor.end <= place.start;
	return tables.genitiveBare && place.end <= start;
}
