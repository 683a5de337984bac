import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isAtPlace } from './at-place.ts';
import { followedBy, precededBy } from '../../lexicon/context.ts';
import { beforePlural, isInstance, isSomeOf } from './instance.ts';
import {
	isBareName,
	isFirstNames,
	isHolderBetween,
	isItinerary,
	isListGap,
	isNameBetween,
	isNamesake,
	isOwnCity,
	isPlace,
	isSameName,
	isShortName,
	PROVINCE
} from './list-gap.ts';
import { isBehindCity } from '../names/capital.ts';
import { isBehindPlace, isGuestOf, opensNextClause } from './list-break.ts';
import { isOfMeeting, partOpeningPlace } from './opening-place.ts';
import { isOfRelations } from '../set-aside/spoken-about.ts';
import { joinOverPlaces } from './over-place.ts';
import { spreadBack, spreadOn, spreadParticles } from './spread.ts';
import { unbind } from './unbind.ts';
import { isBodyPhrase, phraseEnd } from '../names/noun-phrase.ts';

/** Fills in what the words around each actor say: place, other side, list, compound. */
export function place(text: string, folded: string, actors: Actor[], tables: LanguageTables): void {
	const { contexts } = tables;
	const { writing } = tables.traits;
	const { withEnds = [] } = tables.grammar;
	const { idioms } = tables.phrasing;
	// In Korean and Japanese "with" and "and" are one word behind the name.
	const isPostposed = contexts.withAfter.length > 0;
	let list = 0;
	let lastComma = 0;
	let previous: Actor | undefined;
	/** The first of the list that is open. */
	let head: Actor | undefined;
	/** 아랍에미리트연합|(|UAE), 오만: the short form in brackets stands in the list of its name. */
	let wasAlias = false;
	for (const actor of actors) {
		const between = previous ? text.slice(previous.end, actor.start) : '';
		const isAlias =
			previous !== undefined &&
			((between === '(' && isSameName(previous, actor)) ||
				(between === ' (' && isShortName(text, previous, actor)));
		// "of Chile (Mr Soto|), Peru": in brackets stood who it is.
		const isClosing = wasAlias || (previous?.person && holdsBracket(text, previous));
		const gap = isClosing ? between.replace(/^\)(?: Group)?/, '') : between;
		wasAlias = isAlias;
		// "to Mexico, Panama and| in the |Dominican Republic": behind two bare names one more of them.
		const isOpenList = lastComma === list && previous !== undefined && isBareName(previous);
		const joined =
			previous !== undefined &&
			!(previous === actors[0] && isPostposed && headsLine(text, previous, gap)) &&
			!(gap.startsWith(',') && followedBy(text, actor.end, contexts.saying)) &&
			!opensNextClause(previous, actor, gap) &&
			!(previous === head && isBehindPlace(text, previous, actor, gap)) &&
			!isGuestOf(head, actor, gap) &&
			actor.start >= previous.end &&
			((gap === '' && previous.compound && (actor.compound || isCoded(previous, actor))) ||
				isAlias ||
				(between === '' && isOwnCity(previous, actor)) ||
				(gap === ' ' && writing === 'hangul' && isBareName(previous) && isBareName(actor)) ||
				isListGap(
					gap,
					contexts,
					tables.small.betweenNames,
					previous.locative || isOpenList,
					idioms
				) ||
				isItinerary(previous, actor, gap, tables) ||
				isNameBetween(previous, actor, gap, tables, lastComma === list) ||
				isFirstNames(previous, actor, gap, tables) ||
				(writing === 'han' && isPlace(previous) && PROVINCE.test(gap)) ||
				((previous.title !== null ||
					(head?.title?.isBody === false && head.list === list) ||
					isBracketed(text, previous)) &&
					isNamesake(gap, tables)) ||
				(head?.title?.isBody === false && head.list === list && isHolderBetween(gap, tables)));
		if (!joined) list++;
		if (!joined || head?.list !== list) head = actor;
		// 同A、B和C: behind an enumeration 和 closes the list.
		if (joined && /[、,]/.test(gap)) lastComma = list;
		actor.list = list;
		if (
			previous &&
			(/^[-·・/]$/.test(gap) || (gap === '' && (actor.compound || isCoded(previous, actor))))
		) {
			actor.compound = true;
			previous.compound = true;
			// "at the Korea-LAC Forum": two sides, and no place.
			previous.locative = false;
		}
		const end = phraseEnd(text, actor.end, writing, idioms);
		if (isBodyPhrase(text, actor.end, end, writing, idioms)) actor.rank = 'official';
		const isNamed = isInstance(folded, beforePlural(actors, previous), actor.start, contexts);
		actor.with =
			isNamed ||
			(precededBy(folded, actor.start, contexts.with) &&
				!isOfRelations(text, actor, tables.phrasing)) ||
			// 議長|として, A大臣|といった要人: what somebody is, and no other side.
			(followedBy(text, end, contexts.withAfter) &&
				!idioms.inCapacity.test(text.slice(end, end + 3)));
		// "dışişleri bakanları|yla": the case of the other side, within the word for the office.
		actor.with ||=
			actor.title !== null && withEnds.some((ending) => text.endsWith(ending, actor.end));
		if (previous && isSomeOf(folded.slice(previous.end, actor.start), previous, contexts)) {
			actor.with ||= previous.with;
			previous.suppressed = true;
		}
		actor.isBeside = precededBy(folded, actor.start, contexts.beside);
		actor.between =
			precededBy(folded, actor.start, contexts.between) ||
			followedBy(text, end, contexts.betweenAfter);
		actor.isInviter = precededBy(folded, actor.start, contexts.invitedBy);
		actor.isDoer = contexts.closing !== null && precededBy(folded, actor.start, contexts.closing);
		// 짐바브웨 측|과: the side that is met, and no subject; nor is the first of several (大使|はじめ). What
		// something is for is nobody's object: 관계 발전|을 위해.
		actor.particle =
			followedBy(text, end, contexts.subjectAfter) &&
			!idioms.noSubject.test(text.slice(end, end + 5))
				? 'subject'
				: followedBy(text, end, contexts.objectAfter) &&
					  !idioms.forSake.test(text.slice(end, end + 4))
					? 'object'
					: precededBy(folded, actor.start, contexts.objectBefore)
						? 'object'
						: null;
		actor.dative = isPostposed && DATIVE.test(text.slice(end, end + 8));
		if (isVenueBody(text, actor, tables)) {
			actor.rank = 'seat';
			// 在ペルー|日本国大使館|において: the mission is where it stands.
			if (previous && between === '' && text.charAt(previous.start - 1) === '在')
				Object.assign(actor, { party: previous.party, kind: previous.kind });
		}
		if (isHouse(text, actor) && precededBy(folded, actor.start, contexts.locative))
			actor.rank = 'seat';
		actor.locative =
			(actor.rank === 'name' || actor.rank === 'seat') &&
			!actor.compound &&
			(precededBy(folded, actor.start, contexts.locative) ||
				followedBy(text, actor.end, contexts.locativeAfter) ||
				// 베트남 꽝남성에서: the place within the state carries the particle.
				(writing === 'hangul' && followedBy(text, end, contexts.locativeAfter)) ||
				isAtPlace(text, actor, tables));
		actor.locative ||=
			precededBy(folded, actor.start, contexts.house) ||
			(actor.rank === 'seat' && precededBy(folded, actor.start, contexts.atSeat));
		actor.locative ||=
			isPostposed && isPlace(actor) && isBracketedPlace(text, actor, previous?.end ?? 0);
		actor.locative ||= isOfMeeting(text, actor) || isBehindCity(text, actor);
		// "à Yaoundé, Cameroun": the state behind its own city, where somebody is.
		actor.locative ||= previous?.locative === true && gap === ', ' && isOwnCity(actor, previous);
		// "mit Amtskollegen, etwa aus |Peru": who was meant, and no place.
		actor.locative &&= !isNamed;
		if (joined && previous) {
			actor.locative ||= previous.locative && actor.rank === previous.rank;
			if (writing === 'han' && list === lastComma) actor.with = previous.with;
			else actor.with ||= previous.with && !isPostposed;
			actor.between ||= previous.between;
			actor.isBeside ||= previous.isBeside;
		}
		previous = actor;
	}
	partOpeningPlace(text, actors, tables);
	joinOverPlaces(text, actors, tables);
	for (let i = actors.length - 2; i >= 0; i--)
		spreadBack(text, actors[i], actors[i + 1], isPostposed);
	spreadOn(actors);
	if (writing === 'kana') unbind(text, actors);
	if (isPostposed) spreadParticles(actors, writing === 'hangul');
}

/** 日|EU首脳: behind the code of one side the name of the other. */
function isCoded({ compound, mention: code }: Actor, { mention, party }: Actor): boolean {
	return compound && party !== '' && code.end - code.start === 1 && code.end === mention.start;
}

/** 아시아안보회의(샹그릴라 대화, |싱가포르): where it was held, alone in its bracket. */
function isBracketedPlace(text: string, { start, end }: Actor, from: number): boolean {
	const before = text.slice(Math.max(from, start - 34), start);
	return text.charAt(end) === ')' && /\([^()]{2,30}[,、] ?$/.test(before);
}

/** 탄자니아|에 지원, 베트남| 측에 약속: to whom. */
const DATIVE = /^(?: ?측)?에[게는도]?(?=[ ,]|$)|^に(?:対し|向けて?|も|は)?(?=[、\d\u4e00-\u9fff])/;

function holdsBracket(text: string, { start, end }: Actor): boolean {
	return text.slice(start, end).includes('(');
}

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

/** "hanno firmato a |Palazzo Chigi": a government by its house, where it is a place. */
function isHouse(text: string, { rank, title, person, start }: Actor): boolean {
	if (rank !== 'official' || title !== null || person !== null) return false;
	return /^(?:Palazzo|Palais|Palacio|Palácio|Schloss|Villa)\s/.test(text.slice(start, start + 9));
}

/** ボリビア外務省|において: a ministry is where it was done, unless it is the one who did it. */
function isVenueBody(
	text: string,
	{ title, person, particle, rank, end }: Actor,
	{ traits, contexts }: LanguageTables
): boolean {
	const isBody = title === null ? rank === 'official' : title.isBody;
	if (traits.writing !== 'kana' || !isBody || person !== null || particle !== null) return false;
	return followedBy(text, end, contexts.locativeAfter);
}
