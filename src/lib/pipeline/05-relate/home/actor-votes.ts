import { isOfficial, type Actor } from '../../03-match/actor.ts';
import { isCjk } from '../../text/script.ts';
import { isGoal } from '../sides/company.ts';
import type { Ballot } from './ballot.ts';
import { palaceOf } from './home-receiving.ts';
import { isSayer, isSpeakerLabel } from './home-speaker.ts';
import { VOTES } from './home-votes.ts';
import { isOwnMission } from './own-mission.ts';
import { isOurOffice } from './own-stance.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** How the whole text names its officials. */
export interface Known {
	/** The family names of those whose state it gives beside their office. */
	placed: ReadonlySet<string>;
	/** It speaks of a head of state without saying of which. */
	isOfHead: boolean;
}

export function knownBy(sentences: readonly Sentence[]): Known {
	const isOfHead = sentences.some(({ actors }) =>
		actors.some(({ party, title }) => party === '' && title?.kind === 'head-of-state')
	);
	return { placed: placedNames(sentences), isOfHead };
}

/** What the words around somebody say of the state at home, whoever it is. `own`: the language's. */
export function voteByWords(
	ballot: Ballot,
	folded: string,
	actor: Actor,
	sentence: Sentence,
	own: string | null
): void {
	const { party } = actor;
	if (sentence.tables.homes.has(party) && speaksOfOwn(actor, sentence))
		ballot.vote(party, VOTES.speaksOfOwn);
	if (party === '') ballot.vote(palaceOf(actor, sentence), VOTES.host);
	if (isOwnMission(folded, actor, sentence)) ballot.vote(own, VOTES.host);
	if (isSayer(folded, actor, sentence)) ballot.vote(party, VOTES.sayer);
	if (isOurOffice(folded, actor, sentence)) ballot.vote(party, VOTES.alone);
}

/** How far the way in which an actor is named speaks for its own state. */
export function weightOf(
	folded: string,
	actor: Actor,
	sentence: Sentence,
	own: string | null,
	{ placed, isOfHead }: Known
): number {
	if (isAlone(actor, 'title', placed) || isSpeakerLabel(folded, actor, sentence))
		return VOTES.alone;
	if (isAlone(actor, 'person', placed) || (isOfHead && isKnownByName(actor, sentence)))
		return VOTES.leader;
	if (actor.party === own) return VOTES.own;
	const isUnnamedOffice =
		isOfficial(actor) && actor.title === null && !isBare(actor) && !isOfState(actor);
	return isUnnamedOffice ? VOTES.unnamedOffice : 0;
}

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
