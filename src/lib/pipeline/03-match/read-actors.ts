import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from './compile.ts';
import type { Actor } from './actor.ts';
import { codeHits } from './codes.ts';
import type { Entry } from './entry.ts';
import { actorOf, unqualified } from './official.ts';
import { place } from './placement.ts';
import type { LayeredHits } from './scan.ts';
import { suppress } from './suppression.ts';
import { ownerOf, type NameHit, type TitleHit } from './title-owner.ts';
import type { Hit } from './trie.ts';

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
/** The kind of "his counterpart": an official of the other side. */
export const COUNTERPART = 'counterpart';
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
	const codes = codeHits(text, sentence, tables.codes, found, plainParties(hits)).filter(isParty);
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

	const triggers = hits.trigger.filter(inside);
	const actors = names.map((name): Actor => {
		const owned = titles.filter((_, i) => owners[i] === name);
		return actorOf(text, sentence, name, owned, names, triggers, tables.language);
	});
	titles.forEach((title, i) => {
		if (owners[i] !== null || title.value.isPlural) return;
		if (HOME_TITLES.has(title.value.kind))
			actors.push(unqualified(text, sentence, title, tables.language));
		else if (tables.counterparts.has(folded.slice(title.start, title.end))) {
			const actor = unqualified(text, sentence, title, tables.language);
			if (actor.title) actor.title.kind = COUNTERPART;
			actors.push(actor);
		}
	});
	for (const actor of actors) dropTitleAsPerson(actor, titles);
	actors.sort((a, b) => a.start - b.start || a.end - b.end);
	joinSame(text, actors);
	place(text, folded, actors, tables);
	suppress(text, actors, sentence, hits);
	return actors;
}

/** "India's Narendra Modi", "presidente de Chile, Gabriel Boric": the name and the leader are one actor. */
function joinSame(text: string, actors: Actor[]): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a || !b || a.party === '' || a.party !== b.party || b.rank !== 'official') continue;
		if (a.rank === 'seat' || a.compound || (a.person !== null && b.person === null)) continue;
		if (!/^(?:'s?\s?|,?\s|の|的)?$/.test(text.slice(a.end, b.start))) continue;
		b.start = Math.min(a.start, b.start);
		b.title ??= a.title;
		if (b.mention.start > a.mention.start && b.title === null) b.mention = { ...a.mention };
		actors.splice(i, 1);
	}
}

/** 중국 외교부: a ministry that could be anybody's is that of the state named right before it. */
function ownedBody(text: string, name: NameHit, before: NameHit | undefined): NameHit {
	if (name.value.kind !== 'body' || before?.value.kind !== 'country') return name;
	const gap = text.slice(before.end, name.start);
	return /^(?:'s)?\s?(?:の|의\s?)?$/.test(gap)
		? { ...name, value: { ...name.value, party: before.value.party } }
		: name;
}

/** The parties that a stretch of text names in full. */
export function plainParties(hits: LayeredHits): ReadonlySet<string> {
	hits.plain ??= new Set(
		hits.name.flatMap(({ value }) =>
			value.layer === 'name' && value.kind !== 'person' && value.party !== '' ? [value.party] : []
		)
	);
	return hits.plain;
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
