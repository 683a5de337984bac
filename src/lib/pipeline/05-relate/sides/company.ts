import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Actor } from '../../03-match/actor.ts';
import { isEarlierGoal } from '../journey/goal.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * "After talks with Chile he met the President of Peru": Chile belongs to the talks. In Chinese "with" and its state
 * stand before their verb: 出席峰会,并同|智利总统|举行会谈.
 */
export function isOfEarlier(
	actor: Actor,
	trigger: TriggerHit,
	{ triggers, tables }: Sentence
): boolean {
	if (tables.traits.serialVerbs) return false;
	return triggers.some(
		({ start, end }) => start < trigger.start && end <= actor.start && actor.start - end < 12
	);
}

/** Between words that need their object right behind them and that object: an article, in code units. */
const ARTICLE = 5;

/** "called on the President": right behind the trigger. */
export function isAdjacent({ start }: Actor, { end }: TriggerHit): boolean {
	return start >= end && start - end <= ARTICLE;
}

/** "went to Chile and Peru for talks": they are where somebody went, and do not talk with each other. */
export function isGoal({ list }: Actor, { actors, triggers }: Sentence): boolean {
	const first = actors.find((actor) => actor.list === list);
	if (!first || first.rank === 'official') return false;
	const last = triggers.findLast(({ end }) => end <= first.start);
	return last?.value.kind === 'visit' && first.start - last.end < GOAL;
}

/** "visits to the four African countries of Kenya", in code units. */
const GOAL = 40;

/** Between the object of a visit and its verb, in Korean and Japanese: 미국| 뉴욕을 |방문 중인. */
const GONE_TO = 10;

/** ブエノスアイレスを訪問中の外相: the object of a visit is where somebody is, not whom he talks with. */
export function isWhereHeIs(
	{ particle, locative, title, person, end }: Actor,
	{ triggers }: Sentence
): boolean {
	return (
		(particle === 'object' || locative) &&
		title === null &&
		person === null &&
		triggers.some(
			({ start, value }) => value.kind === 'visit' && start >= end && start - end < GONE_TO
		)
	);
}

/** "Talks with Chile and, later, a meeting with Peru": those up to the next trigger, if any. */
export function ownCompany(
	after: readonly Actor[],
	trigger: TriggerHit,
	{ triggers }: Sentence
): readonly Actor[] {
	// "Following his meetings, he met with A and B": whom the verb has is not of the noun before it.
	const company = after.filter(
		(actor) => actor.with && !triggers.some((verb) => isBetween(verb, trigger, actor))
	);
	const [first] = company;
	const next = first && triggers.find(({ start }) => start > trigger.start && start >= first.end);
	return next ? company.filter(({ start }) => start < next.start) : company;
}

function isBetween(verb: TriggerHit, trigger: TriggerHit, { start }: Actor): boolean {
	return (
		trigger.value.rule.form === 'noun' &&
		verb.start >= trigger.end &&
		verb.end <= start + 1 &&
		start - verb.end <= OBJECT &&
		verb.value.rule.form === 'verb' &&
		(verb.value.kind === 'meet' || verb.value.kind === 'call')
	);
}

/** Between a verb of meeting and whom somebody met: "his counterparts from", in code units. */
const OBJECT = 24;

/** "an MoU between A and B, a treaty between A and C": a party named again begins another group. */
export function nearestGroup(named: readonly Actor[], trigger: TriggerHit): Actor[] {
	const groups: Actor[][] = [];
	for (const actor of named) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		const isSame =
			group &&
			last &&
			(last.list === actor.list || !group.some(({ party }) => party === actor.party));
		if (isSame) group.push(actor);
		else groups.push([actor]);
	}
	const behind = groups.find(([first]) => first && first.start >= trigger.end);
	return behind ?? groups.at(-1) ?? [];
}

/**
 * A大臣との会談に加え、B委員とも会談した: of several words for meeting in Korean and Japanese each has those right
 * before it; what has nobody of its own keeps all.
 */
export function ownCompanyBefore(
	actors: readonly Actor[],
	trigger: TriggerHit,
	{ triggers }: Sentence
): Actor[] {
	const meetings = triggers.filter(({ value }) => FACE_TO_FACE.has(value.kind));
	if (meetings.length < 2 || !meetings.includes(trigger)) return [...actors];
	const whose = (actor: Actor) => {
		const last = actors.findLast(({ list }) => list === actor.list) ?? actor;
		if (!last.with || last.particle === 'subject') return null;
		const next = meetings.find(({ start }) => start >= last.end);
		return next && next.start - last.end < BESIDE ? next : null;
	};
	const owners = actors.map(whose);
	if (!owners.includes(trigger)) return [...actors];
	const before = meetings.findLast((other) => other.end <= trigger.start && owners.includes(other));
	return actors.filter(
		({ end, particle }, i) =>
			owners[i] === trigger ||
			(owners[i] === null && (particle === 'subject' || !before || end > before.start))
	);
}

/** Between whom somebody met, with the particle, and the word for it, in code units. */
const BESIDE = 12;

/**
 * "After receiving |the President of Italy|, he will travel to Peru for talks with": whom somebody met by an earlier
 * verb goes nowhere by the next, and does not talk there.
 */
export function isEarlierObject(actor: Actor, trigger: TriggerHit, sentence: Sentence): boolean {
	if (isEarlierGoal(actor, trigger, sentence)) return true;
	const { actors, triggers } = sentence;
	const verb = triggers.find(
		({ end, value: { kind, rule } }) =>
			rule.form === 'verb' &&
			(kind === 'receive' || FACE_TO_FACE.has(kind)) &&
			end <= actor.start &&
			actor.start - end <= OBJECT
	);
	if (!verb) return false;
	const isGoingOn = triggers.some(
		({ start, end, value }) =>
			value.kind === 'visit' && start >= actor.end && end <= trigger.start && start > verb.end
	);
	return (
		isGoingOn &&
		actors.some(
			({ end, rank, party }) =>
				rank === 'official' && party !== actor.party && party !== '' && end <= verb.start
		)
	);
}
