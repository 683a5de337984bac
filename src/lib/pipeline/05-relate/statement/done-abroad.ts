import { canAct, type Actor } from '../../03-match/actor.ts';
import { precededBy, type Contexts } from '../../lexicon/context.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import { fold } from '../../text/fold.ts';
import { distinct } from '../sides/distinct.ts';
import type { Gone } from '../journey/going.ts';
import { REACH } from '../sides/reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** What one state does in another: the doer stands as such, the place may be "in X" or "to X". */
export function doneAbroad(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null
): Gone | null {
	const { form, trigger: kind } = trigger.value.rule;
	const actors = sentence.actors.filter(
		(actor) =>
			actor.party !== '' &&
			!isOfCorridor(actor, sentence) &&
			(!actor.suppressed || kind === 'presence') &&
			(actor.kind === 'country' || actor.locative || canAct(actor))
	);
	const compound = distinct(
		actors.filter(
			(actor) =>
				actor.compound &&
				(actor.end <= trigger.start
					? trigger.start - actor.end < 70
					: actor.start - trigger.end < 16)
		)
	);
	// 탄자니아·코트디부아르에 지원: a compound to which something is given gives nothing itself.
	const isGiven = compound.some(({ dative }) => dative);
	if (compound.length >= 2 && !isGiven)
		return { left: compound.slice(0, 1), right: compound.slice(1) };
	if (form === 'passive') return donated(actors, trigger, subject);
	const { contexts, phrasing, traits } = sentence.tables;
	const doers = actors.filter(
		(actor) =>
			actor.end <= trigger.start &&
			!actor.locative &&
			!actor.dative &&
			!isMet(actor, actors) &&
			!(isGiven && compound.includes(actor)) &&
			isDoer(actor, trigger) &&
			!(actor.rank === 'seat' && isOfIts(text, actor, contexts))
	);
	const doer =
		doers.find(({ rank, particle }) => rank === 'official' && particle === 'subject') ??
		doers[0] ??
		(form === 'verb' && subject?.rank === 'official' ? subject : undefined);
	if (!doer) return null;
	if (form === 'noun' && doer.rank !== 'official') return null;
	const places = actors.filter(
		(actor) =>
			actor !== doer &&
			actor.party !== doer.party &&
			!isOfRelative(text, actor, trigger, phrasing.idioms) &&
			(actor.rank !== 'adjective' || isGivenTo(text, actor, trigger, phrasing.idioms)) &&
			(traits.verbSecond || traits.modifiersBefore
				? Math.abs(actor.start - trigger.start) < REACH
				: // "extended |Kenya |a loan": within the words, too.
					actor.start >= trigger.start && actor.start - trigger.end < REACH)
	);
	// "for a programme of UNICEF in Somalia": where it is done, and not through whom.
	const isThrough = places[0]?.kind === 'organisation';
	const site = places.find(({ kind, locative }) => kind === 'country' && locative);
	const first = isThrough ? (site ?? places[0]) : places[0];
	if (first)
		return { left: [doer], right: distinct(places.filter((actor) => actor.list === first.list)) };
	const post = form === 'verb' ? (postOf(doer, actors) ?? placeAhead(doer, sentence)) : undefined;
	// "Companies of A and B operate there": each for itself.
	if (!post) return kind === 'presence' ? null : joint(doers, trigger);
	const sites = actors.filter(({ list, party }) => list === post.list && party !== doer.party);
	return { left: [doer], right: distinct([post, ...sites]) };
}

/** "will fund the mission, |to which Oman and Peru| have promised men": whoever does something of their own. */
function isOfRelative(
	text: string,
	{ start }: Actor,
	{ end }: TriggerHit,
	{ inWhich }: Idioms
): boolean {
	return start > end && inWhich.test(text.slice(end, start));
}

/** "donates cars to |Kenyan police", "dona patrullas a la policía| keniana": the people or the service of a state that get it. */
function isGivenTo(
	text: string,
	{ start, end }: Actor,
	{ end: from, value }: TriggerHit,
	{ givenTo }: Idioms
): boolean {
	const { trigger, form } = value.rule;
	if (trigger !== 'project' || form !== 'verb' || start < from) return false;
	return givenTo.test(text.slice(from, start)) && /^(?:[\s,.;:)]|$)/.test(text.slice(end, end + 1));
}

/** "In Kenya, the Finnish minister opened a school": the state with which a sentence opens. */
function placeAhead(doer: Actor, { actors, start }: Sentence): Actor | undefined {
	const [first] = actors;
	const isPlace = first?.locative && first.rank === 'name' && first.kind === 'country';
	if (!isPlace || first.suppressed || first.start - start > OPENING) return undefined;
	return first.party !== doer.party && first.end <= doer.start ? first : undefined;
}

/** Before a place with which a sentence opens: "Meanwhile, in ", in code units. */
const OPENING = 16;

/** "The Embassy of Japan in Ghana provided": what it does is done where it is. */
function postOf(doer: Actor, actors: readonly Actor[]): Actor | undefined {
	if (doer.title?.kind !== 'embassy' && doer.title?.kind !== 'ambassador') return undefined;
	const next = actors[actors.indexOf(doer) + 1];
	const isPost = next && next.rank === 'name' && next.start - doer.end < POST;
	return isPost && next.kind === 'country' && next.party !== doer.party ? next : undefined;
}

/** 장관과 …대사를 만나: who is met, with whoever stands beside them, is not who does it. */
function isMet({ particle, end, with: isWith }: Actor, actors: readonly Actor[]): boolean {
	if (particle !== null) return particle === 'object';
	return isWith && actors.some((other) => other.start >= end && other.particle === 'object');
}

/** Between a seat of government and its verb: a space, a particle, in code units. */
const BESIDE = 2;
/** Between a state and its own verb: "have jointly", in code units. */
const NEXT = 16;

/** Between a mission and the state of its post: "to the Republic of", in code units. */
const POST = 20;

/** "the A-B-C railway": so many in one compound name what it joins, and build nothing for one another. */
function isOfCorridor({ compound, list }: Actor, { actors }: Sentence): boolean {
	return (
		compound && distinct(actors.filter((other) => other.compound && other.list === list)).length > 2
	);
}

/**
 * "The presidents of Bolivia and Peru inaugurated a bridge": what is nobody's alone. Bare states act
 * only by the verb that follows them: further off they may have done something else.
 */
function joint(doers: readonly Actor[], { start, value: { rule } }: TriggerHit): Gone | null {
	const last = doers.at(-1);
	const isVerb = rule.form === 'verb' && start - (last?.end ?? start) < NEXT;
	const together = distinct(
		doers.filter(
			({ rank, list, kind, with: isWith }) =>
				// "talks with the ministers of A and B on projects": whom somebody met did nothing together.
				!isWith &&
				(rank === 'official'
					? kind !== 'organisation'
					: isVerb && rank === 'name' && kind === 'country') &&
				list === last?.list
		)
	);
	return together.length === 2
		? { left: together.slice(0, 1), right: together.slice(1), isJoint: true }
		: null;
}

/** "built by", "financed by": the doer stands behind the verb, the place before it or "in X". */
function donated(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null
): Gone | null {
	const isSent = trigger.value.rule.means === 'consignment';
	const isGift = isSent || trigger.value.rule.means === 'gift';
	const doer = actors.find(
		(actor) =>
			actor.start >= trigger.end &&
			actor.start - trigger.end < (isGift ? 14 : 40) &&
			(actor.rank === 'official' || actor.rank === 'name')
	);
	const before = actors.filter(
		(actor) => actor.end <= trigger.start && trigger.start - actor.end < REACH
	);
	const behind = actors.find(
		({ start, list, party, rank }) =>
			doer !== undefined &&
			start >= doer.end &&
			list !== doer.list &&
			party !== doer.party &&
			rank !== 'adjective'
	);
	const site =
		(isSent ? behind : undefined) ??
		before.find((actor) => actor.locative) ??
		(isGift
			? (before.find(({ kind, rank }) => kind === 'country' && rank !== 'adjective') ??
				(subject?.kind === 'country' ? subject : (before.at(-1) ?? null)))
			: null);
	if (!doer || !site || doer.party === site.party) return null;
	// "dons offerts par l'Arabie saoudite et les Émirats": each of a list gives.
	const givers = distinct(actors.filter(({ list }) => list === doer.list));
	return { left: givers.filter(({ party }) => party !== site.party), right: [site] };
}

function isDoer({ rank, end }: Actor, { start, value }: TriggerHit): boolean {
	if (rank === 'official' || rank === 'name') return true;
	// "Tokyo donated patrol boats to Manila": a seat of government by the verb that follows it.
	if (rank === 'seat') return value.rule.form === 'verb' && start >= end && start - end <= BESIDE;
	// "the Turkish-funded hospital"
	return rank === 'adjective' && (value.kind !== 'project' || start - end === 1);
}

/** "The University of |Seoul| donated": a house of the city, and not the government. */
function isOfIts(text: string, { start }: Actor, { of }: Contexts): boolean {
	const before = fold(text.slice(Math.max(0, start - OF), start));
	return precededBy(before, before.length, of);
}

/** In code units. */
const OF = 16;
