import { isOfficial, type Actor } from '../../03-match/actor.ts';
import { accredited } from './accredited.ts';
import { isGoal, isEarlierObject, isOfEarlier } from './company.ts';
import { distinct } from './distinct.ts';
import { fronted } from './fronted.ts';
import { differ, isByNobody, largestList, officialSides, sharesList } from './lists.ts';
import { inverted, openingObjects } from './inverted.ts';
import { companions, needsWith, objectOf } from './object.ts';
import { REACH, withTheirLists } from './reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** A verb in the middle of its clause, with those before and behind it. */
interface Clause {
	actors: readonly Actor[];
	before: Actor[];
	after: Actor[];
	trigger: TriggerHit;
	/** Whoever the text has been about. */
	subject: Actor | null;
	sentence: Sentence;
}

/** English, Romance languages, Chinese: subject, verb, object. */
export function verbMedial(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	sentence: Sentence
): Sides | null {
	const { kind } = trigger.value;
	const clause = clauseOf(actors, trigger, subject, sentence);
	const turned = inverted(actors, trigger, sentence);
	if (turned) {
		const cue = turned.objects.length > 0 ? 'verb' : 'list';
		return { left: distinct(turned.subject), right: distinct(turned.objects), cue };
	}
	if (trigger.value.rule.form === 'passive') {
		const doers = distinct(largestList(clause.after));
		if (doers.length >= 2) return { left: doers, right: [], cue: 'list' };
		if (kind !== 'sign') return null;
	}
	const object = objectOf(clause.after, trigger, sentence);
	const told = openedByObject(clause) ?? doersAndOthers(clause, object);
	if (told || isByUnnamed(clause, object)) return told;
	return (
		listBefore(clause) ??
		officialsAround(clause) ??
		listBehindNoun(clause) ??
		accredited(sentence, trigger)
	);
}

function clauseOf(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	sentence: Sentence
): Clause {
	const before = actors.filter(
		(actor) => actor.end <= trigger.start && !isEarlierObject(actor, trigger, sentence)
	);
	const after = withTheirLists(
		actors.filter(({ start }) => start >= trigger.end),
		({ start }) => start - trigger.end < REACH
	);
	return { actors, before, after, trigger, subject, sentence };
}

/** "Den Präsidenten wird sie dort treffen": whom the verb has may open a German sentence. */
function openedByObject({ before, trigger, subject, sentence }: Clause): Sides | null {
	const opening = trigger.value.rule.form === 'verb' ? openingObjects(before, sentence) : [];
	return opening.length > 0 && subject && differ([subject], opening)
		? { left: [subject], right: distinct(opening), cue: 'verb' }
		: null;
}

/** Who did it before the verb, and with whom. */
function doersAndOthers(clause: Clause, object: readonly Actor[]): Sides | null {
	const { before, trigger, sentence } = clause;
	const besides = companions(clause.actors, clause.after, trigger, sentence);
	const withBefore = before.filter((actor) => actor.with && !isOfEarlier(actor, trigger, sentence));
	const other = [...object, ...withBefore.filter((actor) => !object.includes(actor))].filter(
		(actor) => !besides.includes(actor)
	);
	const { kind, rule } = trigger.value;
	const isMeeting = rule.form === 'verb' && (kind === 'meet' || kind === 'call');
	const left = subjects(
		// "went to Peru and dined with the President of Chile": where somebody went dines with nobody.
		before.filter((actor) => !actor.with && !(isMeeting && isGoal(actor, sentence))),
		trigger
	);
	const equals = distinct(left);
	if (equals.length >= 2 && isAmongThemselves(trigger, other))
		return { left: equals, right: [], cue: 'list' };
	if (other.length === 0) return null;
	const doers = doersOf(clause, left, other);
	if (!differ(doers, other)) return null;
	return {
		left: distinct([...doers, ...besides]),
		right: distinct(other),
		cue: object.length > 0 && !needsWith(trigger) ? 'verb' : 'with'
	};
}

/** "A and B met in Cairo with journalists": the list before the verb met among itself. */
function isAmongThemselves(
	{ end, value: { kind, rule } }: TriggerHit,
	other: readonly Actor[]
): boolean {
	return (
		rule.form === 'verb' &&
		(kind === 'meet' || kind === 'sign') &&
		!other.some((actor) => actor.start >= end && actor.start - end < RIGHT_BEHIND) &&
		!other.some((actor) => actor.with)
	);
}

/** Between the verb and an object that is its own, in code units. */
const RIGHT_BEHIND = 12;

/** Nobody meets his own: then who told it, or whom the text is about, is on the other side. */
function doersOf(
	{ actors, before, after, trigger, subject, sentence }: Clause,
	left: Actor[],
	other: readonly Actor[]
): Actor[] {
	const isOwn = left.every(({ party }) => other.every((actor) => actor.party === party));
	if (!isOwn) return left;
	const told = before.length === 0 ? fronted(actors, trigger, sentence, other) : [];
	if (told.length > 0) return told;
	return subject ? [subject] : speaker(after, other);
}

/** "Lord Reid met A and B": whoever met them is not known, and they did not meet each other. */
function isByUnnamed({ before, trigger, sentence }: Clause, object: readonly Actor[]): boolean {
	const { kind, rule } = trigger.value;
	const isBehindSomebody = before.length === 0 && trigger.start - sentence.start > OPENING;
	return rule.form === 'verb' && kind === 'meet' && isBehindSomebody && object.length > 1;
}

/** A list of two and more before the verb. */
function listBefore({ before, trigger, sentence }: Clause): Sides | null {
	const listed = distinct(largestList(before.filter((actor) => !isGoal(actor, sentence))));
	if (listed.length < 2) return null;
	// "A co-production with A and B was shown where the director met producers": the director did.
	if (listed.every((actor) => actor.with) && isByNobody(sentence, listed, trigger)) return null;
	const host = hostOf(listed, before, sentence);
	return host
		? { left: [host], right: listed, cue: 'officials' }
		: { left: listed, right: [], cue: 'list' };
}

/** Officials of two states on whichever side. */
function officialsAround({ actors, trigger }: Clause): Sides | null {
	const { kind, rule } = trigger.value;
	if (kind !== 'meet' && kind !== 'sign' && kind !== 'call') return null;
	const officials = distinct(
		actors.filter((actor) => isOfficial(actor) && Math.abs(actor.start - trigger.start) < REACH * 2)
	);
	const areTogether =
		rule.form !== 'noun' || officials.some((actor) => actor.with) || sharesList(officials);
	return officials.length >= 2 && areTogether ? officialSides(officials) : null;
}

/** "Summit of A and B": a headline names those of a noun behind it. */
function listBehindNoun({ after, trigger, sentence }: Clause): Sides | null {
	if (trigger.value.rule.form !== 'noun' || !sentence.isTitle) return null;
	const listed = distinct(largestList(after));
	return listed.length >= 2 ? { left: listed, right: [], cue: 'list' } : null;
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
