import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import type { Actor, Owner } from '../../03-match/actor.ts';
import { isNative } from '../../03-match/people/person-cjk.ts';
import { jointOwner } from './joint-owner.ts';
import { KnownOffices } from './known-offices.ts';
import { notOfOther } from './other-side.ts';
import type { KnownPeople } from './known-people.ts';
import { ownerBeside, ownerByDelegation, ownerByHeading, ownerByList } from './listed-with.ts';
import { beside, goalBefore, metBesideOwn, metThere, placeIn } from './met-abroad.ts';
import { isPlural, isToldWhose } from './plural-office.ts';
import { ownerByMission, ownerByPost, ownerBySender } from './posted.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { isEnvoyOfNobody, isThere, soleForeign } from './sole-envoy.ts';

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
	const known = new KnownOffices(text, sentences, home);
	const only = soleForeign(sentences, home);
	for (const sentence of sentences) {
		for (const actor of sentence.actors) {
			if (isEnvoyOfNobody(actor, sentence)) {
				const sender = only && !isThere(sentence, only) ? only : null;
				Object.assign(actor, partyOf(known.samePerson(actor) ?? sender ?? { party: '' }));
			} else if (actor.party === '') {
				const chief = chiefOf(text, sentence, actor);
				if (!chief && isCounterpart(actor) && isToldWhose(text, sentence, actor)) continue;
				const found = chief ?? ownerOf(text, sentence, actor, home, known);
				const owner = notOfOther(sentence, actor, found, home);
				Object.assign(actor, owner && partyOf(owner));
			}
			actor.standing = sentence.tables.parties.standingOf(actor.party);
			known.remember(sentence, actor);
		}
		sentence.actors = sentence.actors.filter((actor) => !isEnvoyOfNobody(actor, sentence));
		if (sentence.isTitle) known.closeHeadline();
	}
}

/** Without a kind that of the office stays as it is. */
function partyOf({ party, kind }: Partial<Owner>): Partial<Owner> {
	return kind === undefined ? { party } : { party, kind };
}

function isCounterpart({ title }: Actor): boolean {
	return title?.kind === COUNTERPART;
}

function ownerOf(
	text: string,
	sentence: Sentence,
	actor: Actor,
	home: string | null,
	known: KnownOffices
): Partial<Owner> | null {
	if (isCounterpart(actor)) return ownerOfCounterpart(text, sentence, actor, home, known);
	// A list of guests that gives no state for one of them leaves it open.
	if (isListed(text, actor)) return known.samePerson(actor);
	return (
		jointOf(text, sentence, actor, home) ??
		metBesideOwn(sentence, actor, home) ??
		ownerElsewhere(text, sentence, actor, known.people) ??
		(known.samePerson(actor) ? null : metThere(sentence, actor, home)) ??
		(isPlural(text, actor, sentence.tables.traits) ? null : known.ownerOf(sentence, actor))
	);
}

function ownerOfCounterpart(
	text: string,
	sentence: Sentence,
	actor: Actor,
	home: string | null,
	known: KnownOffices
): Owner | null {
	return (
		goalBefore(sentence, actor) ??
		beside(text, sentence, actor, home) ??
		placeIn(sentence, home, actor.start) ??
		(isPlural(text, actor, sentence.tables.traits) ? null : known.foreign)
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
		ownerByHeading(text, sentence, actor) ??
		(isKnown ? null : (ownerByList(text, sentence, actor) ?? ownerBeside(text, sentence, actor)));
	return owner && { party: owner.party, kind: owner.kind };
}

/** 中国の…主席と山本一郎首相: a Japanese by the name is no other minister of the state before him. */
function jointOf(text: string, sentence: Sentence, actor: Actor, home: string | null) {
	const { tables } = sentence;
	const isOwn = tables.traits.scriptTellsOrigin && actor.person && isNative(actor.person, tables);
	const owner = jointOwner(text, sentence, actor);
	return isOwn && owner && home !== null && owner.party !== home ? null : owner;
}
