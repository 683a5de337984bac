import type { Actor } from '../../03-match/actor.ts';
import type { NamedEvent } from './event.ts';
import type { Frame, Part } from '../frame/frame.ts';
import { combinations } from '../sides/distinct.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A named event as a frame: its convenors, its participants and who is paired with whom. */
export function eventFrame(event: NamedEvent): Frame {
	const parts: Part[] = [];
	const add = (actor: Actor, sentence: Sentence, rule: string, isConvenor: boolean) => {
		const known = parts.find((part) => part.actor.party === actor.party);
		if (!known) parts.push({ actor, sentence, rule, isConvenor });
		else if (isConvenor && !known.isConvenor) known.isConvenor = true;
	};
	const [first] = event.sentences;
	const states = event.inName.filter((actor) => actor.kind === 'country');
	const hub = hubOf(event.inName);
	const hostInName =
		event.inName.length === 2 && states.length === 1 ? states[0] : (hub ?? ofRegion(event.inName));
	// An event named after one bloc alone (the G20 summit) is that bloc's meeting, not with it.
	const named = event.inName.filter(
		({ kind, standing }) => kind !== 'organisation' && standing !== 'rounds'
	);
	// Nobody acts for a region, and two of them do not meet.
	const isOfRegions = named.every(({ standing }) => standing === 'region');
	if (first && named.length > 1 && !isOfRegions)
		for (const actor of named) add(actor, first, event.rule, actor === hostInName);
	// 中法机制会议: it is between the two, whoever else its sentences name.
	const isBetween = states.length === 2 && event.inName.length === 2;
	const [only, other] = event.inName;
	const isOfIt = ({ party }: Actor) =>
		isBetween
			? event.inName.some((actor) => actor.party === party)
			: !(only?.kind === 'bloc' && !other && only.party === party);
	for (const { actor, sentence, rule } of event.convenors) {
		// Where another sentence has a state host it, a bloc whose president is in the chair has come to it.
		const isInTheChair =
			actor.kind !== 'country' &&
			event.convenors.some(
				(other) =>
					other.actor.kind === 'country' &&
					(other.sentence !== sentence || actor.kind === 'organisation')
			);
		if (isOfIt(actor))
			add(actor, sentence, rule, !isInTheChair && !isGuestIn(actor, hostInName, hub));
	}
	for (const { actor, sentence, rule } of event.participants)
		if (isOfIt(actor) && (isListed(actor, event) || !isOnlooker(actor, event, hostInName)))
			add(actor, sentence, rule, false);
	withoutRegions(parts);
	const frame: Frame = {
		type: event.type,
		event,
		statements: [],
		parts,
		pairs: [],
		sentences: event.sentences,
		within: null,
		occasions: [],
		others: []
	};
	frame.pairs = withoutOwnBloc(eventPairs(frame, event));
	if ((isBetween || isOfTwo(frame)) && event.type === 'summit') frame.type = 'bilateral_meeting';
	return frame;
}

/** "A held a summit with B": one word tells both states, and nobody else has come. */
function isOfTwo({ event, parts, pairs }: Frame): boolean {
	return (
		parts.length === 2 &&
		pairs.length === 1 &&
		event?.inName.length === 0 &&
		parts.every(({ actor, rule }) => actor.kind === 'country' && rule === event.rule)
	);
}

/** The Korea-Central Asia forum, held by Kazakhstan: Korea meets its partners, wherever it does. */
function isGuestIn(
	{ kind, party }: Actor,
	hostInName: Actor | undefined,
	hub: Actor | undefined
): boolean {
	if (hostInName === undefined || kind !== 'country') return false;
	return hub === undefined && party !== hostInName.party;
}

/** 东盟—中日韩会议: a bloc at the head of several states in a name meets each of them. */
function hubOf([first, ...others]: readonly Actor[]): Actor | undefined {
	if (first?.kind !== 'bloc' || first.standing !== null || others.length < 2) return undefined;
	return others.every(({ kind }) => kind === 'country') ? first : undefined;
}

/** The EU-Central Asia meeting: a bloc that acts meets the states of a region. */
function ofRegion([a, b, ...more]: readonly Actor[]): Actor | undefined {
	if (!a || !b || more.length > 0) return undefined;
	const acting = [a, b].filter(({ standing }) => standing === null);
	const [bloc] = acting;
	return acting.length === 1 && bloc?.kind === 'bloc' ? bloc : undefined;
}

/** Korea, at the China-ASEAN meeting: whoever is neither of the two sides has come for something else. */
function isOnlooker(
	{ kind, party }: Actor,
	{ inName, sentences }: NamedEvent,
	hostInName: Actor | undefined
): boolean {
	const partner = inName.find((actor) => actor !== hostInName);
	const parties = sentences[0]?.tables.parties;
	// A region is whoever comes; an organisation has its members.
	if (!hostInName || !partner || !parties || kind !== 'country' || partner.standing) return false;
	return party !== hostInName.party && parties.isOutside(party, partner.party);
}

/** Of a list of those who came: there, whether or not the name of the meeting has them. */
function isListed({ list, start }: Actor, { participants }: NamedEvent): boolean {
	const own = participants.find(({ actor }) => actor.start === start);
	const fellows = participants.filter(
		({ actor, sentence }) => sentence === own?.sentence && actor.list === list
	);
	return fellows.length >= LISTED;
}

/** Fewer are no list of those who came. */
const LISTED = 5;

/** So many guests by name stand for the region that the event is named after. */
const GUESTS = 3;

/** Of a bloc so large a share by name are the bloc. */
const MOST_OF_IT = 0.5;

/** "The Italy-Africa summit" whose guests are named is with those guests; so is one with a bloc whose members are. */
function withoutRegions(parts: Part[]): void {
	const states = parts.filter(({ actor, isConvenor }) => actor.kind === 'country' && !isConvenor);
	if (states.length < GUESTS) return;
	const named = new Set(states.map(({ actor }) => actor.party));
	const isNamedInParts = ({ actor, sentence, isConvenor }: Part) =>
		actor.kind === 'bloc' &&
		!isConvenor &&
		sentence.tables.parties.shareOf(actor.party, named) >= MOST_OF_IT;
	for (let i = parts.length - 1; i >= 0; i--) {
		const part = parts[i];
		if (part && (part.actor.standing === 'region' || isNamedInParts(part))) parts.splice(i, 1);
	}
}

/** At its own meeting the members of a bloc meet each other, and not the bloc. */
function withoutOwnBloc(pairs: Frame['pairs']): Frame['pairs'] {
	const isOwn = ({ source, target, sentence: { tables } }: Frame['pairs'][number]) =>
		tables.parties.shareOf(source, new Set([target])) > 0 ||
		tables.parties.shareOf(target, new Set([source])) > 0;
	const own = pairs.filter(isOwn);
	return own.length < GUESTS ? pairs : pairs.filter((pair) => !own.includes(pair));
}

/** Convenor to each participant; two names in the title are a pair of their own. */
function eventPairs(frame: Frame, event: NamedEvent): Frame['pairs'] {
	const convenors = frame.parts.filter((part) => part.isConvenor);
	const pairs: Frame['pairs'] = [];
	const named = event.inName.filter(({ standing }) => standing !== 'rounds');
	const [a, b, ...more] = named;
	const [first] = event.sentences;
	const isOfStates = named.some(({ standing }) => standing !== 'region');
	if (convenors.length === 0 && a && b && more.length <= 1 && first && isOfStates)
		for (const [x, y] of combinations(named))
			pairs.push({
				source: x.party,
				target: y.party,
				isDirected: false,
				sentence: first,
				rule: event.rule,
				cue: 'compound'
			});
	const [host, other, ...others] = frame.parts;
	// 한국과 프랑스는 정상회의를 개최했다: who hosts with whom in Korean and Japanese met there.
	const isOfBoth = host?.isConvenor && other?.isConvenor && others.length === 0;
	if (isOfBoth && event.inName.length === 0 && other.sentence.tables.isVerbFinal)
		return [
			{
				source: host.actor.party,
				target: other.actor.party,
				isDirected: false,
				sentence: other.sentence,
				rule: other.rule,
				cue: 'host'
			}
		];
	for (const host of convenors)
		for (const guest of frame.parts)
			if (!guest.isConvenor && guest.actor.party !== host.actor.party)
				pairs.push({
					source: host.actor.party,
					target: guest.actor.party,
					isDirected: true,
					sentence: guest.sentence,
					rule: guest.rule,
					cue: 'host'
				});
	return pairs;
}
