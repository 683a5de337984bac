import type { Language } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../03-match/actor.ts';
import { COUNTERPART } from '../03-match/read-actors.ts';
import { isNative } from '../03-match/person-cjk.ts';
import type { Leaders } from '../03-match/leaders.ts';
import { KnownPeople } from './known-people.ts';
import type { Vote } from './masthead.ts';
import { hostOf, placeIn } from './met-abroad.ts';
import { ownCountries } from './own-country.ts';
import { hasCue, type Sentence } from './sentence.ts';

/**
 * The state for which a document speaks, `null` where it does not show. A release says "the
 * Minister" of its own and names the country of everybody else.
 */
export function homeOf(
	sentences: readonly Sentence[],
	publisherParty: string | null,
	masthead: readonly Vote[]
): string | null {
	const votes = new Map<string, number>();
	const vote = (party: string | null, weight: number) => {
		if (party) votes.set(party, (votes.get(party) ?? 0) + weight);
	};
	const homes = ownCountries(sentences);
	vote(publisherParty, 6);
	for (const { party, weight } of masthead) vote(party, weight);
	for (const sentence of sentences.slice(0, DATELINE_DEPTH)) vote(datelineParty(sentence), 0.7);
	for (const sentence of sentences) {
		const own = homes.get(sentence.tables.language) ?? null;
		if (hasCue(sentence, 'home') || hasCue(sentence, 'speaker')) vote(own, 2);
		for (const actor of sentence.actors) {
			if (sentence.tables.homes.has(actor.party) && !actor.suppressed) vote(actor.party, 0.12);
			if (actor.party === '') vote(own, actor.title?.kind === COUNTERPART ? 0 : 0.3);
			else if (isUnqualified(actor) || isSpeakerLabel(actor, sentence)) vote(actor.party, 0.6);
			else if (actor.party === own) vote(own, 0.5);
			else if (actor.rank === 'official' && actor.title === null && actor.kind === 'country')
				vote(actor.party, 0.3);
		}
	}
	let best: string | null = null;
	let most = 0;
	for (const [party, weight] of votes)
		if (weight > most || (weight === most && best !== null && party < best)) {
			best = party;
			most = weight;
		}
	return most >= 0.3 ? best : null;
}

/** A dateline stands in one of the first sentences. */
const DATELINE_DEPTH = 4;

/** "Abidjan, le 5 août 2019": the seat at the very start of a line. */
function datelineParty({ start, actors, block }: Sentence): string | null {
	const first = actors[0];
	const isDateline = first?.rank === 'seat' && first.start === start && start === block.start;
	return isDateline ? first.party : null;
}

/** A leader beside whom no country stands: a text says so of its own. */
function isUnqualified({ title, mention, person }: Actor): boolean {
	return person !== null && title !== null && mention.start === title.start;
}

/** "ANTHONY ALBANESE, PRIME MINISTER:", or a line with nothing else: whoever speaks in the text. */
function isSpeakerLabel({ title, person, start, end }: Actor, { block }: Sentence): boolean {
	if (title === null || person === null || start - block.start > LABEL_MARGIN) return false;
	return title.start > person.end && end - block.start < LABEL && block.end - end < LABEL_MARGIN;
}

/** The longest label of a speaker and what may stand around it, in code units. */
const LABEL = 70;
const LABEL_MARGIN = 12;

/** Gives the officials whom the text names without a country the state whose leader they are. */
export function resolveLeaders(
	sentences: readonly Sentence[],
	leaders: Leaders,
	year: number | null
): void {
	for (const { actors } of sentences)
		for (const actor of actors) {
			if (actor.person === null) continue;
			if (actor.party !== '') {
				const isLeader = actor.mention.start === actor.person.start;
				const then =
					isLeader && year !== null ? leaders.partyOfWhole(actor.person.name, year) : null;
				if (then !== null) actor.party = then;
				continue;
			}
			actor.party = leaders.partyOf(actor.person.name, year) ?? '';
		}
}

/**
 * Finds out whose the other officials without a country are: the same person or the same title
 * elsewhere in the text, the last official of that kind, else the state the document speaks for.
 * Then every actor has its party, and with it its standing.
 */
export function resolveOfficials(
	text: string,
	sentences: readonly Sentence[],
	home: string | null
): void {
	const people = new KnownPeople();
	const titles = new Map<string, Owner | null>();
	for (const { actors } of sentences)
		for (const actor of actors) {
			if (actor.party === '' || actor.rank !== 'official') continue;
			people.add(actor);
			const title = titleWords(text, actor);
			if (title === null) continue;
			const known = titles.get(title);
			// Two states have a president: the title alone does not tell whose.
			titles.set(title, known === undefined || known?.party === actor.party ? actor : null);
		}
	let lastByTitle = new Map<string, Owner>();
	// The foreign state last spoken of: a foreign name without a country belongs to it.
	let foreign: Owner | null = null;
	for (const sentence of sentences) {
		for (const actor of sentence.actors) {
			if (actor.party === '' && actor.title?.kind === COUNTERPART) {
				const other = placeIn(sentence, home) ?? foreign;
				if (other) Object.assign(actor, { party: other.party, kind: other.kind });
			} else if (actor.party === '' && isListed(text, actor)) {
				// A list of guests that gives no state for one of them leaves it open.
				const same = actor.person ? people.find(actor.person.name) : null;
				if (same) Object.assign(actor, { party: same.party, kind: same.kind });
			} else if (actor.party === '' && jointOwner(sentence, actor) !== null) {
				Object.assign(actor, jointOwner(sentence, actor));
			} else if (actor.party === '' && !isPlural(text, actor, sentence.tables.language)) {
				const same = actor.person ? people.find(actor.person.name) : null;
				const kind = actor.person === null ? actor.title?.kind : undefined;
				const title = titleWords(text, actor);
				const owner =
					same ??
					hostOf(sentence, actor, home) ??
					(actor.person === null && title !== null && title.includes(' ')
						? titles.get(title)
						: null) ??
					(kind === undefined ? undefined : lastByTitle.get(kind));
				// "The Foreign Minister met the Foreign Minister of Ghana": the first is not Ghana's.
				const isOther =
					!same &&
					home !== null &&
					owner !== undefined &&
					isNamedHere(sentence, actor, owner.party);
				const native = actor.person
					? isNative(actor.person, sentence.tables.language, sentence.tables.persons)
					: null;
				const from =
					owner && !isOther && !(native === false && !same && owner.party === home) ? owner : null;
				if (from) {
					actor.party = from.party;
					actor.kind = from.kind;
				} else if (foreign !== null && isOtherSide(sentence, actor, home)) {
					actor.party = foreign.party;
					actor.kind = foreign.kind;
				} else if (native === false) actor.party = foreign?.party ?? '';
				else if (home !== null) actor.party = home;
			}
			actor.standing = sentence.tables.parties.standingOf(actor.party);
			if (
				actor.party !== home &&
				actor.kind === 'country' &&
				actor.party !== '' &&
				!actor.suppressed
			)
				foreign = actor;
			if (actor.rank === 'official') people.add(actor);
			if (actor.party !== '' && actor.title) lastByTitle.set(actor.title.kind, actor);
		}
		if (sentence.isTitle) lastByTitle = new Map();
	}
}

function isNamedHere(sentence: Sentence, actor: Actor, party: string): boolean {
	return sentence.actors.some(
		(other) =>
			other !== actor &&
			other.start > actor.end &&
			other.party === party &&
			other.rank === 'official' &&
			other.title !== null &&
			other.mention.start !== other.title.start
	);
}

const FACING: ReadonlySet<string> = new Set(['meet', 'call', 'receive']);

/** "The President was received by Prime Minister X": nobody meets his own; X is of the other state. */
function isOtherSide(sentence: Sentence, actor: Actor, home: string | null): boolean {
	if (actor.person === null || home === null) return false;
	return sentence.triggers.some(
		({ start, end, value }) =>
			FACING.has(value.kind) &&
			end <= actor.start &&
			actor.start - end < 60 &&
			(sentence.actors.some(
				(other) =>
					other.end <= start &&
					other.party === home &&
					other.rank === 'official' &&
					other.list !== actor.list
			) ||
				!sentence.actors.some((other) => other.end <= start && other.rank === 'official'))
	);
}

/** "Korea's Foreign Minister A and Trade Minister B": the state before the first is that of both. */
function jointOwner({ actors }: Sentence, actor: Actor): Owner | null {
	const before = actors[actors.indexOf(actor) - 1];
	if (!before?.title || !before.person || !actor.person || before.list !== actor.list) return null;
	if (before.party === '' || before.title.kind === actor.title?.kind) return null;
	const { party, kind, mention, title } = before;
	return mention.start < title.start ? { party, kind } : null;
}

/** "Ana Pérez Minister of Mines", without a comma: an entry of a list. */
function isListed(text: string, { person, title }: Actor): boolean {
	return (
		person !== null &&
		title !== null &&
		person.end < title.start &&
		/^\s$/.test(text.slice(person.end, title.start)) &&
		/[a-z]/i.test(text.charAt(person.end - 1))
	);
}

/** "Twenty heads of state attended": nobody's in particular. */
function isPlural(text: string, { title, person }: Actor, language: Language): boolean {
	if (title === null || person !== null || !PLURAL.has(language)) return false;
	return /[^s]s(?:\s|$)/.test(text.slice(title.start, title.end).split(/\s(?:of|de|d)/)[0] ?? '');
}

const PLURAL: ReadonlySet<Language> = new Set(['en', 'es', 'pt', 'fr']);

type Owner = Pick<Actor, 'party' | 'kind'>;

function titleWords(text: string, { title }: Actor): string | null {
	return title ? text.slice(title.start, title.end).toLowerCase() : null;
}
