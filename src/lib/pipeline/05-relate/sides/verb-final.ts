import { isOfficial, type Actor } from '../../03-match/actor.ts';
import { distinct, MOST_EQUALS } from './distinct.ts';
import { differ, largestList, officialSides } from './lists.ts';
import { REACH, withTheirLists } from './reach.ts';
import type { TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** Those near a verb at the end of its clause. */
interface Clause {
	near: Actor[];
	/** Of them whoever is marked as the other side. */
	other: Actor[];
	/** The officials, and those marked as the subject. */
	doers: Actor[];
	/** The largest list among those of whom something says that they act. */
	listed: Actor[];
	trigger: TriggerHit;
	/** Whoever the text has been about. */
	subject: Actor | null;
	isTitle: boolean;
}

/** Korean, Japanese, Turkish: particles or cases tell, the trigger comes last. */
export function verbFinal(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	isTitle: boolean
): Sides | null {
	const clause = clauseOf(actors, trigger, subject, isTitle);
	return (
		metGuests(clause) ??
		doersWithOthers(clause, actors) ??
		allBesideWith(clause) ??
		listOfEquals(clause) ??
		twoOfficials(clause) ??
		subjectWithOne(clause)
	);
}

function clauseOf(
	actors: readonly Actor[],
	trigger: TriggerHit,
	subject: Actor | null,
	isTitle: boolean
): Clause {
	const near = withTopic(
		actors,
		withTheirLists(
			actors,
			({ start, end }) => start < trigger.end + BEHIND && trigger.start - end < REACH
		)
	);
	const other = withFellows(
		near,
		near.filter(
			(actor) =>
				(actor.with && actor.particle !== 'subject') ||
				(actor.particle === 'object' && !isTopicBehind(actor, trigger))
		)
	);
	const doers = near.filter(
		(actor) => !other.includes(actor) && (actor.particle === 'subject' || isOfficial(actor))
	);
	// G7会合を前に、中国や北朝鮮に対し: of a list behind the noun the next verb tells.
	const own = near.filter(
		(actor) => actor.start < trigger.end || actor.with || actor.compound || actor.particle !== null
	);
	return { near, other, doers, listed: distinct(largestList(own)), trigger, subject, isTitle };
}

/** Behind the verb, in code units. */
const BEHIND = 40;

function metGuests({ near, other, trigger, subject, isTitle }: Clause): Sides | null {
	if (!subject) return null;
	const guests = guestsOf(near, other, subject, trigger, isTitle);
	return guests.length > 0 ? { left: [subject], right: guests, cue: 'with' } : null;
}

function doersWithOthers({ other, doers }: Clause, actors: readonly Actor[]): Sides | null {
	if (other.length > 0 && doers.length > 0 && differ(doers, other))
		return { left: distinct(doers), right: distinct(other), cue: 'with' };
	// "Türkiye, 7 Haziran'da Peru Dışişleri Bakanını ağırladı": a bare state that opens the sentence acts.
	const opening = doers.length === 0 ? openingOf(actors, other) : null;
	return opening ? { left: [opening], right: distinct(other), cue: 'with' } : null;
}

function allBesideWith({ near, other, doers }: Clause): Sides | null {
	// 政務官と駐日ペルー大使、駐日ブラジル大使との昼食会: all stand beside "with"; the first is whose it is.
	const [head] = near;
	const rest = near.filter(({ list }) => list !== head?.list);
	if (head?.with && rest.length > 1 && rest.every((actor) => other.includes(actor)))
		return { left: [head], right: distinct(rest), cue: 'with' };
	// 日本側A大使とフィリピン側B大臣との間で: two beside "with", and nobody else acts.
	const [one, two, ...more] = distinct(other);
	const isBeside = two?.rank === 'official' && other.every((actor) => actor.with);
	return one && two && isBeside && more.length === 0 && doers.length === 0
		? { left: [one], right: [two], cue: 'with' }
		: null;
}

/** A list, with whoever speaks, with the one beside it, or among itself. */
function listOfEquals({ near, listed, trigger, subject, isTitle }: Clause): Sides | null {
	// 레소토를 시작으로 토고, 르완다 … 회담이 이어집니다: so many did not all meet, but whoever speaks met each.
	const most = isTitle ? LISTED - 1 : MOST_EQUALS;
	if (subject && listed.length > most && MET.has(trigger.value.kind))
		if (listed.every(({ particle, party }) => particle !== 'subject' && party !== subject.party))
			return { left: [subject], right: listed, cue: 'with' };
	if (listed.length < 2) return null;
	// 日本と北欧5か国(A、B、C)の会合: the one beside a list meets each of it.
	const beside = near.filter(
		(actor) => actor.with && listed[0] && actor.end <= listed[0].start && !listed.includes(actor)
	);
	if (beside.length === 1 && differ(beside, listed))
		return { left: beside, right: listed, cue: 'with' };
	// ロシア、中国の協力を踏まえ、北朝鮮への対応に…確認した: a list of which nothing says that it did anything.
	const isMarked =
		trigger.value.kind !== 'agree' ||
		near.at(-1)?.list === listed[0]?.list ||
		listed.some((actor) => actor.particle ?? (actor.with || actor.compound || isOfficial(actor)));
	return isMarked ? { left: listed, right: [], cue: 'list' } : null;
}

function twoOfficials({ near }: Clause): Sides | null {
	const officials = distinct(near.filter(isOfficial));
	return officials.length >= 2 ? officialSides(officials) : null;
}

/** Whom the text has been about, and the only one that the clause names. */
function subjectWithOne({ near, trigger, subject }: Clause): Sides | null {
	const [only, ...more] = distinct(near);
	if (!only || more.length > 0 || !subject || subject.party === only.party) return null;
	if (isOfEarlierVerb(only, trigger)) return null;
	const isActing = isOfficial(only) || only.with;
	// 国連改革について意見交換: an organisation of which nobody acts is what they spoke of.
	if (only.kind === 'organisation' && !isActing) return null;
	const isFirm =
		isActing ||
		only.particle !== null ||
		trigger.value.rule.form === 'verb' ||
		trigger.start - only.end < RIGHT_BEFORE;
	return isFirm ? { left: [subject], right: [only], cue: 'with' } : null;
}

/** Between a mere name and the noun of which it is, in code units. */
const RIGHT_BEFORE = 12;

/** アフガニスタンが再びテロの温床となることを避け…一致しました: the state that another verb long before it has agreed on nothing. */
function isOfEarlierVerb(
	{ rank, end, with: isWith }: Actor,
	{ start, value }: TriggerHit
): boolean {
	return value.kind === 'agree' && rank === 'name' && !isWith && start - end > OWN_VERB;
}

/** Between a state and its own verb of agreeing, in code units. */
const OWN_VERB = 80;

/** The name of a state at the head of a sentence, in no list with those who are met or received. */
function openingOf([first]: readonly Actor[], other: readonly Actor[]): Actor | null {
	if (first?.rank !== 'name' || first.kind !== 'country') return null;
	if (first.locative || first.compound || first.particle !== null || first.with) return null;
	const isApart = other.every(
		({ list, party, rank }) => list !== first.list && party !== first.party && rank === 'official'
	);
	return other.length > 0 && isApart ? first : null;
}

/** 만나 |우크라이나 지원 방안을 논의: a mere name behind the verb is the object of the next one. */
function isTopicBehind({ rank, start, end, mention }: Actor, trigger: TriggerHit): boolean {
	const isName = rank === 'name' && start === mention.start && end === mention.end;
	return isName && trigger.value.rule.form === 'noun' && start >= trigger.end;
}

/** 장관은 (페루) … 외교장관, (칠레) … 외교장관과: officials between the subject and the other side are of it. */
function withFellows(near: readonly Actor[], other: Actor[]): Actor[] {
	const last = other.at(-1);
	const doer = near.findLast(
		({ particle, rank, end }) =>
			particle === 'subject' && rank === 'official' && last && end <= last.start
	);
	if (!last || !doer) return other;
	return near.filter(
		(actor) =>
			other.includes(actor) ||
			(actor.rank === 'official' &&
				actor.particle === null &&
				actor.party !== doer.party &&
				actor.start >= doer.end &&
				actor.end <= last.start)
	);
}

/** 政務官は、… を迎えて: an official marked as the subject is that of the whole sentence, however far. */
function withTopic(actors: readonly Actor[], near: Actor[]): Actor[] {
	const [first] = near;
	if (!first || near.some(({ particle }) => particle === 'subject')) return near;
	const topic = actors.filter(
		({ particle, rank, end }) => particle === 'subject' && rank === 'official' && end <= first.start
	);
	return [...topic.slice(-1), ...near];
}

/** 페루·칠레·브라질 정상과는 회담을 가진다: a list alone in its sentence is the other side of whoever speaks. */
function guestsOf(
	near: readonly Actor[],
	other: readonly Actor[],
	subject: Actor,
	{ value: { kind } }: TriggerHit,
	isTitle: boolean
): Actor[] {
	const listed = distinct(near);
	const last = listed.at(-1);
	if (!last || listed.length < (isTitle ? LISTED : 2)) return [];
	// 인도 총리, 프랑스 대통령, 칠레 대통령을 만나: so many officials side by side, though the text names nobody who meets them.
	const isRow = !isTitle && listed.length >= LISTED && near.every(isSideBySide);
	const isMarked = last.with || (isRow && MET.has(kind) && last.particle === 'object');
	const isAlone =
		isMarked &&
		other.includes(last) &&
		near.every((actor) => {
			const isOther = isRow || actor.list === last.list || (other.includes(actor) && actor.with);
			return isOther && actor.particle !== 'subject' && actor.party !== subject.party;
		});
	return isAlone ? listed : [];
}

function isSideBySide(actor: Actor, i: number, row: readonly Actor[]): boolean {
	const isLast = i === row.length - 1;
	return isOfficial(actor) && !actor.compound && (isLast || actor.particle === null);
}

const MET: ReadonlySet<string> = new Set(['meet', 'call']);

/** Of two names in a headline the first is the subject. */
const LISTED = 3;
