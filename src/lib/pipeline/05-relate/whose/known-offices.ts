import { FACE_TO_FACE } from '../../lexicon/lexicon.ts';
import { OWN_OFFICES } from '../../lexicon/title-kinds.ts';
import type { Actor, ActorTitle, Owner } from '../../03-match/actor.ts';
import { isNative } from '../../03-match/people/person-cjk.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { aliasOf } from './alias.ts';
import { KnownPeople } from './known-people.ts';
import { hostOf } from './met-abroad.ts';
import { isOthers } from './own-office.ts';
import { isOneOfMany } from './plural-office.ts';

/** Whose the people, titles and ministries of a text are, as far as it has been read. */
export class KnownOffices {
	readonly people = new KnownPeople();
	/** The foreign state last spoken of: a foreign name without a country belongs to it. */
	foreign: Owner | null = null;
	readonly #text: string;
	readonly #home: string | null;
	/** By the words of the title, of the whole text; `null`: several have it. */
	readonly #titles = new Map<string, Actor | null>();
	/** Whom the headline is about. */
	readonly #headlined: Actor | null;
	/** By the kind of a title: who had one last. */
	readonly #lastByTitle = new Map<string, Owner>();
	/** 러시아 |외무부: whose a ministry of that name was last. */
	readonly #ministries = new Map<string, Owner>();
	/** "The President", before any other of that title was named: from then on the publisher's own. */
	readonly #own = new Set<string>();

	constructor(text: string, sentences: readonly Sentence[], home: string | null) {
		this.#text = text;
		this.#home = home;
		this.#headlined = officialOfHeadline(text, sentences);
		for (const { actors } of sentences)
			for (const actor of actors) {
				if (actor.party === '' || actor.rank !== 'official') continue;
				this.people.add(actor);
				const alias = aliasOf(text, actor);
				if (alias) this.people.add(alias);
				const title = titleWords(text, actor);
				if (title === null) continue;
				const known = this.#titles.get(title);
				// Two states have a president: the title alone does not tell whose.
				this.#titles.set(title, known === undefined || known?.party === actor.party ? actor : null);
			}
	}

	/** Who was named before by the same name. */
	samePerson({ person }: Actor): Owner | null {
		return person ? this.people.find(person.name) : null;
	}

	/** Whose an office is for which the sentence itself has no owner; `null`: nobody's that is known. */
	ownerOf(sentence: Sentence, actor: Actor): Partial<Owner> | null {
		const home = this.#home;
		const same = this.samePerson(actor);
		const kind = actor.person === null ? actor.title?.kind : undefined;
		const owner = same ?? this.#ownerBefore(sentence, actor);
		// "The Foreign Minister met the Foreign Minister of Ghana": the first is not Ghana's.
		const isOther =
			!same &&
			home !== null &&
			((kind !== undefined && this.#isOwn(kind, actor)) ||
				(owner !== undefined && isNamedHere(sentence, actor, owner.party)));
		const native = actor.person ? isNative(actor.person, sentence.tables) : null;
		const isForeigner = native === false && !same && owner?.party === home;
		if (owner && !isOther && !isForeigner) return owner;
		if (this.foreign !== null && isOtherSide(sentence, actor, home)) return this.foreign;
		if (native === false) return { party: this.foreign?.party ?? '' };
		if (home === null) return null;
		if (kind !== undefined && OWN_OFFICES.has(kind) && owner === undefined) this.#own.add(kind);
		return { party: home };
	}

	/** "The Foreign Minister … the Minister": the shorter word means the same one. */
	#isOwn(kind: ActorTitle['kind'], actor: Actor): boolean {
		if (this.#own.has(kind)) return true;
		const isShort = kind === 'minister' && !titleWords(this.#text, actor)?.includes(' ');
		return isShort && this.#own.has('foreign-minister');
	}

	/** The ministry, the host, the one of the headline or the title of before. */
	#ownerBefore(sentence: Sentence, actor: Actor): Owner | undefined {
		const title = titleWords(this.#text, actor);
		const known = title === null ? null : this.#titles.get(title);
		const { person } = actor;
		const isTitleEnough =
			person === null && title?.includes(' ') && !isOthers(known, actor, this.#home);
		return (
			(actor.title?.isBody ? this.#ministries.get(title ?? '') : null) ??
			hostOf(sentence, actor, this.#home) ??
			(this.#headlined && isHeadlined(actor, sentence, this.#headlined) ? this.#headlined : null) ??
			(isTitleEnough ? known : null) ??
			(person === null && actor.title ? this.#lastByTitle.get(actor.title.kind) : undefined)
		);
	}

	/** Remembers an actor whose party is settled. */
	remember(sentence: Sentence, actor: Actor): void {
		const { party, kind, rank, title, person } = actor;
		if (party !== this.#home && kind === 'country' && party !== '' && !actor.suppressed)
			this.foreign = actor;
		if (rank === 'official') this.people.add(actor);
		// "President Lula opened his day", "Minister Rojas": until the text is over "the President" is he.
		if (party === this.#home && person && title && OWN_OFFICES.has(title.kind))
			this.#own.add(title.kind);
		const body = ministryOf(this.#text, actor);
		if (body) this.#ministries.set(body, actor);
		if (party !== '' && title && !isOneOfMany(sentence, actor))
			this.#lastByTitle.set(title.kind, actor);
	}

	/** The story begins anew with its titles. */
	closeHeadline(): void {
		this.#lastByTitle.clear();
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
