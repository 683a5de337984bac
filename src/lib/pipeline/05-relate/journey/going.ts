import { statesAbove, statesBehindWhich } from './above.ts';
import { along, isWhence } from '../sides/along.ts';
import { canAct, type Actor } from '../../03-match/actor.ts';
import { isLeft } from '../../03-match/set-aside/spoken-about.ts';
import { REACH } from '../sides/reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isAdjacent } from '../sides/company.ts';
import { distinct } from '../sides/distinct.ts';
import { isGoneToBefore, isHouse, isInviter, isInviting, isOnTheWay, isRelation } from './goal.ts';
import { DIRECT } from '../statement/trigger.ts';
import { isAhead, visitorBehind, visitorNamed } from './visitor-behind.ts';

/** "concluyó en Senegal una gira": so far before its trigger a place may stand. */
const BACK = 40;

/** "los destinos que visitará |el presidente", in code units. */
const BEHIND_VERB = 12;

/** Before a place behind its trigger, in code units: between a noun and it stands whose visit it is. */
const ONWARD = { verb: 60, noun: 110 };

/** Who comes or acts (`left`), and where or for whom (`right`). */
export interface Gone {
	left: Actor[];
	right: Actor[];
	/** They do it together, none of them for the other. */
	isJoint?: boolean;
}

/** Who goes where: the visitor acts for a state; the place may be its name, its seat or "in X". */
export function visit(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null,
	before?: Sentence
): Gone | null {
	const actors = sentence.actors.filter(
		(actor) =>
			actor.party !== '' &&
			!actor.suppressed &&
			actor.kind !== 'organisation' &&
			(actor.kind === 'country' || canAct(actor))
	);
	const implied = trigger.value.rule.implies;
	const { isVerbFinal } = sentence.tables;
	const officials = actors.filter(
		(actor) => actor.rank === 'official' && Math.abs(actor.start - trigger.start) < REACH * 1.5
	);
	const named = actors.filter(
		(actor) =>
			(actor.rank !== 'official' &&
				actor.rank !== 'adjective' &&
				!isRelation(actor) &&
				!isWhence(text, actor, sentence)) ||
			isHouse(actor, trigger)
	);
	const guest = trigger.value.rule.form === 'noun' ? visitorNamed(named, trigger) : undefined;
	const near = named.filter((actor) => actor !== guest);
	const { form, parted } = trigger.value.rule;
	// "stattete |der Präsident| Perus … in Oslo einen Besuch ab": the subject stands between as well.
	const onward = form === 'noun' || parted ? ONWARD.noun : ONWARD.verb;
	const place = isVerbFinal
		? (near.find((actor) => isWhere(actor, trigger)) ??
			near.filter((actor) => actor.end <= trigger.start && trigger.start - actor.end < 24).at(-1) ??
			actors.find((actor) => isInviter(actor, sentence)))
		: (near.find(
				(actor) =>
					isGoneToBefore(actor, trigger, sentence) &&
					// 抵达|老挝首都万象,展开|访问: the place belongs to the verb before it.
					!/[,、;]/.test(text.slice(actor.end, trigger.start))
			) ??
			// "wrapped up his |Kuwait| trip": within the words, too.
			near.find((actor) => isAhead(text, actor, trigger, onward)) ??
			near
				.filter(
					(actor) =>
						actor.end <= trigger.start &&
						(sentence.tables.traits.serialVerbs
							? trigger.start - actor.end < 12
							: (actor.locative && trigger.start - actor.end < BACK) ||
								// "hat Chile besucht"
								(sentence.tables.contexts.closing !== null && trigger.start - actor.end < 2))
				)
				.at(-1) ??
			officials.find(({ isInviter, end }) => isInviter && end <= trigger.start));
	const inverted = statesBehindWhich(text, sentence, trigger);
	const visitors = isVerbFinal
		? officials.filter((actor) => actor !== place && actor.end <= trigger.start)
		: [
				...goers(
					text,
					sentence,
					officials.filter(
						(actor) =>
							actor.end <= trigger.start &&
							!isInviting(actor, sentence) &&
							!isOnTheWay(actor, trigger, sentence)
					),
					trigger
				),
				...officials.filter((actor) =>
					trigger.value.rule.form === 'noun'
						? // "visita de Estado del| presidente de": the title may begin within the words.
							actor.mention.start >= trigger.end && actor.start >= trigger.start
						: actor.start >= trigger.end &&
							(isBehindVerb(actor, place, trigger, sentence) ||
								(inverted.length > 0 && actor.start - trigger.end < BEHIND_VERB))
				)
			];
	if (implied !== undefined) {
		const others = officials.filter((actor) => actor.party !== implied);
		const guests = distinct(describedBy(others, trigger) ?? others);
		const host: Actor | undefined = guests[0] && {
			...guests[0],
			party: implied,
			kind: 'country',
			rank: 'name',
			mention: trigger,
			start: trigger.start,
			end: trigger.end,
			title: null,
			person: null
		};
		return guests.length > 0 && host ? { left: guests, right: [host] } : null;
	}
	if (isVerbFinal && isErrand(sentence, trigger)) return null;
	const told = statesAbove(sentence, trigger, before);
	const above = told.length > 0 ? told : inverted;
	const isGoneTo = place && !(trigger.value.rule.adjacent && !isAdjacent(place, trigger));
	if (above.length === 0 && !isGoneTo) return null;
	const places =
		above.length > 0
			? above
			: place?.isInviter
				? [place]
				: (statesOf(place, near) ?? near.filter(({ list }) => list === place?.list));
	if (guest && !places.some(({ party }) => party === guest.party))
		return { left: [guest], right: distinct(places) };
	const guests = visitors.filter(({ party }) => !places.some((other) => other.party === party));
	const behind =
		guests.length > 0 || isVerbFinal
			? null
			: visitorBehind(text, sentence, trigger, place, officials);
	const doers =
		guests.length > 0
			? guests.filter(
					(actor, i) => i === 0 || (actor.list === guests[0]?.list && actor.end <= trigger.start)
				)
			: behind
				? [behind]
				: subject && subject.rank === 'official'
					? [subject]
					: [];
	const all = [...doers, ...along(officials, places)];
	const stops = [
		...sentence.actors.filter((actor) => isLeft(text, actor, sentence.tables.phrasing)),
		...places
	];
	return doers.length > 0 ? { left: distinct(all), right: distinct(stops) } : null;
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

/** 訪台的|捷克議長, 来日中の|外相, 방한한 |총리: whom the words for the journey describe stands right behind them. */
function describedBy(actors: readonly Actor[], { end }: TriggerHit): Actor[] | null {
	const first = actors.find(({ start }) => start > end && start - end <= DESCRIBED);
	return first ? actors.filter(({ list, start }) => list === first.list && start >= end) : null;
}

/** 중인 and the spaces around it, in code units. */
const DESCRIBED = 4;

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

/** 会合出席のためブエノスアイレスを訪問中の: between the words for an errand and those for the journey, in code units. */
const ERRAND = 24;

/** Whoever went to a place for a conference did not go there to see the state that lies around it. */
function isErrand({ cues, triggers }: Sentence, { start, value }: TriggerHit): boolean {
	const isBefore = ({ end }: { end: number }) => end <= start && start - end < ERRAND;
	return (
		value.rule.implies === undefined &&
		triggers.some(({ start: at, value: other }) => DIRECT.has(other.kind) && at > start) &&
		(cues.some((cue) => cue.kind === 'sidelines' && isBefore(cue)) ||
			triggers.some((other) => other.value.kind === 'attend' && isBefore(other)))
	);
}

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
	if (tables.contexts.closing !== null) return actor.end <= place.start;
	return tables.genitiveBare && place.end <= start;
}
