import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import { knownBy, voteByWords, weightOf } from './actor-votes.ts';
import { isByGuest } from './as-guest.ts';
import { Ballot } from './ballot.ts';
import { datelineParty, weightOfDateline } from './dateline-party.ts';
import { goneToByOwn, metByOwn } from './foreign.ts';
import { signedBy, stateOfBodies } from './home-body.ts';
import {
	actsAt,
	hostsAt,
	isReceiving,
	representedBy,
	returnedTo,
	writtenIn
} from './home-receiving.ts';
import { VOTES } from './home-votes.ts';
import type { Vote } from './masthead.ts';
import { ownCountries } from './own-country.ts';
import { stanceOf } from './own-stance.ts';
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
	// An ambassador of whom nobody says whose he is may be anybody's.
	const sentences = all.map((sentence) => ({
		...sentence,
		actors: sentence.actors.filter((actor) => !isEnvoyOfNobody(actor, sentence))
	}));
	const opening = sentences.slice(0, DATELINE_DEPTH);
	const isGuest = isByGuest(text, sentences);
	const isFromAbroad = isGuest || opening.some((sentence) => hasCue(sentence, 'reporter'));
	const gone = goneToByOwn(sentences, folded);
	const met = metByOwn(sentences, folded);
	const ballot = new Ballot();
	ballot.vote(publisherParty, VOTES.publisher);
	for (const { party, weight } of masthead) ballot.vote(party, weight);
	if (isGuest)
		for (const sentence of opening) ballot.vote(datelineParty(folded, sentence), VOTES.against);
	if (!isFromAbroad) voteByDatelines(ballot, opening, sentences, folded, gone);
	voteBySentences(ballot, sentences, folded, isGuest);
	for (const [party, places] of met) {
		ballot.vote(party, VOTES.against);
		for (const place of places) ballot.vote(place, VOTES.post);
	}
	for (const party of gone) ballot.vote(party, VOTES.against);
	const isOthers = (party: string) => gone.has(party) || met.has(party);
	const { party, weight } = ballot.winner();
	// An own official has met somebody: one more state that is named will be the text's own.
	const state = weight < FIRM && isUnowned(sentences) ? stateOfBodies(sentences) : null;
	if (state !== null && !isOthers(state)) return state;
	if (weight >= (met.size > 0 ? FIRM_ENOUGH : FIRM)) return party;
	const written = isFromAbroad ? null : writtenAtHome(opening, sentences, folded);
	if (written !== null && !isOthers(written)) return written;
	return spokenFor(sentences) ?? (isUnowned(sentences) ? stanceOf(sentences, folded) : null);
}

/** The cities from which it is written, unless it tells only of those who went there. */
function voteByDatelines(
	ballot: Ballot,
	opening: readonly Sentence[],
	sentences: readonly Sentence[],
	folded: string,
	gone: ReadonlySet<string>
): void {
	for (const sentence of opening) {
		const party = datelineParty(folded, sentence);
		if (party === null || gone.has(party)) continue;
		// Whoever leaves for another state leaves from his own.
		if (gone.size > 0 || takesPart(party, sentences))
			ballot.vote(party, weightOfDateline(party, sentence));
	}
}

/** What each sentence, and each of those in it, says of the state at home. */
function voteBySentences(
	ballot: Ballot,
	sentences: readonly Sentence[],
	folded: string,
	isGuest: boolean
): void {
	const homes = ownCountries(sentences, folded);
	const known = knownBy(sentences);
	for (const sentence of sentences) {
		const own = homes.get(sentence.tables.language) ?? null;
		if (hasCue(sentence, 'home') || hasCue(sentence, 'speaker'))
			ballot.vote(own, VOTES.firstPerson);
		ballot.vote(hostsAt(sentence) ?? returnedTo(folded, sentence), VOTES.host);
		// 来日, 방한: whoever writes so writes at home.
		if (sentence.triggers.some(({ value: { rule } }) => rule.implies === own))
			ballot.vote(own, VOTES.hither);
		ballot.vote(representedBy(folded, sentence), VOTES.host);
		ballot.vote(signedBy(sentence), VOTES.signed);
		for (const actor of sentence.actors) {
			voteByWords(ballot, folded, actor, sentence, own);
			if (actor.party === '')
				ballot.vote(own, actor.title?.kind === COUNTERPART ? 0 : VOTES.unowned);
			else if (!isGuest) ballot.vote(actor.party, weightOf(folded, actor, sentence, own, known));
		}
	}
}

/** The state of the city in which it was written, where that state received somebody or acts there. */
function writtenAtHome(
	opening: readonly Sentence[],
	sentences: readonly Sentence[],
	folded: string
): string | null {
	const dateline = writtenIn(opening, folded);
	const isOurs = dateline !== null && (sentences.some(isReceiving) || actsAt(dateline, sentences));
	return isOurs ? dateline : null;
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

/** Somebody else than the place itself speaks of the state: a report from abroad is not that state's. */
function takesPart(state: string, sentences: readonly Sentence[]): boolean {
	return sentences.some(({ actors }) =>
		actors.some(
			({ party, rank, locative }) =>
				party === state && !locative && (rank === 'official' || rank === 'name')
		)
	);
}
