import { canAct, type Actor } from '../../03-match/actor.ts';
import { isAmongCompanies, mayDeal } from './contract.ts';
import { accredited, credentialsTo } from './accredited.ts';
import { along } from './along.ts';
import {
	isAdjacent,
	isGoal,
	isWhereHeIs,
	isEarlierObject,
	isOfEarlier,
	ownCompany,
	ownCompanyBefore
} from './company.ts';
import { between, compound, namesItsSides, isSpokenOfFar } from './group.ts';
import { distinct } from './distinct.ts';
import { fronted } from './fronted.ts';
import { differ, isByNobody, largestList, officialSides, sharesList } from './lists.ts';
import { inverted, openingObjects } from './inverted.ts';
import { isInviting } from '../journey/goal.ts';
import { isOfEvent, metInTurn } from './in-turn.ts';
import { REACH, withTheirLists } from './reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { openingSubject } from './opening-subject.ts';
import { verbFinal } from './verb-final.ts';

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

/** English, Romance languages, Chinese: subject, verb, object. */
function verbMedial(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	sentence: Sentence
): Sides | null {
	const { form, kind } = { form: trigger.value.rule.form, kind: trigger.value.kind };
	const before = actors.filter(
		(actor) => actor.end <= trigger.start && !isEarlierObject(actor, trigger, sentence)
	);
	const after = withTheirLists(
		actors.filter(({ start }) => start >= trigger.end),
		({ start }) => start - trigger.end < REACH
	);
	const turned = inverted(actors, trigger, sentence);
	if (turned) {
		const cue = turned.objects.length > 0 ? 'verb' : 'list';
		return { left: distinct(turned.subject), right: distinct(turned.objects), cue };
	}
	if (form === 'passive') {
		const doers = distinct(largestList(after));
		if (doers.length >= 2) return { left: doers, right: [], cue: 'list' };
		if (kind !== 'sign') return null;
	}
	const needsWith = kind === 'agree' || form === 'noun' || kind === 'sign';
	const withBefore = before.filter((actor) => actor.with && !isOfEarlier(actor, trigger, sentence));
	// "Den Präsidenten wird sie dort treffen": whom the verb has may open a German sentence.
	const opening = form === 'verb' ? openingObjects(before, sentence) : [];
	if (opening.length > 0 && subject && differ([subject], opening))
		return { left: [subject], right: distinct(opening), cue: 'verb' };
	const reach = sentence.tables.traits.unspaced ? OBJECT_HAN : OBJECT;
	const theirs = after.filter(({ isBeside }) => !isBeside);
	const met = form === 'verb' && kind === 'meet' ? objects(theirs, trigger, reach) : [];
	const besides = met.length > 0 && met.every(isOfficial) ? along(actors, met) : [];
	const object = needsWith ? ownCompany(after, trigger, sentence) : objects(after, trigger, reach);
	const other = [...object, ...withBefore.filter((actor) => !object.includes(actor))].filter(
		(actor) => !besides.includes(actor)
	);
	const isMeeting = form === 'verb' && (kind === 'meet' || kind === 'call');
	const left = subjects(
		// "went to Peru and dined with the President of Chile": where somebody went dines with nobody.
		before.filter((actor) => !actor.with && !(isMeeting && isGoal(actor, sentence))),
		trigger
	);
	const equals = distinct(left);
	// "A and B met in Cairo with journalists": the list before the verb met among itself.
	if (
		form === 'verb' &&
		equals.length >= 2 &&
		(kind === 'meet' || kind === 'sign') &&
		!other.some((actor) => actor.start >= trigger.end && actor.start - trigger.end < 12) &&
		!other.some((actor) => actor.with)
	)
		return { left: equals, right: [], cue: 'list' };
	if (other.length > 0) {
		const isOwn = left.every(({ party }) => other.every((actor) => actor.party === party));
		const told = before.length === 0 ? fronted(actors, trigger, sentence, other) : [];
		const own = subject && told.length === 0 ? [subject] : speaker(after, other);
		const doers = !isOwn ? left : told.length > 0 ? told : own;
		if (differ(doers, other))
			return {
				left: distinct([...doers, ...besides]),
				right: distinct(other),
				cue: object.length > 0 && !needsWith ? 'verb' : 'with'
			};
	}
	// "Lord Reid met A and B": whoever met them is not known, and they did not meet each other.
	const isUntold = before.length === 0 && trigger.start - sentence.start > OPENING;
	if (form === 'verb' && kind === 'meet' && isUntold && object.length > 1) return null;
	const listed = distinct(largestList(before.filter((actor) => !isGoal(actor, sentence))));
	// "A co-production with A and B was shown where the director met producers": the director did.
	const isOther = listed.every((actor) => actor.with) && isByNobody(sentence, listed, trigger);
	if (listed.length >= 2 && !isOther) {
		const host = hostOf(listed, before, sentence);
		return host
			? { left: [host], right: listed, cue: 'officials' }
			: { left: listed, right: [], cue: 'list' };
	}
	const officials = distinct(
		actors.filter(
			(actor) => actor.rank === 'official' && Math.abs(actor.start - trigger.start) < REACH * 2
		)
	);
	if (
		officials.length >= 2 &&
		(kind === 'meet' || kind === 'sign' || kind === 'call') &&
		(form !== 'noun' || officials.some((actor) => actor.with) || sharesList(officials))
	)
		return officialSides(officials);
	const listedAfter = distinct(largestList(after));
	if (form === 'noun' && listedAfter.length >= 2 && sentence.isTitle)
		return { left: listedAfter, right: [], cue: 'list' };
	return accredited(sentence, trigger);
}

function isOfficial({ rank }: Actor): boolean {
	return rank === 'official';
}

/** "Hemos firmado con Corea", dijo la ministra de Chile: whoever says it did it. */
function speaker(after: readonly Actor[], other: readonly Actor[]): Actor[] {
	return after
		.filter((actor) => actor.rank === 'official' && !other.includes(actor))
		.filter(({ party }) => !other.some((side) => side.party === party))
		.slice(0, 1);
}

/** So far from the start of its sentence, in code units, a verb opens it. */
const OPENING = 2;

/** 王毅会见A、B、C,交换意见: whoever met the list one by one, not the list among itself. */
function hostOf(
	list: readonly Actor[],
	before: readonly Actor[],
	sentence: Sentence
): Actor | undefined {
	const first = list[0];
	if (!first) return undefined;
	return before.find(
		(actor) =>
			actor.rank === 'official' &&
			actor.end <= first.start &&
			actor.list !== first.list &&
			!list.some(({ party }) => party === actor.party) &&
			sentence.triggers.some(
				({ start, end, value }) =>
					(value.kind === 'meet' || value.kind === 'receive' || value.kind === 'call') &&
					start >= actor.end &&
					end <= first.start
			)
	);
}

/** The doer: the last official before the trigger with its list, else the last name. */
function subjects(before: readonly Actor[], trigger: TriggerHit): Actor[] {
	const isNear = ({ end }: Actor) => trigger.start - end < REACH * 1.5;
	// Letters of credence are brought by long lists of envoys.
	const isLong = trigger.value.rule.means === 'credentials';
	const beside = isLong ? withTheirLists(before, isNear) : before.filter(isNear);
	const near = beside.length > 0 ? beside : before;
	const head =
		near.find((actor) => actor.rank === 'official') ??
		near.find((actor) => actor.rank === 'name' || actor.rank === 'seat') ??
		near[0];
	return head ? near.filter((actor) => actor.list === head.list) : [];
}

/** Between the verb and the bare name of the other side, in code units: in Han the half is far. */
const OBJECT = 45;
const OBJECT_HAN = 16;

/** The other side: officials behind the verb, or the first name close to it with its list. */
function objects(after: readonly Actor[], trigger: TriggerHit, near: number): Actor[] {
	const officials = after.filter((actor) => actor.rank === 'official');
	const first = after[0];
	if (!first) return [];
	if (officials.length > 0 && officials[0] && officials[0].start - trigger.end < 120) {
		const lists = new Set(officials.map((actor) => actor.list));
		return after.filter((actor) => lists.has(actor.list));
	}
	// "met his counterparts, among them those of |Egypt, Qatar and Oman": however far, they are named as company.
	const isNear = first.start - trigger.end < near || first.with;
	return isNear ? after.filter((actor) => actor.list === first.list) : [];
}
