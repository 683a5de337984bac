import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../../03-match/actor.ts';
import { celebratedBy, hostsOwnCeremony } from './ceremony.ts';
import { isOccasion, isOfOffice, isOfOthers } from './event-occasion.ts';
import { readRoles } from './event-roles.ts';
import { arrivedAt, attendedOf, withEarlier, type UnnamedEvent } from './event-same.ts';
import { tellsWhere } from './presence.ts';
import { guestLists } from '../list/guest-lists.ts';
import { tellsOfUnnamed } from '../list/prose-roll.ts';
import { isBrokenLine, isChair, isRollHeading, rollLine } from '../list/roll.ts';
import { isTopic } from './series.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isOffstage } from '../sentence/told-offstage.ts';
import { findEvent, isTold } from './find-event.ts';
import { assemblyOf } from './assembly.ts';
import { convenedReader } from './convened.ts';
import { isOfMinisters } from './of-ministers.ts';
import { isOfOtherYear } from './of-other-year.ts';

/** A summit, forum or ministerial of a document, with all the sentences that speak of it. */
export interface NamedEvent {
	name: string;
	/** Where the name stands first. */
	span: Span;
	type: EngagementType;
	rule: string;
	sentences: Sentence[];
	/** Parties that its name itself holds: "China-LAC Forum". */
	inName: Actor[];
	convenors: { actor: Actor; sentence: Sentence; rule: string }[];
	participants: { actor: Actor; sentence: Sentence; rule: string }[];
	/** Whose inauguration or funeral it is. */
	celebrates?: { actor: Actor; sentence: Sentence; rule: string };
	/** Only ever named as the occasion of something else. */
	isOccasion: boolean;
	/** Some sentence says that it is held, attended or celebrated, or when, or the text begins with it. */
	isTold: boolean;
	/** The sentence, by its index, that last said that somebody came to it. */
	attendedAt?: number;
}

/** The events that a document names, with who convened them and who came. */
export function eventsOf(text: string, sentences: readonly Sentence[]): NamedEvent[] {
	const events: NamedEvent[] = [];
	let current: NamedEvent | undefined;
	let listing: NamedEvent | undefined;
	const unnamed: UnnamedEvent[] = [];
	const readConvened = convenedReader(text);
	const guests = guestLists(text, sentences);
	for (const [i, sentence] of sentences.entries()) {
		if (isOffstage(sentence)) continue;
		const isListed = isRollHeading(text, sentence) || guests.has(sentence);
		listing = listed(text, sentence, isListed ? current : listing);
		if (listing) continue;
		const mentioned: NamedEvent[] = [];
		for (const trigger of sentence.triggers) {
			const isEvent = trigger.value.kind === 'event' || isOfMinisters(text, sentence, trigger);
			if (!isEvent || isOfOffice(text, sentence, trigger) || isOfOthers(sentence, trigger))
				continue;
			const known = events.length;
			const event = findEvent(text, sentence, trigger, events, current);
			if (!event && !isTopic(text, sentence, trigger) && !isOccasion(text, sentence, trigger))
				unnamed.push({ type: trigger.value.rule.type ?? 'other', sentence, trigger });
			if (!event) continue;
			if (events.length > known) withEarlier(event, events, unnamed);
			const whose = celebratedBy(text, sentence, trigger);
			if (whose) event.celebrates ??= { actor: whose, sentence, rule: trigger.value.rule.id };
			if (!event.sentences.includes(sentence)) event.sentences.push(sentence);
			if (!isOccasion(text, sentence, trigger)) event.isOccasion = false;
			event.isTold ||= isMatter(sentence) || isTold(text, sentence, trigger);
			mentioned.push(event);
		}
		const called = assemblyOf(text, sentence) ?? readConvened(sentence);
		// Envoys who bring their letters come one by one.
		const assembly = current || hasCue(sentence, 'credentials') ? null : called;
		if (assembly && mentioned.length === 0) {
			assembly.sentences.push(sentence);
			events.push(assembly);
			mentioned.push(assembly);
		}
		if (mentioned.length === 0 && tellsWhere(text, sentence))
			attendedOf(current, events)?.sentences.push(sentence);
		const begun = current || mentioned.length > 0 ? undefined : arrivedAt(text, unnamed, sentence);
		if (begun) {
			events.push(begun);
			mentioned.push(begun);
		}
		const subject = mentioned.find((event) => !event.isOccasion) ?? mentioned[0] ?? current;
		const before = sentences[i - 1];
		const isOther = subject && mentioned.length === 0 && isOfOtherYear(sentence, before, subject);
		if (subject && !isOther) {
			readRoles(text, sentence, subject, mentioned.includes(subject));
			if (tellsOfUnnamed(sentence, subject)) subject.attendedAt = sentence.index;
		}
		const next = mentioned.find((event) => !event.isOccasion);
		if (!(current && next !== current && isOnlyAhead(sentence, current))) current = next ?? current;
		current ??= mentioned[0];
	}
	events.forEach(hostsOwnCeremony);
	return events;
}

/** What a headline, the opening or a sentence with a day in it names is what the text tells of. */
function isMatter({ isTitle, index, dates }: Sentence): boolean {
	return isTitle || index < OPENING || dates.length > 0;
}

/** With so many sentences a text has told what it is about. */
const OPENING = 3;

/** "The text will go to the summit, set for July. Others came as well": to the meeting that is told, and not to that. */
function isOnlyAhead(sentence: Sentence, { sentences, participants }: NamedEvent): boolean {
	return (
		participants.length > 0 &&
		hasCue(sentence, 'planned') &&
		sentences.some((told) => !hasCue(told, 'planned'))
	);
}

/** Takes the names of a list of those who came; the event as long as the list goes on. */
function listed(
	text: string,
	sentence: Sentence,
	event: NamedEvent | undefined
): NamedEvent | undefined {
	const came = rollLine(text, sentence);
	if (!event) return undefined;
	if (came.length === 0 && !isRollHeading(text, sentence) && !isBrokenLine(text, event, sentence))
		return undefined;
	for (const actor of came)
		(isChair(text, actor, sentence.tables.phrasing.idioms)
			? event.convenors
			: event.participants
		).push({
			actor,
			sentence,
			rule: 'event.roll'
		});
	return event;
}
