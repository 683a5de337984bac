import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import { mentionOf, type Actor } from '../../03-match/actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';
import { distinct } from '../sides/distinct.ts';
import { celebratedBy, isCeremonyOfNobody } from './ceremony.ts';
import type { NamedEvent } from './event.ts';
import { isAttended, isHosted } from './event-host.ts';
import { heldWith } from './held-with.ts';
import { inCompoundName, isProperName, nameSpan } from './event-name.ts';
import { heldInCity, ofOfficesAlone, sameEvent } from './event-same.ts';
import { ownersOf } from './event-owners.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isTopic } from './series.ts';
import { takesPlace } from './takes-place.ts';

/** What a sentence calls an event. */
interface Naming {
	name: string;
	span: Span;
	type: EngagementType;
	/** The parties in the name. */
	inName: Actor[];
	/** The words are a name, and not only "the summit". */
	isNamed: boolean;
}

/** A new event, or the known one that "the Forum" or the same name means. */
export function findEvent(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	events: NamedEvent[],
	current: NamedEvent | undefined
): NamedEvent | undefined {
	if (isTopic(text, sentence, trigger) || isMissed(text, sentence, trigger)) return undefined;
	if (isCeremonyOfNobody(text, sentence, trigger)) return undefined;
	const naming = namingOf(text, sentence, trigger);
	if (current && isSessionOf(naming.name, current, sentence)) return current;
	const known = knownAs(text, sentence, trigger, naming, events);
	if (known) {
		nameFuller(known, naming);
		return known;
	}
	if (!naming.isNamed) {
		const meant = meantBy(text.slice(trigger.start, trigger.end), naming.type, events, current);
		if (meant) return meant;
		if (!isTold(text, sentence, trigger)) return undefined;
	}
	const event = newEvent(sentence, trigger, naming);
	events.push(event);
	return event;
}

function namingOf(text: string, sentence: Sentence, trigger: TriggerHit): Naming {
	const { rule, kind } = trigger.value;
	const type = rule.type ?? (kind === 'meet' ? 'ministerial_meeting' : 'other');
	// 欧盟与日本举行峰会, ASEANとの首脳会議: whoever held it, and with whom, are no part of its name.
	if (heldWith(text, sentence, trigger) !== null) {
		const { start, end } = trigger;
		return { name: text.slice(start, end), span: { start, end }, type, inName: [], isNamed: false };
	}
	const span = nameSpan(text, sentence, trigger);
	const inName = partiesInName(text, sentence, trigger, span);
	const isProper = isProperName(text, span, trigger, sentence.tables.phrasing.idioms);
	const owners = ownersOf(text, sentence, trigger);
	// 意大利、法国和|德国能源部长会议: of a list its last may stand in the name.
	const isOfOwners = !isProper || inName.length > 0 || isCjk(text.charCodeAt(trigger.start));
	const isOwners =
		isOfOwners &&
		inName.length < 2 &&
		owners.length > 0 &&
		inName.every((actor) => owners.includes(actor));
	const whole = isOwners ? around(span, owners) : span;
	return {
		name: text.slice(whole.start, whole.end),
		span: whole,
		type,
		inName: isOwners ? owners : inName,
		isNamed: isOwners || inName.length > 0 || isProper
	};
}

/** Those whom the name itself holds, and those for whom its series stands. */
function partiesInName(text: string, sentence: Sentence, trigger: TriggerHit, span: Span): Actor[] {
	const named = distinct(
		sentence.actors.filter(
			(actor) =>
				actor.party !== '' &&
				actor.mention.start >= span.start &&
				actor.mention.end <= span.end &&
				(actor.compound || actor.kind !== 'country' || inCompoundName(text, actor, span))
		)
	);
	const ofSeries = seriesParties(trigger, sentence.tables).filter(
		({ party }) => !named.some((actor) => actor.party === party)
	);
	return [...named, ...ofSeries];
}

/** The event of the text that has this name, or stands for it. */
function knownAs(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	{ name, span, type, inName }: Naming,
	events: readonly NamedEvent[]
): NamedEvent | undefined {
	const same = events.find((event) => sameEvent(event, name, inName, type));
	if (same || inName.length > 0) return same;
	return (
		heldInCity(text, text.slice(trigger.end, span.end), events, type) ??
		ofOfficesAlone(sentence, trigger, name, span, events, type)
	);
}

/** The longer of two names of an event is its own. */
function nameFuller(known: NamedEvent, { name, span, type, inName, isNamed }: Naming): void {
	const isFuller = name.length > known.name.length && isNamed && name.length < LONGEST_NAME;
	if (isFuller && sameEvent(known, name, inName, type)) {
		known.name = name;
		known.span = span;
	}
	if (inName.length > known.inName.length) known.inName = inName;
}

/** In code units. */
const LONGEST_NAME = 120;

/** The event that a mere noun ("the summit") means in a text with these events. */
function meantBy(
	noun: string,
	type: EngagementType,
	events: readonly NamedEvent[],
	current: NamedEvent | undefined
): NamedEvent | undefined {
	if (current?.type === type) return current;
	// 이번 |회의는, behind a 통상장관 화상|회의.
	if (isCjk(noun.charCodeAt(0)) && current?.name.endsWith(noun)) return current;
	// "Members of the Conference", behind a Meeting of the Conference of Heads of Government.
	if (/^\p{Lu}/u.test(noun) && current?.name.includes(noun)) return current;
	// "The summit, convened by X", in a text with one summit, is that summit.
	const [only, ...others] = events.filter((event) => event.type === type);
	return others.length === 0 ? only : undefined;
}

/** The sentence says that it is held, attended or celebrated: it is an event without a name. */
export function isTold(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	return (
		isHosted(text, sentence, trigger) ||
		isAttended(text, sentence, trigger) ||
		takesPlace(text, sentence, trigger) ||
		heldWith(text, sentence, trigger) !== null ||
		celebratedBy(text, sentence, trigger) !== null
	);
}

function newEvent(
	sentence: Sentence,
	trigger: TriggerHit,
	{ name, span, type, inName }: Naming
): NamedEvent {
	const rule = trigger.value.rule.id;
	const [convenor] = seriesParties(trigger, sentence.tables);
	return {
		name,
		span,
		type,
		rule,
		sentences: [],
		inName,
		convenors: convenor ? [{ actor: convenor, sentence, rule }] : [],
		participants: [],
		isOccasion: true,
		isTold: false
	};
}

/** 美国|缺席今年G20|峰会, 在G20|峰会|后举行: at which somebody was not, or behind which another was held. */
function isMissed(text: string, sentence: Sentence, { start, end }: TriggerHit): boolean {
	const { missing, heldAfter } = sentence.tables.phrasing.idioms;
	return (
		missing.test(text.slice(Math.max(sentence.start, start - MISSED), start)) ||
		heldAfter.test(text.slice(end, end + MISSED))
	);
}

/** In code units. */
const MISSED = 14;

/** The span with those whose the event is. */
function around({ start, end }: Span, owners: readonly Actor[]): Span {
	return {
		start: Math.min(start, ...owners.map(({ mention }) => mention.start)),
		end: Math.max(end, ...owners.map(({ mention }) => mention.end))
	};
}

/** TICAD, FOCAC: the words say who convenes the series, and with whom. */
function seriesParties(
	{ start, end, value: { rule } }: TriggerHit,
	{ parties }: LanguageTables
): Actor[] {
	return [rule.convenor, rule.partner]
		.filter((party) => party !== undefined)
		.map((party) => mentionOf(party, { start, end }, parties));
}

/** 开幕大会, 圆桌会议, 첫 세션 회의: a part of the conference that the text tells. */
function isSessionOf(
	name: string,
	{ name: whole, type }: NamedEvent,
	{ tables }: Sentence
): boolean {
	if (type === 'ministerial_meeting' || whole === name) return false;
	return tables.phrasing.idioms.session.test(name.replace(/^[「『“"]/, ''));
}
