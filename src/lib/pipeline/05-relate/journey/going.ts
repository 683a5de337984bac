import { statesAbove, statesBehindWhich } from './above.ts';
import { along } from '../sides/along.ts';
import { canAct, type Actor } from '../../03-match/actor.ts';
import { isLeft } from '../../03-match/set-aside/spoken-about.ts';
import { REACH } from '../sides/reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isAdjacent } from '../sides/company.ts';
import { distinct } from '../sides/distinct.ts';
import { DIRECT } from '../statement/trigger.ts';
import { isPlaceName, placeBeforeVerb, placesWith, visitedPlace } from './visited-place.ts';
import { visitorBehind, visitorNamed } from './visitor-behind.ts';
import { visitorsAround } from './visitors.ts';

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
	const { isVerbFinal } = sentence.tables;
	const { implies, form } = trigger.value.rule;
	const actors = sentence.actors.filter(mayGo);
	const officials = actors.filter(
		({ rank, start }) => rank === 'official' && Math.abs(start - trigger.start) < REACH * 1.5
	);
	if (implies !== undefined) return visitHither(officials, trigger, implies);
	if (isVerbFinal && isErrand(sentence, trigger)) return null;
	const names = actors.filter((actor) => isPlaceName(text, actor, sentence, trigger));
	const guest = form === 'noun' ? visitorNamed(names, trigger) : undefined;
	const near = names.filter((actor) => actor !== guest);
	const place = isVerbFinal
		? placeBeforeVerb(near, actors, sentence, trigger)
		: visitedPlace(text, near, officials, sentence, trigger);
	const inverted = statesBehindWhich(text, sentence, trigger);
	const told = statesAbove(sentence, trigger, before);
	const above = told.length > 0 ? told : inverted;
	if (above.length === 0 && !isGoneTo(place, trigger)) return null;
	const places = above.length > 0 ? above : placesWith(place, near);
	const isOfPlaces = ({ party }: Actor) => places.some((other) => other.party === party);
	if (guest && !isOfPlaces(guest)) return { left: [guest], right: distinct(places) };
	const visitors = isVerbFinal
		? officials.filter((actor) => actor !== place && actor.end <= trigger.start)
		: visitorsAround(text, sentence, trigger, officials, place, inverted.length > 0);
	const [first, ...more] = visitors.filter((actor) => !isOfPlaces(actor));
	const behind =
		first || isVerbFinal ? null : visitorBehind(text, sentence, trigger, place, officials);
	const implied = subject?.rank === 'official' ? subject : null;
	const goer = first ?? behind ?? implied;
	if (!goer) return null;
	const others = more.filter(({ list, end }) => list === first?.list && end <= trigger.start);
	const left = sentence.actors.filter((actor) => isLeft(text, actor, sentence.tables.phrasing));
	return {
		left: distinct([goer, ...others, ...along(officials, places)]),
		right: distinct([...left, ...places])
	};
}

/** Whoever may go somewhere, and wherever somebody may go. */
function mayGo(actor: Actor): boolean {
	const { party, suppressed, kind } = actor;
	if (party === '' || suppressed || kind === 'organisation') return false;
	return kind === 'country' || canAct(actor);
}

function isGoneTo(place: Actor | undefined, trigger: TriggerHit): boolean {
	return place !== undefined && !(trigger.value.rule.adjacent && !isAdjacent(place, trigger));
}

/** 来日, 방한: the words for the journey say to which state it goes. */
function visitHither(officials: readonly Actor[], trigger: TriggerHit, party: string): Gone | null {
	const others = officials.filter((actor) => actor.party !== party);
	const guests = distinct(describedBy(others, trigger) ?? markedAs(others));
	const [first] = guests;
	if (!first) return null;
	const { start, end } = trigger;
	const at = { mention: trigger, start, end, title: null, person: null };
	return { left: guests, right: [{ ...first, ...at, party, kind: 'country', rank: 'name' }] };
}

/** 방일에 앞서 |장관은 칠레 대통령을 면담했다: of several in the sentence whoever is marked as its subject, with the list. */
function markedAs(actors: readonly Actor[]): readonly Actor[] {
	const subjects = actors.filter(({ particle }) => particle === 'subject');
	const isOfThem = ({ list }: Actor) => subjects.some((subject) => subject.list === list);
	return subjects.length > 0 ? actors.filter(isOfThem) : actors;
}

/** 訪台的|捷克議長, 来日中の|外相, 방한한 |총리: whom the words for the journey describe stands right behind them. */
function describedBy(actors: readonly Actor[], { end }: TriggerHit): Actor[] | null {
	const first = actors.find(({ start }) => start > end && start - end <= DESCRIBED);
	return first ? actors.filter(({ list, start }) => list === first.list && start >= end) : null;
}

/** 중인 and the spaces around it, in code units. */
const DESCRIBED = 4;

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
