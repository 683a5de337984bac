import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import { isAtPlace } from './at-place.ts';
import { markBodiesBetween } from './between-bodies.ts';
import { followedBy, precededBy } from '../../lexicon/context.ts';
import { beforePlural, isInstance } from './instance.ts';
import { isOwnCity, isPlace } from './list-gap.ts';
import { isBehindCity } from '../names/capital.ts';
import { isCoded, Lists, type Link } from './lists.ts';
import { isOfMeeting, partOpeningPlace } from './opening-place.ts';
import { OfficialsOf } from './officials-of.ts';
import { markRole, type Words } from './role.ts';
import { joinOverPlaces } from './over-place.ts';
import { spreadBack, spreadOn, spreadParticles } from './spread.ts';
import { unbind } from './unbind.ts';
import { isBodyPhrase, phraseEnd } from '../names/noun-phrase.ts';

/** Fills in what the words around each actor say: place, other side, list, compound. */
export function place(text: string, folded: string, actors: Actor[], tables: LanguageTables): void {
	const { contexts, phrasing, traits } = tables;
	const { writing } = traits;
	const page = { text, folded, tables };
	const isPostposed = contexts.withAfter.length > 0;
	const lists = new Lists(text, tables);
	const officials = new OfficialsOf(page);
	for (const actor of actors) {
		const link = lists.read(actor);
		const { previous, gap, isJoined } = link;
		if (previous) markCompound(previous, actor, gap);
		const end = phraseEnd(text, actor.end, writing, phrasing.idioms);
		if (isBodyPhrase(text, actor.end, end, writing, phrasing.idioms)) actor.rank = 'official';
		const isNamed = isInstance(folded, beforePlural(actors, previous), actor.start, contexts);
		markRole(actor, end, isNamed, page);
		if (previous) officials.spellOut(actor, previous);
		markSeat(actor, previous, page);
		// "mit Amtskollegen, etwa aus |Peru": who was meant, and no place.
		const isOwner = officials.isOwner(actor, isJoined);
		actor.locative = !isNamed && !isOwner && isLocative(actor, end, link, page);
		if (isJoined && previous) {
			actor.locative ||= previous.locative && actor.rank === previous.rank;
			if (traits.withIsAnd && lists.isEnumeration) actor.with = previous.with;
			else actor.with ||= previous.with && !isPostposed;
			actor.between ||= previous.between;
			actor.isBeside ||= previous.isBeside;
		}
	}
	partOpeningPlace(text, actors, tables);
	joinOverPlaces(text, actors, tables);
	for (let i = actors.length - 2; i >= 0; i--)
		spreadBack(text, actors[i], actors[i + 1], isPostposed, tables);
	officials.spread(actors);
	spreadOn(actors);
	unbind(text, actors);
	markBodiesBetween(text, actors, tables);
	if (isPostposed) spreadParticles(text, actors, tables);
	if (traits.commaBehindSubject) markOpening(text, actors);
}

/** "Bakan Fidan|, Peru Dışişleri Bakanı ile görüştü": somebody before the comma who is in no list. */
function markOpening(text: string, [first, next]: readonly Actor[]): void {
	if (first?.rank !== 'official' || text.charAt(first.end) !== ',' || first.with) return;
	if (next && next.list !== first.list) first.particle ??= 'subject';
}

/** "Korea-Peru", 日EU: two names as one word. */
function markCompound(previous: Actor, actor: Actor, gap: string): void {
	const isOne =
		/^[-·・/]$/.test(gap) || (gap === '' && (actor.compound || isCoded(previous, actor)));
	if (!isOne) return;
	actor.compound = true;
	previous.compound = true;
	// "at the Korea-LAC Forum": two sides, and no place.
	previous.locative = false;
}

/** A body or a house that is where something was done, and not the one who did it. */
function markSeat(
	actor: Actor,
	previous: Actor | undefined,
	{ text, folded, tables }: Words
): void {
	if (isVenueBody(text, actor, tables)) {
		actor.rank = 'seat';
		// 在ペルー|日本国大使館|において: the mission is where it stands.
		if (previous?.end === actor.start && text.charAt(previous.start - 1) === '在')
			Object.assign(actor, { party: previous.party, kind: previous.kind });
	}
	if (
		isHouse(text, actor, tables.phrasing.idioms) &&
		precededBy(folded, actor.start, tables.contexts.locative)
	)
		actor.rank = 'seat';
}

/** The words around it make it a place. */
function isLocative(
	actor: Actor,
	end: number,
	{ previous, gap }: Link,
	{ text, folded, tables }: Words
): boolean {
	const { contexts, phrasing, traits } = tables;
	const isPostposed = contexts.withAfter.length > 0;
	const isName = (actor.rank === 'name' || actor.rank === 'seat') && !actor.compound;
	return (
		(isName &&
			(precededBy(folded, actor.start, contexts.locative) ||
				followedBy(text, actor.end, contexts.locativeAfter) ||
				// 베트남 꽝남성에서: the place within the state carries the particle.
				(traits.placeBehindState && followedBy(text, end, contexts.locativeAfter)) ||
				isAtPlace(text, actor, tables))) ||
		precededBy(folded, actor.start, contexts.house) ||
		(actor.rank === 'seat' && precededBy(folded, actor.start, contexts.atSeat)) ||
		(isPostposed && isPlace(actor) && isBracketedPlace(text, actor, previous?.end ?? 0)) ||
		isOfMeeting(text, actor, phrasing.idioms) ||
		isBehindCity(text, actor) ||
		// "à Yaoundé, Cameroun": the state behind its own city, where somebody is.
		(previous?.locative === true && gap === ', ' && isOwnCity(actor, previous))
	);
}

/** 아시아안보회의(샹그릴라 대화, |싱가포르): where it was held, alone in its bracket. */
function isBracketedPlace(text: string, { start, end }: Actor, from: number): boolean {
	const before = text.slice(Math.max(from, start - 34), start);
	return text.charAt(end) === ')' && /\([^()]{2,30}[,、] ?$/.test(before);
}

/** "hanno firmato a |Palazzo Chigi": a government by its house, where it is a place. */
function isHouse(
	text: string,
	{ rank, title, person, start, end }: Actor,
	{ asHouse }: Idioms
): boolean {
	if (rank !== 'official' || title !== null || person !== null) return false;
	return asHouse.test(text.slice(start, end));
}

/** ボリビア外務省|において: a ministry is where it was done, unless it is the one who did it. */
function isVenueBody(
	text: string,
	{ title, person, particle, rank, end }: Actor,
	{ traits, contexts }: LanguageTables
): boolean {
	const isBody = title === null ? rank === 'official' : title.isBody;
	if (traits.placesAct || !isBody || person !== null || particle !== null) return false;
	return followedBy(text, end, contexts.locativeAfter);
}
