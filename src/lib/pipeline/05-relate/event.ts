import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import { canAct, mentionOf, type Actor } from '../03-match/actor.ts';
import type { LanguageTables } from '../03-match/compile.ts';
import { fold } from '../03-match/fold.ts';
import { isCjk } from '../03-match/script.ts';
import { hostsEvent, hostsGuests, hostsOf, isAttended, isHosted } from './event-host.ts';
import { inCompoundName, isProperName, nameSpan } from './event-name.ts';
import { isOccasion, isOfOffice } from './event-occasion.ts';
import { ownersOf } from './event-owners.ts';
import { isMetWith } from './gather.ts';
import { areThere, goesOn } from './presence.ts';
import { isChair, isListAlone, isRollHeading, rollLine } from './roll.ts';
import { hasCue, type Sentence, type TriggerHit } from './sentence.ts';
import { assembled } from './assembled.ts';
import { assemblyOf } from './assembly.ts';
import { convenedReader } from './convened.ts';
import { distinct, MOST_EQUALS } from './distinct.ts';
import { isInviting } from './goal.ts';
import { isTopic } from './series.ts';

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
			if (!isOccasion(sentence, trigger)) event.isOccasion = false;
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

/** A new event, or the known one that "the Forum" or the same name means. */
function findEvent(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit,
	events: NamedEvent[],
	current: NamedEvent | undefined
): NamedEvent | undefined {
	if (isTopic(text, sentence, trigger)) return undefined;
	const type = trigger.value.rule.type ?? 'other';
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
	const isProper = isProperName(text, span, trigger);
	const owners = ownersOf(text, sentence, trigger);
	// 意大利、法国和|德国能源部长会议: of a list its last may stand in the name.
	const isOfOwners = !isProper || inName.length > 0 || isCjk(text.charCodeAt(trigger.start));
	if (isOfOwners && inName.length < 2 && owners.length > 0)
		if (inName.every((actor) => owners.includes(actor))) {
			inName.splice(0, inName.length, ...owners);
			span = around(span, owners);
		}
	const name = text.slice(span.start, span.end);
	const isNamed = inName.length > 0 || isProper;
	const known = events.find((event) => sameEvent(event, name, inName, type));
	if (known) {
		if (name.length > known.name.length && isNamed && name.length < 120) {
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
		if (!isHosted(sentence, trigger) && !isAttended(sentence, trigger)) return undefined;
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

function sameEvent(
	event: NamedEvent,
	name: string,
	inName: readonly Actor[],
	type: EngagementType
): boolean {
	if (fold(event.name) === fold(name)) return true;
	const parties = (actors: readonly Actor[]) =>
		actors
			.map((actor) => actor.party)
			.sort()
			.join('~');
	if (inName.length > 0 && event.type === type && parties(event.inName) === parties(inName))
		return true;
	const [long, short] = event.name.length > name.length ? [event.name, name] : [name, event.name];
	return event.type === type && short.length > 12 && fold(long).includes(fold(short));
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
			const came = side.filter((actor) => !hosts.has(actor.mention.start) && actor.party !== '');
			const isTold = isMentioned || distinct(came).length >= 3 || goesOn(event, sentence);
			if (isTold || areThere(text, sentence, trigger, came))
				for (const actor of came) event.participants.push({ actor, sentence, rule: rule.id });
		}
	}
}
