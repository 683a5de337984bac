import type { Actor } from '../../03-match/actor.ts';
import { isWhence } from '../sides/along.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isGoneToBefore, isHouse, isInviter, isRelation } from './goal.ts';
import { isAhead } from './visitor-behind.ts';

/** "concluyó en Senegal una gira": so far before its trigger a place may stand. */
const BACK = 40;
/** The same before the last of several verbs in a row, and before a verb that closes its sentence. */
const BACK_CHINESE = 12;
const BACK_FINAL = 24;

/** Before a place behind its trigger, in code units: between a noun and it stands whose visit it is. */
const ONWARD = { verb: 60, noun: 110 };

/** The words for a state by which it may be the place of a visit: its name, its seat, its house. */
export function isPlaceName(
	text: string,
	actor: Actor,
	sentence: Sentence,
	trigger: TriggerHit
): boolean {
	const { rank } = actor;
	const isName = rank !== 'official' && rank !== 'adjective';
	return (
		(isName && !isRelation(actor) && !isWhence(text, actor, sentence)) || isHouse(actor, trigger)
	);
}

/**
 * Where somebody goes, comes from or is.
 *
 * @param names those that may be a place
 * @param officials those of the sentence, one of whom may invite
 */
export function visitedPlace(
	text: string,
	names: readonly Actor[],
	officials: readonly Actor[],
	sentence: Sentence,
	trigger: TriggerHit
): Actor | undefined {
	const { idioms } = sentence.tables.phrasing;
	return (
		names.find(
			(actor) =>
				isGoneToBefore(actor, trigger, sentence) &&
				// 抵达|老挝首都万象,展开|访问: the place belongs to the verb before it.
				!/[,、;]/.test(text.slice(actor.end, trigger.start))
		) ??
		// "wrapped up his |Kuwait| trip": within the words, too.
		names.find(
			(actor) =>
				isAhead(text, actor, trigger, onwardOf(trigger, sentence), idioms) &&
				!(trigger.value.rule.parted && NEXT_CLAUSE.test(text.slice(trigger.end, actor.start)))
		) ??
		names.findLast((actor) => isBefore(actor, sentence, trigger)) ??
		officials.find(({ isInviter: invites, end }) => invites && end <= trigger.start)
	);
}

/** The same of a verb that closes its sentence. */
export function placeBeforeVerb(
	names: readonly Actor[],
	actors: readonly Actor[],
	sentence: Sentence,
	trigger: TriggerHit
): Actor | undefined {
	return (
		names.find((actor) => isWhere(actor, trigger)) ??
		names.findLast(({ end }) => end <= trigger.start && trigger.start - end < BACK_FINAL) ??
		actors.find((actor) => isInviter(actor, sentence))
	);
}

/** "reist der Minister an|, auch die übrigen sind vertreten: |Peru": behind a verb in two halves another clause. */
const NEXT_CLAUSE = /\p{Ll},\s\p{Ll}[^:]*:\s/u;

function onwardOf({ value: { rule }, end }: TriggerHit, { actors, tables }: Sentence): number {
	// "stattete |der Präsident| Perus … in Oslo einen Besuch ab": the subject stands between as well.
	if (rule.form === 'noun' || rule.parted) return ONWARD.noun;
	if (!tables.traits.verbSecond) return ONWARD.verb;
	// "Am Montag besucht |Bundesentwicklungsministerin Ana Rojas (SPD)| Peru": however long the subject.
	const subject = actors.find(({ start }) => start >= end);
	const isBeside = subject?.rank === 'official' && subject.start - end < SUBJECT;
	return ONWARD.verb + (isBeside ? subject.end - end : 0);
}

/** Between a verb and its subject behind it: " die frühere ", in code units. */
const SUBJECT = 16;

function isBefore({ end, locative }: Actor, { tables }: Sentence, { start }: TriggerHit): boolean {
	if (end > start) return false;
	if (tables.traits.serialVerbs) return start - end < BACK_CHINESE;
	// "hat Chile besucht"
	return (locative && start - end < BACK) || (tables.traits.verbSecond && start - end < 2);
}

/** Those in one list with the place, or the states of a region beside it. */
export function placesWith(place: Actor | undefined, names: readonly Actor[]): Actor[] {
	if (place?.isInviter) return [place];
	return statesOf(place, names) ?? names.filter(({ list }) => list === place?.list);
}

/** A、B等中南米5か国を, 东盟成员国A、B和C: the states of a region right beside it are where somebody went. */
function statesOf(place: Actor | undefined, near: readonly Actor[]): Actor[] | null {
	if (place?.kind !== 'bloc') return null;
	const isState = ({ kind, rank }: Actor) => kind === 'country' && rank === 'name';
	const before = near.findLast((actor) => isState(actor) && actor.end <= place.start);
	const behind = near.find((actor) => isState(actor) && actor.start >= place.end);
	const isBefore = before !== undefined && place.start - before.end < REGION.before;
	const isBehind = behind !== undefined && behind.start - place.end < REGION.behind;
	const beside = isBefore ? before : isBehind ? behind : null;
	const states = beside ? near.filter((actor) => actor.list === beside.list && isState(actor)) : [];
	return states.length > 1 ? states : null;
}

/** Between a region and the list of its states, in code units: 등, など; 成员国. */
const REGION = { before: 4, behind: 6 };

/** 訪問中の|ナミビアで, 방문 중인| 베이징에서: the place stands behind the words that speak of the visit. */
function isWhere({ locative, start }: Actor, { end }: TriggerHit): boolean {
	return locative && start >= end && start - end < 4;
}
