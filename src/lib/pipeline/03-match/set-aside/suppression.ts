import type { Span } from '#lib/domain/evidence.ts';
import { standsInName, type Actor } from '../actor.ts';
import { isCjk } from '../../text/script.ts';
import { isActOn } from './act-on.ts';
import { isButNot } from './but-not.ts';
import { fold } from '../../text/fold.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import type { LayeredHits } from '../scan.ts';
import { suppressBracketedCapitals, suppressPosts } from './posts.ts';
import { suppressRelations } from './relations.ts';
import { isSpokenAbout } from './spoken-about.ts';
import { suppressWatchers } from './stance.ts';
import { isMandate, isTheme } from './theme.ts';

/** Marks what is only talked about: everything behind a topic word, up to the end of the clause. */
export function suppress(
	text: string,
	actors: Actor[],
	sentence: Span,
	hits: LayeredHits,
	phrasing: Phrasing
): void {
	for (const [i, actor] of actors.entries())
		if (
			isDutyStation(actors[i - 1], actor, hits) ||
			isMandate(text, actors[i - 1], actor, phrasing) ||
			isTheme(text, actor, hits, phrasing) ||
			isPostedTo(text, actor, phrasing)
		)
			actor.suppressed = true;
	suppressPosts(text, actors, sentence, hits, phrasing.idioms);
	suppressBracketedCapitals(text, actors);
	suppressRelations(text, actors, phrasing);
	suppressWatchers(text, actors, phrasing.idioms);
	for (const actor of actors) if (isSpokenAbout(text, actor, phrasing)) actor.suppressed = true;
	for (const cue of hits.cue) {
		if (cue.start < sentence.start || cue.end > sentence.end || cue.value.layer !== 'cue') continue;
		if (cue.value.kind === 'sidelines')
			for (const actor of actors)
				if (
					isOccasionOf(actor, cue, isCjk(text.charCodeAt(cue.start)) && !isHan(text, cue)) &&
					(actor.party === 'UN' ||
						(actor.kind !== 'country' &&
							((!actor.with && namesEvent(actor, hits)) || isOfSession(actor, cue))))
				)
					actor.suppressed = !actor.compound;
		if (cue.value.kind === 'former' && !standsInName(cue, actors))
			for (const actor of actors) if (isFormer(cue, actor)) actor.suppressed = true;
		if (cue.value.kind === 'denied')
			for (const actor of actors) if (isButNot(text, actors, cue, actor)) actor.suppressed = true;
		if (cue.value.kind !== 'topic' && cue.value.kind !== 'aside') continue;
		if (isCjk(text.charCodeAt(cue.start))) {
			suppressBefore(text, actors, cue.start);
			// In Korean and Japanese such a word closes what it speaks of; in Chinese it may open it.
			if (!isHan(text, cue)) continue;
		}
		const stop =
			pairEnd(actors, cue) ??
			(cue.value.kind === 'aside' && opensSentence(cue, sentence)
				? phraseEnd(text, actors, { start: cue.end, end: sentence.end }, phrasing)
				: untilHeld(
						text,
						cue,
						clauseEnd(text, { start: cue.end, end: sentence.end }, phrasing),
						phrasing
					));
		if (cue.value.kind === 'aside' && (opensJourney(hits, cue) || isWithin(cue, actors))) continue;
		if (isActOn(actors, hits, cue)) continue;
		for (const actor of actors)
			if (
				actor.start >= cue.end &&
				actor.start < stop &&
				((cue.value.kind === 'aside' && isSetAside(cue.end, actor)) ||
					(actor.title === null && actor.person === null && !isOfOffice(actors, actor, cue.end)))
			)
				actor.suppressed = true;
	}
}

/** "Behind talks on the war in X, the ministers of A, |B and C| met": states of whom an office of the same list is. */
function isOfOffice(actors: readonly Actor[], { list, start }: Actor, from: number): boolean {
	return actors.some(
		(head) => head.list === list && head.title !== null && head.start >= from && head.end <= start
	);
}

/** "These were the topics of the meeting that |was held| at the Palacio": where it was is no topic. */
function untilHeld(text: string, cue: Span, stop: number, { held }: Phrasing): number {
	const at = held.exec(fold(text.slice(cue.end, stop)));
	return at ? cue.end + at.index : stop;
}

/** "the Permanent Representative of Peru to the United Nations": where she is posted, and no party. */
function isDutyStation(
	envoy: Actor | undefined,
	{ party, title, start }: Actor,
	hits: LayeredHits
): boolean {
	if (envoy?.kind !== 'country' || party !== 'UN' || title || start - envoy.end >= DUTY)
		return false;
	return hits.title.some(
		({ start: from, end, value }) =>
			from >= envoy.start &&
			end <= envoy.end &&
			value.layer === 'title' &&
			value.kind === 'ambassador'
	);
}

/** 주|AU| 대사, 驻|欧盟|使团: an organisation to which an envoy is posted. */
function isPostedTo(
	text: string,
	{ kind, title, start, end }: Actor,
	{ idioms }: Phrasing
): boolean {
	return (
		kind !== 'country' &&
		title === null &&
		idioms.postedTo.test(text.charAt(start - 1)) &&
		idioms.envoy.test(text.slice(end, end + 5))
	);
}

/** Between an envoy and the body of the post: " to the ", " ante la ", in code units. */
const DUTY = 12;

/** Behind "on the margins of"; in Korean and Japanese the name of the occasion may stand before such words. */
function isOccasionOf(actor: Span, cue: Span, isEitherSide: boolean): boolean {
	return actor.start >= cue.end
		? !isEitherSide && actor.start - cue.end < OCCASION_REACH
		: isEitherSide && actor.end <= cue.start && cue.start - actor.end < 20;
}

/** "Amtskollegen, |etwa aus| Ägypten, Katar und dem Oman": an office and whose it is are no example. */
function isWithin({ start, end }: Span, actors: readonly Actor[]): boolean {
	return actors.some((actor) => actor.start < start && actor.end > end);
}

/** "ahead of the President's visits to A and B": the journey is told, and no example. */
function opensJourney({ trigger }: LayeredHits, { end }: Span): boolean {
	return trigger.some(
		({ start, value }) =>
			value.layer === 'trigger' && value.kind === 'visit' && start >= end && start - end < JOURNEY
	);
}

/** Between "ahead of" and the word for the journey: whose it is, in code units. */
const JOURNEY = 45;

/** "at the inauguration of President X", "former President X": whom the words right before him set aside does not act. */
function isSetAside(end: number, { start }: Actor): boolean {
	return start >= end && start - end <= 1;
}

/** "the former |president of Kenya", "el |expresidente de Kenia", "el exprimer |ministro": he acts for it no more. */
function isFormer(cue: Span, { start }: Actor): boolean {
	return start >= cue.start && start - cue.end <= 1;
}

/** "on the margins of the G20 Summit": the bloc only names the occasion. */
function namesEvent({ mention }: Actor, { trigger }: LayeredHits): boolean {
	return trigger.some(
		({ start, end, value }) =>
			value.layer === 'trigger' &&
			value.kind === 'event' &&
			Math.min(Math.abs(start - mention.end), Math.abs(mention.start - end)) < EVENT_REACH
	);
}

/** "on the margins of the session of the Council of Ministers of a bloc": whose session it is. */
function isOfSession({ start, with: isWith, person }: Actor, { end }: Span): boolean {
	return start >= end && !isWith && person === null;
}

/** How far behind "on the margins of" the name of the occasion may begin, in code units. */
const OCCASION_REACH = 110;

/** Between the name of a bloc and the noun of its meeting, in code units. */
const EVENT_REACH = 30;

/** So close before a word such as 出身 or 사태 a name belongs to it. */
const ADJACENT = 5;

function suppressBefore(text: string, actors: Actor[], at: number): void {
	let from = at;
	for (const actor of [...actors].reverse()) {
		if (actor.end > from) continue;
		const gap = text.slice(actor.end, from);
		if (from === at ? gap.length > ADJACENT : !LISTED.test(gap)) break;
		// 外務省に相当: a ministry as the measure of another.
		if (actor.person !== null || (actor.title !== null && !isBareBody(actor))) break;
		actor.suppressed = true;
		from = actor.start;
	}
}

/** 2007年11月のケニア、|09年の|ガーナに続いて: between two of a list, with the days of each. */
const LISTED = /^[\s\d年月日、,・와과및のとや]{1,16}$/;

function isBareBody({ title, mention }: Actor): boolean {
	return title?.isBody === true && title.start === mention.start;
}

/** Chinese words of this kind are Han throughout and stand before their object too. */
function isHan(text: string, { start, end }: Span): boolean {
	return (
		/^[\u4e00-\u9fff]+$/.test(text.slice(start, end)) &&
		!/[\u3040-\u30ff\uac00-\ud7a3]/.test(text.slice(Math.max(0, start - 40), end + 40))
	);
}

/** "Ahead of the summit in Abu Dhabi, | the minister flew to Tehran". */
function opensSentence({ start }: Span, sentence: Span): boolean {
	return start - sentence.start < OPENING;
}

/** In code units. */
const OPENING = 6;
/** "Tensions between A and B| were discussed by C": of such words only those between whom it is are the topic. */
function pairEnd(actors: readonly Actor[], { end }: Span): number | null {
	const first = actors.find(({ start }) => start >= end);
	if (!first?.between || first.start - end > OPENING) return null;
	return actors.findLast(({ list }) => list === first.list)?.end ?? null;
}

/** The comma behind what such an opening phrase speaks of, and behind the list that it speaks of. */
function phraseEnd(text: string, actors: readonly Actor[], span: Span, phrasing: Phrasing): number {
	const first = actors.find(({ start }) => start >= span.start);
	let at = span.start;
	for (;;) {
		const comma = /[,，](?!\d)/.exec(text.slice(at, span.end));
		if (!comma) return clauseEnd(text, span, phrasing);
		at += comma.index;
		const isInList = actors.some(
			({ list, rank, start }) =>
				// "in Abu Dhabi, | the Iranian minister": a place and somebody are no list.
				list === first?.list && rank === first.rank && start > at && first.start < at
		);
		if (!isInList) return Math.min(at, clauseEnd(text, span, phrasing));
		at++;
	}
}

function clauseEnd(text: string, { start, end }: Span, { clauseEnd: ends }: Phrasing): number {
	const match = ends.exec(fold(text.slice(start, end)));
	return match ? start + match.index : end;
}
