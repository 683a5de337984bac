import type { Actor } from '../../03-match/actor.ts';
import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import { isCjk } from '../../text/script.ts';
import { isGoal } from '../sides/company.ts';
import { isByGuest } from './as-guest.ts';
import { datelineParty, weightOfDateline } from './dateline-party.ts';
import { goneToByOwn, metByOwn } from './foreign.ts';
import { signedBy, stateOfBodies } from './home-body.ts';
import {
	actsAt,
	hostsAt,
	isReceiving,
	palaceOf,
	representedBy,
	returnedTo,
	writtenIn
} from './home-receiving.ts';
import { VOTES } from './home-votes.ts';
import type { Vote } from './masthead.ts';
import { isSayer, isSpeakerLabel } from './home-speaker.ts';
import { ownCountries } from './own-country.ts';
import { isOwnMission } from './own-mission.ts';
import { isOurOffice, stanceOf } from './own-stance.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isEnvoyOfNobody } from '../whose/sole-envoy.ts';

/**
 * The state for which a document speaks, `null` where it does not show. A release says "the
 * Minister" of its own and names the country of everybody else.
 */
export function homeOf(
	all: readonly Sentence[],
	text: string,
	folded: string,
	publisherParty: string | null,
	masthead: readonly Vote[]
): string | null {
	const votes = new Map<string, number>();
	const vote = (party: string | null, weight: number) => {
		if (party) votes.set(party, (votes.get(party) ?? 0) + weight);
	};
	// An ambassador of whom nobody says whose he is may be anybody's.
	const sentences = all.map((sentence) => ({
		...sentence,
		actors: sentence.actors.filter((actor) => !isEnvoyOfNobody(actor, sentence))
	}));
	const homes = ownCountries(sentences, folded);
	const gone = goneToByOwn(sentences, folded);
	vote(publisherParty, VOTES.publisher);
	for (const { party, weight } of masthead) vote(party, weight);
	const opening = sentences.slice(0, DATELINE_DEPTH);
	const isGuest = isByGuest(text, sentences);
	const isFromAbroad = isGuest || opening.some((sentence) => hasCue(sentence, 'reporter'));
	if (isGuest) for (const sentence of opening) vote(datelineParty(folded, sentence), VOTES.against);
	for (const sentence of isFromAbroad ? [] : opening) {
		const party = datelineParty(folded, sentence);
		if (party === null || gone.has(party)) continue;
		// Whoever leaves for another state leaves from his own.
		if (gone.size > 0 || takesPart(party, sentences))
			vote(party, weightOfDateline(party, sentence));
	}
	const placed = placedNames(sentences);
	const isOfHead = sentences.some(({ actors }) =>
		actors.some(({ party, title }) => party === '' && title?.kind === 'head-of-state')
	);
	for (const sentence of sentences) {
		const own = homes.get(sentence.tables.language) ?? null;
		if (hasCue(sentence, 'home') || hasCue(sentence, 'speaker')) vote(own, VOTES.firstPerson);
		vote(hostsAt(sentence) ?? returnedTo(folded, sentence), VOTES.host);
		// 来日, 방한: whoever writes so writes at home.
		if (sentence.triggers.some(({ value: { rule } }) => rule.implies === own))
			vote(own, VOTES.hither);
		vote(representedBy(folded, sentence), VOTES.host);
		vote(signedBy(sentence), VOTES.signed);
		for (const actor of sentence.actors) {
			if (sentence.tables.homes.has(actor.party) && speaksOfOwn(actor, sentence))
				vote(actor.party, VOTES.speaksOfOwn);
			if (actor.party === '') vote(palaceOf(actor, sentence), VOTES.host);
			if (isOwnMission(folded, actor, sentence)) vote(own, VOTES.host);
			if (isSayer(folded, actor, sentence)) vote(actor.party, VOTES.sayer);
			if (isOurOffice(folded, actor, sentence)) vote(actor.party, VOTES.alone);
			if (actor.party === '') vote(own, actor.title?.kind === COUNTERPART ? 0 : VOTES.unowned);
			else if (isGuest) continue;
			else if (isAlone(actor, 'title', placed) || isSpeakerLabel(folded, actor, sentence))
				vote(actor.party, VOTES.alone);
			else if (isAlone(actor, 'person', placed) || (isOfHead && isKnownByName(actor, sentence)))
				vote(actor.party, VOTES.leader);
			else if (actor.party === own) vote(own, VOTES.own);
			else if (
				actor.rank === 'official' &&
				actor.title === null &&
				!isBare(actor) &&
				!isOfState(actor)
			)
				vote(actor.party, VOTES.unnamedOffice);
		}
	}
	const met = metByOwn(sentences, folded);
	for (const [party, places] of met) {
		vote(party, VOTES.against);
		for (const place of places) vote(place, VOTES.post);
	}
	for (const party of gone) vote(party, VOTES.against);
	let best: string | null = null;
	let most = 0;
	for (const [party, weight] of votes)
		if (weight > most || (weight === most && best !== null && party < best)) {
			best = party;
			most = weight;
		}
	// An own official has met somebody: one more state that is named will be the text's own.
	const state = most < FIRM && isUnowned(sentences) ? stateOfBodies(sentences) : null;
	if (state !== null && !gone.has(state) && !met.has(state)) return state;
	if (most >= (met.size > 0 ? FIRM_ENOUGH : FIRM)) return best;
	const dateline = isFromAbroad ? null : writtenIn(opening, folded);
	const isOurs = dateline !== null && (sentences.some(isReceiving) || actsAt(dateline, sentences));
	const written = isOurs ? dateline : null;
	return written !== null && !gone.has(written) && !met.has(written)
		? written
		: (spokenFor(sentences) ?? (isUnowned(sentences) ? stanceOf(sentences, folded) : null));
}

/**
 * "President Elbegdorj received the ambassadors of A and B … to Mongolia": where an office has no state
 * beside it, the state that the text names most without any office of its own.
 */
function spokenFor(sentences: readonly Sentence[]): string | null {
	if (!isUnowned(sentences)) return null;
	const actors = sentences.flatMap((sentence) => sentence.actors);
	const owned = new Set(
		actors
			.filter(({ title, person, rank }) => title ?? person ?? rank === 'official')
			.map(({ party }) => party)
	);
	const times = new Map<string, number>();
	for (const { party, kind, rank, suppressed, with: isWith } of actors)
		if (
			kind === 'country' &&
			!isWith &&
			rank !== 'adjective' &&
			party !== '' &&
			!suppressed &&
			!owned.has(party)
		)
			times.set(party, (times.get(party) ?? 0) + 1);
	const [first, second] = [...times].sort(([, a], [, b]) => b - a);
	return first && first[1] >= LEAST && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Somebody in the text holds an office of which it does not say whose it is. */
function isUnowned(sentences: readonly Sentence[]): boolean {
	return sentences.some(({ actors }) =>
		actors.some(
			({ party, title, person }) =>
				party === '' && title !== null && (person !== null || title.isBody)
		)
	);
}

/** Less speaks for a state that is only named. */
const FIRM = 0.3;
/** Where its own have met somebody, less is. */
const FIRM_ENOUGH = 0.1;

/** A state named less often is one among others. */
const LEAST = 2;

/** A dateline stands in one of the first sentences. */
const DATELINE_DEPTH = 4;

/** "Officials from Costa Rica and Colombia": the second name is official only by the list it is in. */
function isBare({ start, end, kind, mention }: Actor): boolean {
	return kind !== 'country' || (start === mention.start && end === mention.end);
}

/**
 * "President Ramaphosa", and nowhere whose: a leader beside whom no country ever stands. A text says so of its
 * own, and of a few whom all know by name, but not where somebody meets "with" them.
 */
function isAlone(
	{ title, mention, person, with: isWith }: Actor,
	by: 'title' | 'person',
	placed: ReadonlySet<string>
): boolean {
	if (isWith || person === null || title === null) return false;
	return mention.start === { title, person }[by].start && !isPlaced(person.name, placed);
}

/** Neither only talked about, nor a foreign official, nor "with Ireland", nor gone to, nor where a summit was. */
function speaksOfOwn(actor: Actor, sentence: Sentence): boolean {
	if (actor.suppressed || actor.with || isForeigner(actor)) return false;
	if (actor.rank !== 'official' && isGoal(actor, sentence)) return false;
	return !actor.locative || !sentence.triggers.some(({ value }) => VENUED.has(value.kind));
}

/** What takes place wherever its host is. */
const VENUED: ReadonlySet<string> = new Set(['event', 'attend']);

/** "su colega boliviano Luis Arce": he is somebody else's, though no office stands beside him. */
function isOfState({ person, start }: Actor): boolean {
	return person !== null && start < person.start;
}

/** "The British Prime Minister": whoever is at home there leaves out whose. */
function isForeigner({ title, mention, person }: Actor): boolean {
	return person !== null && title !== null && mention.start < title.start;
}

/** "The President … Marcelo Rebelo de Sousa": where his own office stands alone, the name tells in his language whose. */
function isKnownByName(
	{ person, title, party, with: isWith, suppressed }: Actor,
	{ tables }: Sentence
): boolean {
	return person !== null && title === null && !isWith && !suppressed && tables.homes.has(party);
}

/** The family names of those whose state the text gives beside their office. */
function placedNames(sentences: readonly Sentence[]): Set<string> {
	const names = new Set<string>();
	for (const { actors } of sentences)
		for (const { party, title, mention, person } of actors)
			if (party !== '' && person && title && mention.start !== title.start)
				names.add(lastWord(person.name));
	return names;
}

/** 習主席, behind 中国の習近平国家主席: the family name by itself. */
function isPlaced(name: string, placed: ReadonlySet<string>): boolean {
	const isFamily = name.length === 1 && isCjk(name.charCodeAt(0));
	return isFamily ? [...placed].some((full) => full.startsWith(name)) : placed.has(lastWord(name));
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** Somebody else than the place itself speaks of the state: a report from abroad is not that state's. */
function takesPart(state: string, sentences: readonly Sentence[]): boolean {
	return sentences.some(({ actors }) =>
		actors.some(
			({ party, rank, locative }) =>
				party === state && !locative && (rank === 'official' || rank === 'name')
		)
	);
}
