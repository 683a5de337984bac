import type { LanguageTables } from '../../lexicon/compile.ts';
import { followedBy } from '../../lexicon/context.ts';
import type { Actor } from '../actor.ts';
import { isFirstNames, isHolderBetween, isNamesake } from './holder-gap.ts';
import { isBehindPlace, isGuestOf, isNextCompound, opensNextClause } from './list-break.ts';
import {
	isBareName,
	isItinerary,
	isListGap,
	isNameBetween,
	isOwnCity,
	isPlace,
	isSameName,
	isShortName
} from './list-gap.ts';

/** How an actor stands to the one before it. */
export interface Link {
	previous: Actor | undefined;
	/** The words between the two, without the bracket that closes behind the first. */
	gap: string;
	/** Both stand in one list. */
	isJoined: boolean;
}

/** Reads the actors of a sentence one after another and gives those of one list its number. */
export class Lists {
	readonly #text: string;
	readonly #tables: LanguageTables;
	/** In Korean and Japanese "with" and "and" are one word behind the name. */
	readonly #isPostposed: boolean;
	#list = 0;
	/** The list that had a comma last. */
	#enumerated = 0;
	/** The list that had the comma of enumerations last: 、. */
	#parted = 0;
	#previous: Actor | undefined;
	/** The first of the list that is open. */
	#head: Actor | undefined;
	/** The first of the sentence. */
	#first: Actor | undefined;
	/** 아랍에미리트연합|(|UAE), 오만: the short form in brackets stands in the list of its name. */
	#wasAlias = false;
	/** "the Baltic states (Peru, |Chile": the bracket that opened behind a group holds its members. */
	#holdsMembers = false;

	constructor(text: string, tables: LanguageTables) {
		this.#text = text;
		this.#tables = tables;
		this.#isPostposed = tables.contexts.withAfter.length > 0;
	}

	/** 同A、B和C: behind an enumeration 和 closes the list. */
	get isEnumeration(): boolean {
		return this.#enumerated === this.#list;
	}

	read(actor: Actor): Link {
		this.#first ??= actor;
		const previous = this.#previous;
		const between = previous ? this.#text.slice(previous.end, actor.start) : '';
		const isAlias = previous !== undefined && isAliasOf(this.#text, previous, actor, between);
		// "of Chile (Mr Soto|), Peru": in brackets stood who it is.
		const isMember =
			previous !== undefined &&
			between === ' (' &&
			this.#tables.parties.standingOf(previous.party) === 'region' &&
			opensMembers(this.#text, previous, actor);
		const closesMembers = this.#holdsMembers && between.startsWith(')');
		this.#holdsMembers = isMember || (this.#holdsMembers && !between.includes(')'));
		if (isMember) previous.suppressed = true;
		const isClosing =
			this.#wasAlias || closesMembers || (previous?.person && holdsBracket(this.#text, previous));
		const gap = isClosing ? between.replace(/^\)(?: Group)?/, '') : between;
		const isJoined =
			previous !== undefined &&
			actor.start >= previous.end &&
			!this.#isBroken(previous, actor, gap) &&
			(isAlias ||
				isMember ||
				(between === '' && isOwnCity(previous, actor)) ||
				this.#goesOn(previous, actor, gap));
		if (!isJoined) this.#list++;
		if (!isJoined || this.#head?.list !== this.#list) this.#head = actor;
		if (isJoined && /[、,]/.test(gap)) this.#enumerated = this.#list;
		if (isJoined && gap.includes('、')) this.#parted = this.#list;
		actor.list = this.#list;
		this.#wasAlias = isAlias;
		this.#previous = actor;
		return { previous, gap, isJoined };
	}

	/** Whatever stands between the two, the second begins something else. */
	#isBroken(previous: Actor, actor: Actor, gap: string): boolean {
		const { contexts } = this.#tables;
		return (
			(previous === this.#first && this.#isPostposed && headsLine(this.#text, previous, gap)) ||
			(gap.startsWith(',') && followedBy(this.#text, actor.end, contexts.saying)) ||
			opensNextClause(previous, actor, gap) ||
			isNextCompound(this.#head, previous, actor, gap) ||
			// 访问老挝、越南|,|总理说: where 、 parts the names of a list, a comma ends it.
			(gap === ',' && this.#tables.traits.unspaced && this.#parted === this.#list) ||
			(previous === this.#head && isBehindPlace(this.#text, previous, actor, gap)) ||
			isGuestOf(this.#head, actor, gap)
		);
	}

	/** The words between the two are those of a list. */
	#goesOn(previous: Actor, actor: Actor, gap: string): boolean {
		const { traits, contexts, small, phrasing } = this.#tables;
		// "to Mexico, Panama and| in the |Dominican Republic": behind two bare names one more of them.
		const isOpenList = this.isEnumeration && isBareName(previous);
		return (
			(gap === '' && previous.compound && (actor.compound || isCoded(previous, actor))) ||
			// 한|.|미: a full stop between two codes is no end of a sentence.
			(gap === '.' && previous.compound && actor.compound) ||
			(gap === ' ' && traits.listsRunOn && isBareName(previous) && isBareName(actor)) ||
			isListGap(
				gap,
				contexts,
				small.betweenNames,
				previous.locative || isOpenList,
				phrasing.idioms
			) ||
			isItinerary(previous, actor, gap, this.#tables) ||
			isNameBetween(previous, actor, gap, this.#tables, this.isEnumeration) ||
			isFirstNames(previous, actor, gap, this.#tables) ||
			(isPlace(previous) && phrasing.idioms.province.test(gap)) ||
			this.#namesHolder(previous, gap)
		);
	}

	/** The words between the two are the name of an office's holder. */
	#namesHolder(previous: Actor, gap: string): boolean {
		const isOfOffices = this.#head?.title?.isBody === false && this.#head.list === this.#list;
		return (
			((previous.title !== null ||
				isOfOffices ||
				isBracketed(this.#text, previous) ||
				HOLDER_BEFORE.test(this.#text.slice(0, previous.start).slice(-HOLDER_REACH))) &&
				isNamesake(gap, this.#tables)) ||
			(isOfOffices && isHolderBetween(gap, this.#tables))
		);
	}
}

function isAliasOf(text: string, previous: Actor, actor: Actor, between: string): boolean {
	return (
		(between === '(' && isSameName(previous, actor)) ||
		(between === ' (' && isShortName(text, previous, actor))
	);
}

/** "in the Baltic states (|Estonia, Latvia and Lithuania)": nobody acts for the group, and its members stand in its place. */
function opensMembers(text: string, group: Actor, { kind, rank, end }: Actor): boolean {
	if (group.rank !== 'name' || kind !== 'country' || rank !== 'name') return false;
	return MEMBERS.test(text.slice(end, end + MEMBERS_REACH));
}

/** Behind the first member: others, and the bracket closes. */
const MEMBERS = /^,? [^()]+\)/u;
const MEMBERS_REACH = 160;

/** 日|EU首脳: behind the code of one side the name of the other. */
export function isCoded({ compound, mention: code }: Actor, { mention, party }: Actor): boolean {
	return compound && party !== '' && code.end - code.start === 1 && code.end === mention.start;
}

function holdsBracket(text: string, { start, end }: Actor): boolean {
	return text.slice(start, end).includes('(');
}

/** "met Luis Rojas of |Peru, Ana Pérez of Chile": one known by the name alone, and whose he is. */
const HOLDER_BEFORE = /\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+ (?:\p{Ll}{2,3} ){1,2}$/u;
/** In code units. */
const HOLDER_REACH = 48;

/** "Per Dahl (Norway)": whose somebody is, behind the name. */
function isBracketed(text: string, { start, end }: Actor): boolean {
	return (
		(text.charAt(start - 1) === '(' && text.charAt(end) === ')') || text.charAt(end - 1) === ')'
	);
}

/** "외교부 장관, 페루·칠레와 통화": behind the official who opens a headline the comma stands for the particle. */
function headsLine(text: string, { rank, start }: Actor, gap: string): boolean {
	return (
		rank === 'official' && /^\s?,/.test(gap) && (start === 0 || text.charAt(start - 1) === '\n')
	);
}
