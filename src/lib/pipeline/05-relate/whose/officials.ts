import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import type { Actor } from '../../03-match/actor.ts';
import { COUNTERPART } from '../../03-match/read-actors.ts';
import { isNative } from '../../03-match/people/person-cjk.ts';
import { jointOwner } from './joint-owner.ts';
import { KnownPeople } from './known-people.ts';
import { ownerBeside, ownerByDelegation, ownerByList } from './listed-with.ts';
import { beside, goalBefore, hostOf, metBesideOwn, placeIn } from './met-abroad.ts';
import { aliasOf } from './alias.ts';
import { isOthers, OWN_OFFICES } from './own-office.ts';
import { isOneOfMany, isPlural, isToldWhose } from './plural-office.ts';
import { ownerByMission, ownerByPost, ownerBySender } from './posted.ts';
import type { Sentence } from '../sentence/sentence.ts';

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
	const titles = new Map<string, Actor | null>();
	for (const { actors } of sentences)
		for (const actor of actors) {
			if (actor.party === '' || actor.rank !== 'official') continue;
			people.add(actor);
			const alias = aliasOf(text, actor);
			if (alias) people.add(alias);
			const title = titleWords(text, actor);
			if (title === null) continue;
			const known = titles.get(title);
			// Two states have a president: the title alone does not tell whose.
			titles.set(title, known === undefined || known?.party === actor.party ? actor : null);
		}
	const headlined = officialOfHeadline(text, sentences);
	let lastByTitle = new Map<string, Owner>();
	/** 러시아 |외무부: whose a ministry of that name was last. */
	const ministries = new Map<string, Owner>();
	// "The President", before any other of that title was named: from then on the publisher's own.
	const own = new Set<string>();
	// The foreign state last spoken of: a foreign name without a country belongs to it.
	let foreign: Owner | null = null;
	for (const sentence of sentences) {
		for (const actor of sentence.actors) {
			const chief = actor.party === '' ? chiefOf(text, sentence, actor) : null;
			if (chief) {
				actor.party = chief.party;
				actor.kind = chief.kind;
			} else if (actor.party === '' && actor.title?.kind === COUNTERPART) {
				if (isToldWhose(text, sentence, actor)) continue;
				const other =
					goalBefore(sentence, actor) ??
					beside(text, sentence, actor, home) ??
					placeIn(sentence, home, actor.start) ??
					(isPlural(text, actor, sentence.tables.traits) ? null : foreign);
				if (other) Object.assign(actor, { party: other.party, kind: other.kind });
			} else if (actor.party === '' && isListed(text, actor)) {
				// A list of guests that gives no state for one of them leaves it open.
				const same = actor.person ? people.find(actor.person.name) : null;
				if (same) Object.assign(actor, { party: same.party, kind: same.kind });
			} else if (actor.party === '' && jointOf(text, sentence, actor, home) !== null) {
				Object.assign(actor, jointOf(text, sentence, actor, home));
			} else if (actor.party === '' && metBesideOwn(sentence, actor, home)) {
				const host = metBesideOwn(sentence, actor, home);
				if (host) Object.assign(actor, { party: host.party, kind: host.kind });
			} else if (actor.party === '' && ownerElsewhere(text, sentence, actor, people)) {
				Object.assign(actor, ownerElsewhere(text, sentence, actor, people));
			} else if (actor.party === '' && !isPlural(text, actor, sentence.tables.traits)) {
				const same = actor.person ? people.find(actor.person.name) : null;
				const kind = actor.person === null ? actor.title?.kind : undefined;
				const title = titleWords(text, actor);
				const known = title === null ? null : titles.get(title);
				const owner =
					same ??
					(actor.title?.isBody ? ministries.get(title ?? '') : null) ??
					hostOf(sentence, actor, home) ??
					(headlined && isHeadlined(actor, sentence, headlined) ? headlined : null) ??
					(actor.person === null && title?.includes(' ') && !isOthers(known, actor, home)
						? known
						: null) ??
					(kind === undefined ? undefined : lastByTitle.get(kind));
				// "The Foreign Minister met the Foreign Minister of Ghana": the first is not Ghana's.
				const isOther =
					!same &&
					home !== null &&
					((kind !== undefined && own.has(kind)) ||
						(owner !== undefined && isNamedHere(sentence, actor, owner.party)));
				const native = actor.person ? isNative(actor.person, sentence.tables) : null;
				const from =
					owner && !isOther && !(native === false && !same && owner.party === home) ? owner : null;
				if (from) {
					actor.party = from.party;
					actor.kind = from.kind;
				} else if (foreign !== null && isOtherSide(sentence, actor, home)) {
					actor.party = foreign.party;
					actor.kind = foreign.kind;
				} else if (native === false) actor.party = foreign?.party ?? '';
				else if (home !== null) {
					actor.party = home;
					if (kind !== undefined && OWN_OFFICES.has(kind) && owner === undefined) own.add(kind);
				}
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
			// "President Lula opened his day", "Minister Rojas": until the text is over "the President" is he.
			if (actor.party === home && actor.person && actor.title && OWN_OFFICES.has(actor.title.kind))
				own.add(actor.title.kind);
			const body = ministryOf(text, actor);
			if (body) ministries.set(body, actor);
			if (actor.party !== '' && actor.title && !isOneOfMany(sentence, actor))
				lastByTitle.set(actor.title.kind, actor);
		}
		if (sentence.isTitle) lastByTitle = new Map();
	}
}

/** "Mexican minister begins a tour": whom a headline is about, told by state and office alone. */
function officialOfHeadline(text: string, sentences: readonly Sentence[]): Actor | null {
	const first = sentences.find(({ isTitle, actors }) => isTitle && actors.length > 0)?.actors[0];
	if (first?.rank !== 'official' || first.party === '' || first.with) return null;
	if (!first.title || first.title.isBody) return null;
	// In a line of capitals every word looks like a name.
	const line = text.slice(first.start, first.end);
	return first.person === null || line === line.toUpperCase() ? first : null;
}

/** The story under it names the same office, now with a name, at the head of a sentence. */
function isHeadlined(
	{ title, person, party }: Actor,
	{ actors }: Sentence,
	headline: Actor
): boolean {
	if (title === null || person === null || title.kind !== headline.title?.kind) return false;
	const first = actors.find(({ rank }) => rank === 'official');
	return first?.person === person && party === '';
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

/** "The President was received by Prime Minister X": nobody meets his own; X is of the other state. */
function isOtherSide(sentence: Sentence, actor: Actor, home: string | null): boolean {
	if (actor.person === null || home === null) return false;
	return sentence.triggers.some(
		({ start, end, value }) =>
			FACE_TO_FACE.has(value.kind) &&
			value.rule.toOwn !== true &&
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

/** "Vice-Minister of Creativity of the Ministry of Culture": the ministry is its official's. */
function chiefOf(text: string, { actors, tables }: Sentence, actor: Actor): Actor | null {
	const before = actors[actors.indexOf(actor) - 1];
	if (!actor.title?.isBody || !before?.title || before.title.isBody) return null;
	const [preposition, ...article] = text.slice(before.end, actor.start).trim().split(/\s+/);
	return article.length <= 1 && tables.contexts.of.words.has(preposition ?? '') ? before : null;
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

/** Another of the sentence by whom the office is known, where its holder is not. */
function ownerElsewhere(
	text: string,
	sentence: Sentence,
	actor: Actor,
	people: KnownPeople
): Owner | null {
	const isKnown = actor.person !== null && people.find(actor.person.name) !== null;
	const owner =
		ownerByPost(text, sentence, actor) ??
		ownerByMission(text, sentence, actor) ??
		ownerBySender(text, sentence, actor) ??
		ownerByDelegation(sentence, actor) ??
		(isKnown ? null : (ownerByList(text, sentence, actor) ?? ownerBeside(text, sentence, actor)));
	return owner && { party: owner.party, kind: owner.kind };
}

/** 中国の…主席と山本一郎首相: a Japanese by the name is no other minister of the state before him. */
function jointOf(text: string, sentence: Sentence, actor: Actor, home: string | null) {
	const { tables } = sentence;
	const isOwn = tables.traits.writing === 'kana' && actor.person && isNative(actor.person, tables);
	const owner = jointOwner(text, sentence, actor);
	return isOwn && owner && home !== null && owner.party !== home ? null : owner;
}

type Owner = Pick<Actor, 'party' | 'kind'>;

function titleWords(text: string, { title }: Actor): string | null {
	return title ? text.slice(title.office.start, title.office.end).toLowerCase() : null;
}

/** The word of a ministry that stands behind the name of its state; `null`: it is none. */
function ministryOf(
	text: string,
	{ kind, rank, title, person, party, mention }: Actor
): string | null {
	if (kind !== 'country' || rank !== 'official' || title || person || party === '') return null;
	return (
		/\s([\uac00-\ud7a3]{2,8}[부처청성])$/.exec(text.slice(mention.start, mention.end))?.[1] ?? null
	);
}
