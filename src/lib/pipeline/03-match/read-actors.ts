import type { Span } from '#lib/domain/evidence.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { LanguageTables } from './compile.ts';
import type { Actor, ActorRank } from './actor.ts';
import { codeHits } from './codes.ts';
import { followedBy, precededBy } from './context.ts';
import type { Entry, NameEntry, TitleEntry } from './entry.ts';
import { isBodyPhrase, phraseEnd } from './noun-phrase.ts';
import { personAt, personBefore } from './person.ts';
import type { LayeredHits } from './scan.ts';
import { isCjk } from './script.ts';
import type { Hit } from './trie.ts';

interface NameHit extends Span {
	value: NameEntry;
}
interface TitleHit extends Span {
	value: TitleEntry;
}

/** Titles that speak for a state. A mayor, an officer or a manager does not. */
const STATE_TITLES = new Set([
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'ambassador',
	'envoy',
	'parliament',
	'official',
	'foreign-ministry',
	'ministry-heads',
	'government',
	'embassy',
	'state-noun',
	'royal',
	'agency',
	'central-bank',
	'military'
]);
/** Officials who are the publisher's own when the text names no country for them. */
const HOME_TITLES = new Set([
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'foreign-ministry',
	'envoy',
	'official',
	'ministry-heads',
	'government'
]);

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
	const inside = within(sentence);
	const found = hits.name.filter(inside);
	const named = found.filter(isParty);
	const codes = codeHits(text, sentence, tables.codes, found).filter(isParty);
	const names = mergeByStart(named, codes).map((name, i, all) => ownedBody(text, name, all[i - 1]));
	const titles = hits.title
		.filter(inside)
		.filter(
			(hit): hit is TitleHit =>
				hit.value.layer === 'title' &&
				STATE_TITLES.has(hit.value.kind) &&
				!found.some((name) => name.start < hit.end && name.end > hit.start)
		);
	const owners = titles.map((title) => ownerOf(text, folded, title, names, titles, tables));

	const actors = names.map((name): Actor => {
		const owned = titles.filter((_, i) => owners[i] === name);
		return actorOf(text, sentence, name, owned, tables.language);
	});
	titles.forEach((title, i) => {
		if (owners[i] === null && HOME_TITLES.has(title.value.kind))
			actors.push(unqualified(text, sentence, title, tables.language));
	});
	for (const actor of actors) dropTitleAsPerson(actor, titles);
	actors.sort((a, b) => a.start - b.start || a.end - b.end);
	place(text, folded, actors, tables);
	suppress(text, actors, sentence, hits);
	return actors;
}

/** 중국 외교부: a ministry that could be anybody's is that of the state named right before it. */
function ownedBody(text: string, name: NameHit, before: NameHit | undefined): NameHit {
	if (name.value.kind !== 'body' || before?.value.kind !== 'country') return name;
	const gap = text.slice(before.end, name.start);
	return /^(?:'s)?\s?(?:の|의\s?)?$/.test(gap)
		? { ...name, value: { ...name.value, party: before.value.party } }
		: name;
}

function within(sentence: Span): (hit: Span) => boolean {
	return (hit) => hit.start >= sentence.start && hit.end <= sentence.end;
}

function isParty(hit: Hit<Entry>): hit is NameHit {
	return hit.value.layer === 'name' && hit.value.party !== '';
}

function mergeByStart(a: readonly NameHit[], b: readonly NameHit[]): NameHit[] {
	return [...a, ...b].sort((x, y) => x.start - y.start);
}

/** The name that a title belongs to: "Chilean Foreign Minister", "Minister of Mining of Chile", 智利外长. */
function ownerOf(
	text: string,
	folded: string,
	title: TitleHit,
	names: readonly NameHit[],
	titles: readonly TitleHit[],
	tables: LanguageTables
): NameHit | null {
	const before = names.filter((name) => name.end <= title.start).at(-1);
	const after = names.find((name) => name.start >= title.end);
	const leader = [after, before].find(
		(name) => name?.value.kind === 'person' && standsBeside(text, name, title)
	);
	if (leader) return leader;
	const isBefore =
		before !== undefined &&
		before.value.form !== 'code' &&
		before.value.kind !== 'person' &&
		joinsBefore(text, before, title, titles);
	const isAfter =
		after !== undefined &&
		after.value.form !== 'code' &&
		joinsAfter(text, folded, title, after, titles, tables);
	// In English a name before a title owns it; in Romance languages the one behind "de" does.
	if (isBefore && (!isAfter || before.value.form === 'demonym' || !tables.genitiveFirst))
		return before;
	if (isAfter) return after;
	return isBefore ? before : null;
}

/** "President Xi Jinping", "Xi Jinping, President": the leader's name says whose title it is. */
function standsBeside(text: string, name: NameHit, title: TitleHit): boolean {
	const gap =
		name.start >= title.end ? text.slice(title.end, name.start) : text.slice(name.end, title.start);
	return (
		gap.length <= 14 &&
		/^[\s,]*(?:of (?:state|government)\s)?(?:(?:the|el|la|o|a|il|le|l'|Mr|Ms|Mrs|Dr)\.?\s?)?$/i.test(
			gap
		)
	);
}

function joinsBefore(
	text: string,
	name: NameHit,
	title: TitleHit,
	titles: readonly TitleHit[]
): boolean {
	const gap = text.slice(name.end, title.start);
	const isOwn =
		name.value.kind === 'country' ||
		name.value.kind === 'bloc' ||
		name.value.kind === 'organisation' ||
		name.value.kind === 'body';
	if (!isOwn) return false;
	if (isCjk(text.charCodeAt(title.start))) {
		if (gap.length > 10 || /[,。、;:]/.test(gap)) return false;
		if (/^(?:의|の)?\s?$/.test(gap)) return true;
		if (/[은는이가을를과와]\s|에서|[でに在と同与與和へ]/.test(gap)) return false;
		return (
			!titles.some(
				(other) => other !== title && other.start >= name.end && other.end <= title.start
			) || gap.length <= 6
		);
	}
	if (gap.length > 40 || /[,;:.()"]/.test(gap.replace(/^'s/, ''))) return false;
	const words = gap
		.replace(/^'s?/, '')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '');
	return words.length <= 3 && !words.some((word) => STOPS.has(word.toLowerCase()));
}

const STOPS = new Set(
	'and or with to in at on from for by of the as that who which is was were has have had will would said met y e o con a en per por pour et avec dans que qui il la le los las el i gli'.split(
		' '
	)
);

/** Between a title and its country: "Minister | of Foreign Affairs and Worship of | Costa Rica". */
function joinsAfter(
	text: string,
	folded: string,
	title: TitleHit,
	name: NameHit,
	titles: readonly TitleHit[],
	tables: LanguageTables
): boolean {
	if (name.value.kind === 'person' || name.value.kind === 'body') return false;
	const gap = text.slice(title.end, name.start);
	if (isCjk(text.charCodeAt(title.start))) return false;
	if (gap.length > 110 || /[;:.()"]/.test(gap)) return false;
	if (
		titles.some(
			(other) =>
				other !== title &&
				other.start >= title.end &&
				other.end <= name.start &&
				!/^\s*$/.test(text.slice(title.end, other.start)) &&
				gap.length > 60
		)
	)
		return false;
	if (name.value.form === 'demonym') {
		const words = gap
			.trim()
			.split(/\s+/)
			.filter((word) => word !== '');
		return (
			tables.genitiveFirst &&
			words.length <= 8 &&
			!gap.includes(',') &&
			!words.some((word) => VERBISH.has(word.toLowerCase()))
		);
	}
	if (name.value.form === 'seat') return false;
	if (!precededBy(folded, name.start, tables.contexts.of)) return false;
	const words = gap.trim().split(/\s+/);
	return (
		words.length <= 14 && !words.some((word) => VERBISH.has(word.toLowerCase().replace(/,$/, '')))
	);
}

const VERBISH = new Set(
	'with met meets said says to in at on from visited visit signed held will has have was were is are who that con en se para ha han fue por que com em foi um para che nel a presso avec dans pour qui est sont reunió encontrou incontrato rencontré'.split(
		' '
	)
);

function actorOf(
	text: string,
	sentence: Span,
	name: NameHit,
	titles: readonly TitleHit[],
	language: Language
): Actor {
	const { kind, party, form } = name.value;
	const first = titles[0];
	const start = Math.min(name.start, first?.start ?? name.start);
	const end = Math.max(name.end, titles.at(-1)?.end ?? name.end);
	const rank: ActorRank =
		titles.length > 0 || kind === 'person' || kind === 'body'
			? 'official'
			: form === 'demonym'
				? 'adjective'
				: form === 'seat'
					? 'seat'
					: 'name';
	const person =
		kind === 'person'
			? { start: name.start, end: name.end, name: text.slice(name.start, name.end) }
			: rank === 'official'
				? ((first ? personBefore(text, start, sentence.start, language) : null) ??
					personAt(text, end, sentence.end, language))
				: null;
	return {
		...blank,
		start,
		end: person ? Math.max(end, person.end) : end,
		party,
		kind: kind === 'bloc' || kind === 'organisation' ? kind : 'country',
		rank,
		mention: { start: name.start, end: name.end },
		isDoubtful: name.value.ambiguous && titles.length === 0,
		compound: form === 'code',
		title: first
			? { kind: first.value.kind, isBody: first.value.isBody, start: first.start, end: first.end }
			: null,
		person
	};
}

function unqualified(text: string, sentence: Span, title: TitleHit, language: Language): Actor {
	const person = title.value.isBody
		? null
		: (personBefore(text, title.start, sentence.start, language) ??
			personAt(text, title.end, sentence.end, language));
	return {
		...blank,
		start: Math.min(title.start, person?.start ?? title.start),
		end: Math.max(title.end, person?.end ?? title.end),
		mention: { start: title.start, end: title.end },
		rank: 'official',
		title: {
			kind: title.value.kind,
			isBody: title.value.isBody,
			start: title.start,
			end: title.end
		},
		person
	};
}

const blank: Actor = {
	start: 0,
	end: 0,
	party: '',
	kind: 'country',
	rank: 'name',
	mention: { start: 0, end: 0 },
	locative: false,
	with: false,
	particle: null,
	between: false,
	list: 0,
	compound: false,
	suppressed: false,
	isDoubtful: false,
	title: null,
	person: null
};

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
		actor.end = Math.max(actor.mention.end, title?.end ?? 0);
	}
}

/** Fills in what the words around each actor say: place, other side, list, compound. */
export function place(text: string, folded: string, actors: Actor[], tables: LanguageTables): void {
	const { contexts } = tables;
	let list = 0;
	let previous: Actor | undefined;
	for (const actor of actors) {
		const gap = previous ? text.slice(previous.end, actor.start) : '';
		const joined =
			previous !== undefined && actor.start >= previous.end && isListGap(gap, contexts.and.words);
		if (!joined) list++;
		actor.list = list;
		if (
			previous &&
			(gap === '-' || gap === '·' || gap === '・' || gap === '/' || (gap === '' && actor.compound))
		) {
			actor.compound = true;
			previous.compound = true;
		}
		const end = phraseEnd(text, actor.end, tables.language);
		if (isBodyPhrase(text, actor.end, end, tables.language)) actor.rank = 'official';
		actor.with =
			precededBy(folded, actor.start, contexts.with) || followedBy(text, end, contexts.withAfter);
		actor.between =
			precededBy(folded, actor.start, contexts.between) ||
			followedBy(text, end, contexts.betweenAfter);
		actor.particle = followedBy(text, end, contexts.subjectAfter)
			? 'subject'
			: followedBy(text, end, contexts.objectAfter)
				? 'object'
				: null;
		actor.locative =
			(actor.rank === 'name' || actor.rank === 'seat') &&
			(precededBy(folded, actor.start, contexts.locative) ||
				followedBy(text, actor.end, contexts.locativeAfter));
		if (joined && previous) {
			actor.locative ||= previous.locative && actor.rank === previous.rank;
			actor.with ||= previous.with && !isCjk(text.charCodeAt(actor.end - 1));
			actor.between ||= previous.between;
		}
		previous = actor;
	}
	for (let i = actors.length - 2; i >= 0; i--) spreadBack(text, actors[i], actors[i + 1]);
	for (let i = 1; i < actors.length; i++) spreadOn(actors[i - 1], actors[i]);
}

/** What the last of a list says of all: 間, 간; "Chilean and Korean ministers". */
function spreadBack(text: string, actor: Actor | undefined, next: Actor | undefined): void {
	if (!actor || !next || actor.list !== next.list) return;
	actor.between ||= next.between;
	// In a list 과 and と say "and"; only the last may stand beside the other side.
	if (actor.with && isCjk(text.charCodeAt(actor.end - 1)) && isCjk(text.charCodeAt(next.start)))
		actor.with = next.with && next.particle === null;
	if (actor.rank === 'adjective' && (next.rank === 'official' || next.rank === 'name'))
		actor.rank = next.rank;
}

/** "The presidents of Chile and Peru": the second is a president too. */
function spreadOn(previous: Actor | undefined, actor: Actor | undefined): void {
	if (!previous || !actor || actor.list !== previous.list) return;
	if (
		previous.title !== null &&
		actor.title === null &&
		actor.rank === 'name' &&
		previous.mention.start > previous.title.start
	)
		actor.rank = 'official';
}

function isListGap(gap: string, and: ReadonlySet<string>): boolean {
	if (gap.length > 24) return false;
	// A dash with spaces closes a dateline; only a bare one joins names.
	if (gap === '-') return true;
	if (/^\s?(?:[\-,、，·・&/및和与與及과와とや]|以及)\s?$/.test(gap)) return true;
	const words = gap
		.toLowerCase()
		.replace(/[,、]/g, ' ')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '');
	return (
		words.length > 0 &&
		words.length <= 3 &&
		words.every((word) => and.has(word) || ARTICLES.has(word)) &&
		(and.has(words[0] ?? '') || gap.includes(','))
	);
}

const ARTICLES = new Set(
	"the el la los las il lo i gli le o a os as les l' his her its de du des di del della with con com avec".split(
		' '
	)
);

/** Marks what is only talked about: everything behind a topic word, up to the end of the clause. */
function suppress(text: string, actors: Actor[], sentence: Span, hits: LayeredHits): void {
	for (const cue of hits.cue) {
		if (cue.start < sentence.start || cue.end > sentence.end || cue.value.layer !== 'cue') continue;
		if (cue.value.kind !== 'topic' && cue.value.kind !== 'aside') continue;
		const stop = clauseEnd(text, cue.end, sentence.end);
		for (const actor of actors)
			if (
				actor.start >= cue.end &&
				actor.start < stop &&
				actor.title === null &&
				actor.person === null
			)
				actor.suppressed = true;
	}
}

function clauseEnd(text: string, from: number, to: number): number {
	const match = /[;:。]|,\s(?=(?:and|but|while|y|e|ed|et|mas|pero|ma|mais)\s)/.exec(
		text.slice(from, to)
	);
	return match ? from + match.index : to;
}
