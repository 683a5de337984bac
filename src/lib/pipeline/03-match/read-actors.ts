import { FACE_TO_FACE } from '../lexicon/lexicon.ts';
import { COUNTERPART, HOME_OFFICES, KNOWN_BY_NAME } from '../lexicon/title-kinds.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../lexicon/compile.ts';
import type { Actor } from './actor.ts';
import { markCompanies } from './set-aside/business.ts';
import { nameCapitals } from './names/capital.ts';
import type { Entry } from '../lexicon/entry.ts';
import { joinActors } from './placement/join-actors.ts';
import { isAnybody, isOfMany, isOfSomeBody } from './offices/no-office.ts';
import { officeInName } from './offices/office-in-name.ts';
import { isNative } from './people/person-cjk.ts';
import { isCertainEnvoy } from './offices/certain-envoy.ts';
import { actorOf, unqualified, type Surroundings } from './offices/official.ts';
import { dropPartsOfNames } from './names/parts-of-names.ts';
import { namesIn } from './names/names-in.ts';
import { place } from './placement/placement.ts';
import { within, type LayeredHits } from './scan.ts';
import { suppressAgreedAbout } from './set-aside/agreed-about.ts';
import { suppress } from './set-aside/suppression.ts';
import { postOf, startBehindPosts } from './offices/posting.ts';
import { isSameOffice } from './offices/same-office.ts';
import { ownerOf, type TitleHit } from './offices/title-owner.ts';
import { titlesIn } from './offices/titles-in.ts';
import type { Hit } from '../text/trie.ts';

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
	const { found, codes, names } = namesIn(text, sentence, hits, tables);
	const triggers = hits.trigger.filter(within(sentence));
	const titles = titlesIn(text, folded, sentence, hits, found, names, tables);
	const around = { text, sentence, titles, names, taken: [...found, ...codes], triggers, tables };
	const owners = titles.map((title) => {
		const owner = ownerOf(text, folded, title, names, titles, tables);
		return owner && tables.traits.serialVerbs && isMet(owner, title, triggers) ? null : owner;
	});
	const listed = hits.title.filter(within(sentence));
	const actors = [
		...names.map((name) => {
			const own = titles.filter((_, i) => owners[i] === name);
			return officeInName(actorOf(around, name, own), name, listed);
		}),
		...titles
			.filter((_, i) => owners[i] === null)
			.flatMap((title) => withoutState(folded, around, title) ?? [])
	];
	for (const actor of actors) dropTitleAsPerson(actor, titles);
	dropPartsOfNames(text, actors, tables);
	startBehindPosts(actors);
	actors.sort((a, b) => a.start - b.start || a.end - b.end);
	joinActors(text, actors, tables);
	nameCapitals(folded, actors, tables);
	markCompanies(text, actors, tables);
	place(text, folded, actors, tables);
	suppress(text, actors, sentence, hits, tables.phrasing);
	suppressAgreedAbout(text, actors, sentence, hits, tables);
	return actors;
}

/** The office beside which no state stands, where the rest of the text can tell whose it is. */
function withoutState(folded: string, around: Surroundings, title: TitleHit): Actor | null {
	const { text, names, titles, tables } = around;
	const { idioms } = tables.phrasing;
	if (title.value.isPlural || isOfMany(text, title, idioms)) return null;
	if (isOfSomeBody(text, title, idioms)) return null;
	const actor = unqualified(around, title);
	if (isAnybody(folded, actor, tables)) return null;
	const { kind } = title.value;
	if (HOME_OFFICES.has(kind) || postOf(text, title, names, tables) !== null) return actor;
	// "signed by |the Government |and the Government of Peru": beside that of another state it is the text's own.
	if (titles.some((other) => isSameOffice(text, folded, title, other, tables))) return actor;
	// 古賀京子大使, "il presidente della Camera Lorenzo Fontana": at home in the language, by the name.
	if (KNOWN_BY_NAME.has(kind) && isOwnByName(actor, tables)) return actor;
	// "said Ambassador Ana Pérez": whose she is the rest of the text may tell.
	if (isCertainEnvoy(text, actor, tables)) return actor;
	if (!tables.counterparts.has(folded.slice(title.start, title.end))) return null;
	if (actor.title) actor.title.kind = COUNTERPART;
	return actor;
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
