import type { Span } from '#lib/domain/evidence.ts';
import { mentionOf, type Actor } from '../../03-match/actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';
import { distinct } from '../sides/distinct.ts';
import { celebratedBy, isCeremonyOfNobody } from './ceremony.ts';
import type { NamedEvent } from './event.ts';
import { isAttended, isHosted } from './event-host.ts';
import { inCompoundName, isProperName, nameSpan } from './event-name.ts';
import { heldInCity, ofOfficesAlone, sameEvent } from './event-same.ts';
import { ownersOf } from './event-owners.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { isTopic } from './series.ts';
import { takesPlace } from './takes-place.ts';

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
	const { rule, kind } = trigger.value;
	const type = rule.type ?? (kind === 'meet' ? 'ministerial_meeting' : 'other');
	let span = nameSpan(text, sentence, trigger);
	const inName = distinct(
		sentence.actors.filter(
			(actor) =>
				actor.party !== '' &&
				actor.mention.start >= span.start &&
				actor.mention.end <= span.end &&
				(actor.compound || actor.kind !== 'country' || inCompoundName(text, actor, span))
		)
	);
	for (const party of seriesParties(trigger, sentence.tables))
		if (!inName.some((actor) => actor.party === party.party)) inName.push(party);
	const isProper = isProperName(text, span, trigger, sentence.tables.phrasing.idioms);
	const owners = ownersOf(text, sentence, trigger);
	// 意大利、法国和|德国能源部长会议: of a list its last may stand in the name.
	const isOfOwners = !isProper || inName.length > 0 || isCjk(text.charCodeAt(trigger.start));
	if (isOfOwners && inName.length < 2 && owners.length > 0)
		if (inName.every((actor) => owners.includes(actor))) {
			inName.splice(0, inName.length, ...owners);
			span = around(span, owners);
		}
	const name = text.slice(span.start, span.end);
	if (current && isSessionOf(name, current, sentence)) return current;
	const isNamed = inName.length > 0 || isProper;
	const behind = text.slice(trigger.end, span.end);
	const known =
		events.find((event) => sameEvent(event, name, inName, type)) ??
		(inName.length === 0
			? (heldInCity(text, behind, events, type) ??
				ofOfficesAlone(sentence, trigger, name, span, events, type))
			: undefined);
	if (known) {
		const isFuller = name.length > known.name.length && isNamed && name.length < 120;
		if (isFuller && sameEvent(known, name, inName, type)) {
			known.name = name;
			known.span = span;
		}
		if (inName.length > known.inName.length) known.inName = inName;
		return known;
	}
	if (!isNamed) {
		if (current?.type === type) return current;
		// 이번 |회의는, behind a 통상장관 화상|회의.
		const noun = text.slice(trigger.start, trigger.end);
		if (isCjk(noun.charCodeAt(0)) && current?.name.endsWith(noun)) return current;
		// "Members of the Conference", behind a Meeting of the Conference of Heads of Government.
		if (/^\p{Lu}/u.test(noun) && current?.name.includes(noun)) return current;
		const named = events.filter((event) => event.type === type);
		// "The summit, convened by X", in a text with one summit, is that summit.
		if (named.length === 1) return named[0];
		const isTold = isHosted(text, sentence, trigger) || isAttended(text, sentence, trigger);
		if (!isTold && !takesPlace(text, sentence, trigger) && !celebratedBy(text, sentence, trigger))
			return undefined;
	}
	const event: NamedEvent = {
		name,
		span,
		type,
		rule: trigger.value.rule.id,
		sentences: [],
		inName,
		convenors: [...seriesParties(trigger, sentence.tables).slice(0, 1)].map((actor) => ({
			actor,
			sentence,
			rule: trigger.value.rule.id
		})),
		participants: [],
		isOccasion: true
	};
	events.push(event);
	return event;
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
