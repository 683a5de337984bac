import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import { canAct, type Actor } from '../03-match/actor.ts';
import { hostsEvent, hostsGuests, hostsOf } from './event-host.ts';
import { isOccasion, isOfOffice } from './event-occasion.ts';
import { isMetBehind, isMetWith } from './gather.ts';
import { areThere, goesOn } from './presence.ts';
import { isChair, isListAlone, isRollHeading, rollLine } from './roll.ts';
import { hasCue, type Sentence } from './sentence.ts';
import { findEvent } from './find-event.ts';
import { assembled } from './assembled.ts';
import { assemblyOf } from './assembly.ts';
import { convenedReader } from './convened.ts';
import { distinct, MOST_EQUALS } from './distinct.ts';
import { isInviting } from './goal.ts';

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
	/** Only ever named as the occasion of something else. */
	isOccasion: boolean;
}

/** The events that a document names, with who convened them and who came. */
export function eventsOf(text: string, sentences: readonly Sentence[]): NamedEvent[] {
	const events: NamedEvent[] = [];
	let current: NamedEvent | undefined;
	let listing: NamedEvent | undefined;
	const readConvened = convenedReader(text);
	for (const sentence of sentences) {
		if (hasCue(sentence, 'offstage')) continue;
		listing = listed(text, sentence, isRollHeading(text, sentence) ? current : listing);
		if (listing) continue;
		const mentioned: NamedEvent[] = [];
		for (const trigger of sentence.triggers) {
			if (trigger.value.kind !== 'event' || isOfOffice(sentence, trigger)) continue;
			const event = findEvent(text, sentence, trigger, events, current);
			if (!event) continue;
			if (!event.sentences.includes(sentence)) event.sentences.push(sentence);
			if (!isOccasion(text, sentence, trigger)) event.isOccasion = false;
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
		const subject = mentioned.find((event) => !event.isOccasion) ?? mentioned[0] ?? current;
		if (subject) readRoles(text, sentence, subject, mentioned.includes(subject));
		current = mentioned.find((event) => !event.isOccasion) ?? current ?? mentioned[0];
	}
	return events;
}

/** Takes the names of a list of those who came; the event as long as the list goes on. */
function listed(
	text: string,
	sentence: Sentence,
	event: NamedEvent | undefined
): NamedEvent | undefined {
	const came = rollLine(text, sentence);
	if (!event || (came.length === 0 && !isRollHeading(text, sentence))) return undefined;
	for (const actor of came)
		(isChair(text, actor) ? event.convenors : event.participants).push({
			actor,
			sentence,
			rule: 'event.roll'
		});
	return event;
}

/** Who convened and who came, by the host and attend triggers of a sentence. */
function readRoles(
	text: string,
	sentence: Sentence,
	event: NamedEvent,
	isMentioned: boolean
): void {
	const actors = sentence.actors.filter(
		(actor) =>
			canAct(actor) &&
			!event.inName.includes(actor) &&
			!(sentence.tables.language === 'zh' && isInviting(actor, sentence))
	);
	const { isVerbFinal } = sentence.tables;
	// "We, the leaders of A, B, C, D and E, met at the summit": so many came to it, not to each other.
	const isTold = isMentioned || hostsGuests(sentence);
	if (isTold && !sentence.triggers.some(({ value }) => value.kind === 'attend'))
		for (const actor of assembled(sentence, actors))
			event.participants.push({ actor, sentence, rule: 'event.assembled' });
	if (goesOn(event, sentence) && isListAlone(text, sentence))
		for (const actor of actors) event.participants.push({ actor, sentence, rule: 'event.roll' });
	for (const trigger of sentence.triggers) {
		const { rule, kind } = trigger.value;
		const isHosting = kind === 'host' || hostsEvent(sentence, trigger);
		if (isHosting && (isTold || rule.id.endsWith('.host-noun'))) {
			const hosts = hostsOf(text, sentence, actors, trigger, event.inName);
			// So many are no hosts: they held it together.
			const isAssembly = distinct(hosts).length > MOST_EQUALS;
			for (const actor of hosts)
				(isAssembly ? event.participants : event.convenors).push({
					actor,
					sentence,
					rule: rule.id
				});
			// "co-chaired the summit with the leaders of"
			for (const actor of actors)
				if (actor.with && actor.rank === 'official' && !hosts.includes(actor) && isMentioned)
					event.participants.push({ actor, sentence, rule: rule.id });
		}
		if (kind === 'attend' && !isMetWith(sentence, trigger)) {
			const side =
				rule.form === 'passive' && !isVerbFinal
					? actors.filter((actor) => actor.mention.start >= trigger.end)
					: actors.filter((actor) => !isVerbFinal || actor.end <= trigger.start);
			const hosts = new Set(event.convenors.map(({ actor }) => actor.mention.start));
			const came = side.filter(
				(actor) =>
					!hosts.has(actor.mention.start) &&
					actor.party !== '' &&
					!isMetBehind(sentence, trigger, actor)
			);
			const isTold = isMentioned || distinct(came).length >= 3 || goesOn(event, sentence);
			if (isTold || areThere(text, sentence, trigger, came))
				for (const actor of came) event.participants.push({ actor, sentence, rule: rule.id });
		}
	}
}
