import { FACE_TO_FACE } from '../lexicon/lexicon.ts';
import {
	COUNTERPART,
	HOME_OFFICES,
	KNOWN_BY_NAME,
	STATE_OFFICES,
	type TitleKind
} from '../lexicon/title-kinds.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../lexicon/compile.ts';
import type { Actor } from './actor.ts';
import { markCompanies } from './set-aside/business.ts';
import { nameCapitals } from './names/capital.ts';
import { listedCodes } from './names/code-list.ts';
import { codeHits, partyOfCode, type Code } from './names/codes.ts';
import type { Entry } from '../lexicon/entry.ts';
import {
	joinAppositions,
	joinBracketed,
	joinChairs,
	joinSame,
	joinSurnames
} from './placement/join-actors.ts';
import { fullName } from './names/full-name.ts';
import { joinOffices } from './offices/join-offices.ts';
import { joinedOffices } from './offices/joined-office.ts';
import { opensPost } from './offices/opens-post.ts';
import {
	isAnybody,
	isNoOffice,
	isOfMany,
	isOfSomeBody,
	isPhrase,
	isWork
} from './offices/no-office.ts';
import { officeInName } from './offices/office-in-name.ts';
import { officeOf } from './offices/office.ts';
import { isNative } from './people/person-cjk.ts';
import { isCertainEnvoy } from './offices/certain-envoy.ts';
import { actorOf, unqualified } from './offices/official.ts';
import {
	dropPartsOfNames,
	isAddress,
	isFirstName,
	isMiddleName,
	isOfPortfolio
} from './names/parts-of-names.ts';
import { isPartOfWorld } from './names/part-of-world.ts';
import { place } from './placement/placement.ts';
import { isParty, plainParties } from './names/plain-parties.ts';
import type { LayeredHits } from './scan.ts';
import { shortForms, sideOf } from './names/short-forms.ts';
import { isSyllableOfName } from './names/syllable-of-name.ts';
import { suppress } from './set-aside/suppression.ts';
import { afterBody, beforeState } from './offices/title-span.ts';
import { postOf, startBehindPosts } from './offices/posting.ts';
import { ownerOf, type NameHit, type TitleHit } from './offices/title-owner.ts';
import type { Hit } from '../text/trie.ts';

/** 愛知県|知事, 부산|시장: whoever heads a province or a city may deal with other states in its name. */
function speaks(kind: TitleKind, { traits }: LanguageTables): boolean {
	return STATE_OFFICES.has(kind) || (kind === 'local' && traits.localsAct);
}

/**
 * The parties of a sentence in the order of the text: names with the titles and bodies that
 * belong to them, and how the words around them place them.
 */
export function readActors(
	text: string,
	folded: string,
	sentence: Span,
	hits: LayeredHits,
	tables: LanguageTables
): Actor[] {
	// Half of all sentences name nobody.
	if (hits.name.length + hits.title.length + tables.codes.states.size === 0) return [];
	const inside = within(sentence);
	const plain = plainParties(hits);
	const known = hits.name
		.filter(inside)
		.filter((name) => !opensPost(text, name, hits.title))
		.filter((name) => !isAddress(text, name) && !isOfPortfolio(text, name, hits.title, tables))
		.filter((name) => !isMiddleName(text, name, hits.title, tables))
		.filter((name) => !isSyllableOfName(text, name, tables))
		.filter((name) => !isFirstName(text, name, hits, tables))
		.filter((name) => !isCompoundOfCodes(text, name, tables, plain))
		.filter((name) => !isPartOfWorld(text, name, hits.name, tables))
		.map((name) => fullName(text, sideOf(text, name, tables, plain), tables));
	const found = [
		...known,
		...shortForms(text, sentence, tables, known, hits.title.filter(inside), plain)
	];
	const named = found.filter(isParty);
	const codes = [
		...codeHits(text, sentence, tables.codes, found, plain),
		...listedCodes(text, sentence, tables.codes, found, plain)
	].filter(isParty);
	const names = mergeByStart(named, codes).map((name, i, all) => ownedBody(text, name, all[i - 1]));
	const triggers = hits.trigger.filter(inside);
	const listed = hits.title.filter(inside);
	const joined = joinedOffices(text, sentence, listed, tables.joined);
	const offices = joined.length > 0 ? mergeByStart(listed, joined) : listed;
	const titles = offices.flatMap((hit): TitleHit[] => {
		const { value } = hit;
		if (value.layer !== 'title' || !speaks(value.kind, tables)) return [];
		if (isNoOffice(text, folded, hit, tables.phrasing)) return [];
		const start = afterBody(text, hit, names);
		const end = beforeState(text, hit, names, tables);
		if (found.some((name) => name.start < end && name.end > start)) return [];
		const isWithin = (other: Hit<Entry>) => other.start <= hit.start && other.end >= end;
		if (triggers.some((told) => (isWork(told) || isPhrase(told, hit)) && isWithin(told))) return [];
		const bare = { start, end, value, office: { start, end } };
		return [{ ...bare, office: officeOf(text, bare, sentence, names, tables.persons) }];
	});
	const owners = titles.map((title) => {
		const owner = ownerOf(text, folded, title, names, titles, tables);
		return owner && tables.traits.serialVerbs && isMet(owner, title, triggers) ? null : owner;
	});

	const around = { text, sentence, titles, names, taken: [...found, ...codes], triggers, tables };
	const actors = names.map((name): Actor => {
		const own = titles.filter((_, i) => owners[i] === name);
		return officeInName(actorOf(around, name, own), name, listed);
	});
	const { idioms } = tables.phrasing;
	titles.forEach((title, i) => {
		if (owners[i] !== null || title.value.isPlural || isOfMany(text, title, idioms)) return;
		if (isOfSomeBody(text, title, idioms)) return;
		const nobodys = unqualified(around, title);
		if (isAnybody(folded, nobodys, tables)) return;
		if (HOME_OFFICES.has(title.value.kind) || postOf(text, title, names, tables) !== null)
			actors.push(nobodys);
		// 古賀京子大使, "il presidente della Camera Lorenzo Fontana": at home in the language, by the name.
		else if (KNOWN_BY_NAME.has(title.value.kind) && isOwnByName(nobodys, tables))
			actors.push(nobodys);
		// "said Ambassador Ana Pérez": whose she is the rest of the text may tell.
		else if (isCertainEnvoy(text, nobodys, tables)) actors.push(nobodys);
		else if (tables.counterparts.has(folded.slice(title.start, title.end))) {
			const actor = unqualified(around, title);
			if (actor.title) actor.title.kind = COUNTERPART;
			actors.push(actor);
		}
	});
	for (const actor of actors) dropTitleAsPerson(actor, titles);
	dropPartsOfNames(text, actors, tables);
	startBehindPosts(actors);
	actors.sort((a, b) => a.start - b.start || a.end - b.end);
	joinOffices(text, actors, tables);
	joinSurnames(text, actors, tables);
	joinBracketed(text, actors);
	joinAppositions(text, actors);
	joinChairs(text, actors, tables);
	joinSame(text, actors, tables);
	nameCapitals(folded, actors, tables);
	markCompanies(text, actors, tables);
	place(text, folded, actors, tables);
	suppress(text, actors, sentence, hits, tables.phrasing);
	return actors;
}

/** An office with a name such as those have for whom the text is written in Korean or Japanese; elsewhere a speaker. */
function isOwnByName({ person, title }: Actor, tables: LanguageTables) {
	if (!tables.isVerbFinal) return person !== null && title?.kind === 'parliament' && !title.isBody;
	return person !== null && isNative(person, tables) === true;
}

/** 日本議員團|拜會|經濟部長: whoever stands behind the verb is met by the state before it, and not its own. */
function isMet({ end }: Span, { start }: Span, triggers: readonly Hit<Entry>[]): boolean {
	return triggers.some(
		({ start: from, end: to, value }) =>
			from >= end && to <= start && value.layer === 'trigger' && FACE_TO_FACE.has(value.kind)
	);
}

/** 中非: two states, unless the text has the one of that short name in full (中非共和国). */
function isCompoundOfCodes(
	text: string,
	{ start, end, value }: Hit<Entry>,
	{ codes: { states } }: LanguageTables,
	plain: ReadonlySet<string>
): boolean {
	if (value.layer !== 'name' || !value.ambiguous || plain.has(value.party)) return false;
	const characters = [...text.slice(start, end)];
	// 苏丹: a character that stands for no state of this text makes no compound.
	const isState = (code: Code | undefined) =>
		code !== undefined && partyOfCode(code, plain) !== null;
	return characters.length > 1 && characters.every((each) => isState(states.get(each)));
}

/** 중국 외교부: a ministry that could be anybody's is that of the state named right before it. */
function ownedBody(text: string, name: NameHit, before: NameHit | undefined): NameHit {
	if (name.value.kind !== 'body' || before?.value.kind !== 'country') return name;
	if (before.value.form === 'code') return name;
	const gap = text.slice(before.end, name.start);
	return /^(?:'s)?\s?(?:の|의\s?)?$/.test(gap)
		? { ...name, value: { ...name.value, party: before.value.party } }
		: name;
}

function within(sentence: Span): (hit: Span) => boolean {
	return (hit) => hit.start >= sentence.start && hit.end <= sentence.end;
}

function mergeByStart<T extends Span>(a: readonly T[], b: readonly T[]): T[] {
	return [...a, ...b].sort((x, y) => x.start - y.start);
}

/** "his Chilean counterpart, Finance Minister X": the next title is nobody's name. */
function dropTitleAsPerson(actor: Actor, titles: readonly TitleHit[]): void {
	const { person, title } = actor;
	if (!person) return;
	if (
		titles.some(
			({ start, end }) => start < person.end && end > person.start && start !== title?.start
		)
	) {
		actor.person = null;
		if (actor.start === person.start)
			actor.start = Math.min(actor.mention.start, title?.office.start ?? actor.mention.start);
		actor.end = Math.max(actor.mention.end, title?.end ?? 0);
	}
}
