import type { Actor } from './actor.ts';
import type { LanguageTables } from './compile.ts';
import { followedBy, precededBy, type Contexts } from './context.ts';
import { isCjk } from './script.ts';
import { isBodyPhrase, phraseEnd } from './noun-phrase.ts';

/** Fills in what the words around each actor say: place, other side, list, compound. */
export function place(text: string, folded: string, actors: Actor[], tables: LanguageTables): void {
	const { contexts } = tables;
	// In Korean and Japanese "with" and "and" are one word behind the name.
	const isPostposed = contexts.withAfter.length > 0;
	let list = 0;
	let lastComma = 0;
	let previous: Actor | undefined;
	/** 아랍에미리트연합|(|UAE), 오만: the short form in brackets stands in the list of its name. */
	let wasAlias = false;
	for (const actor of actors) {
		const between = previous ? text.slice(previous.end, actor.start) : '';
		const isAlias = previous !== undefined && between === '(' && isSameName(previous, actor);
		const gap = wasAlias ? between.replace(/^\)/, '') : between;
		wasAlias = isAlias;
		const joined =
			previous !== undefined &&
			!(previous === actors[0] && isPostposed && headsLine(text, previous, gap)) &&
			actor.start >= previous.end &&
			((gap === '' && actor.compound && previous.compound) ||
				isAlias ||
				isListGap(gap, contexts, tables.small.betweenNames, previous.locative) ||
				isItinerary(previous, actor, gap) ||
				isNameBetween(previous, actor, gap, tables) ||
				(previous.title !== null && isNamesake(gap, tables)));
		if (!joined) list++;
		// 同A、B和C: behind an enumeration 和 closes the list.
		if (joined && /[、,]/.test(gap)) lastComma = list;
		actor.list = list;
		if (
			previous &&
			(gap === '-' || gap === '·' || gap === '・' || gap === '/' || (gap === '' && actor.compound))
		) {
			actor.compound = true;
			previous.compound = true;
			// "at the Korea-LAC Forum": two sides, and no place.
			previous.locative = false;
		}
		const end = phraseEnd(text, actor.end, tables.language);
		if (isBodyPhrase(text, actor.end, end, tables.language)) actor.rank = 'official';
		actor.with =
			precededBy(folded, actor.start, contexts.with) || followedBy(text, end, contexts.withAfter);
		actor.between =
			precededBy(folded, actor.start, contexts.between) ||
			followedBy(text, end, contexts.betweenAfter);
		actor.isDoer = contexts.closing !== null && precededBy(folded, actor.start, contexts.closing);
		actor.particle = followedBy(text, end, contexts.subjectAfter)
			? 'subject'
			: followedBy(text, end, contexts.objectAfter)
				? 'object'
				: null;
		if (isVenueBody(text, actor, tables)) actor.rank = 'seat';
		actor.locative =
			(actor.rank === 'name' || actor.rank === 'seat') &&
			!actor.compound &&
			(precededBy(folded, actor.start, contexts.locative) ||
				followedBy(text, actor.end, contexts.locativeAfter) ||
				// 베트남 꽝남성에서: the place within the state carries the particle.
				(tables.language === 'ko' && followedBy(text, end, contexts.locativeAfter)));
		actor.locative ||= precededBy(folded, actor.start, contexts.house);
		if (joined && previous) {
			actor.locative ||= previous.locative && actor.rank === previous.rank;
			if (tables.language === 'zh' && list === lastComma) actor.with = previous.with;
			else actor.with ||= previous.with && !isPostposed;
			actor.between ||= previous.between;
		}
		previous = actor;
	}
	for (let i = actors.length - 2; i >= 0; i--)
		spreadBack(text, actors[i], actors[i + 1], isPostposed);
	spreadOn(actors);
	if (isPostposed) spreadParticles(actors, tables.language === 'ko');
}

/**
 * In Korean and Japanese the particle of a list stands behind its last member: 칠레, 페루, 브라질과.
 * Of two names only where somebody else acts: of "韓国、チリと会談" the first is the subject. Korean
 * lists run into one another: there only what marks the other side is passed on, and to somebody.
 */
function spreadParticles(actors: readonly Actor[], isKorean: boolean): void {
	for (const list of new Set(actors.map((actor) => actor.list))) {
		const members = actors.filter((actor) => actor.list === list);
		const [first] = members;
		const last = members.at(-1);
		if (!first || !last || members.length < 2) continue;
		const isOthers = actors.some(
			({ list: other, end, rank, particle }) =>
				other !== list && end <= first.start && (rank === 'official' || particle === 'subject')
		);
		if (!isOthers && (members.length === 2 || isKorean)) continue;
		if (isKorean && last.particle === 'subject') continue;
		for (const member of members) {
			if (member === last || member.particle !== null) continue;
			member.particle = last.particle;
			member.with ||= last.with && last.particle !== 'subject';
			member.locative ||= last.locative && member.rank === last.rank;
		}
	}
}

/** "외교부 장관, 페루·칠레와 통화": behind the official who opens a headline the comma stands for the particle. */
function headsLine(text: string, { rank, start }: Actor, gap: string): boolean {
	return (
		rank === 'official' && /^\s?,/.test(gap) && (start === 0 || text.charAt(start - 1) === '\n')
	);
}

/** What the last of a list says of all: 間, 간; "Chilean and Korean ministers". */
function spreadBack(
	text: string,
	actor: Actor | undefined,
	next: Actor | undefined,
	isPostposed: boolean
): void {
	if (!actor || !next || actor.list !== next.list) return;
	actor.between ||= next.between;
	// In a list 과 and と say "and"; only the last may stand beside the other side.
	if (actor.with && isPostposed) actor.with = next.with && next.particle === null;
	if (actor.rank === 'adjective' && (next.rank === 'official' || next.rank === 'name'))
		actor.rank = next.rank;
	// 阿尔及利亚、马里等国领导人: an office behind the last name is that of all.
	const hasOffice = next.rank === 'official' && (next.title === null || isBehind(next));
	if (isCjkName(text, actor) && actor.rank === 'name' && hasOffice) actor.rank = 'official';
}

function isBehind({ title, mention }: Actor): boolean {
	return title !== null && title.start >= mention.end;
}

function isCjkName(text: string, { mention }: Actor): boolean {
	return isCjk(text.charCodeAt(mention.start));
}

/** "The presidents of Chile, Peru and Bolivia": whoever follows in the list is a president too. */
function spreadOn(actors: readonly Actor[]): void {
	let open: Actor | null = null;
	for (const [i, actor] of actors.entries()) {
		const previous = actors[i - 1];
		if (open === null || previous?.list !== actor.list) open = null;
		if (open && actor.title === null && (actor.rank === 'name' || actor.rank === 'adjective'))
			actor.rank = 'official';
		else open = actor.title && actor.mention.start > actor.title.start ? actor : null;
	}
}

function isListGap(
	gap: string,
	{ and, of, locative }: Contexts,
	small: ReadonlySet<string>,
	isBehindPlace: boolean
): boolean {
	if (gap.length > 24) return false;
	// A dash with spaces closes a dateline; only a bare one joins names.
	if (gap === '-') return true;
	// "Tajikistan (5 May), Uzbekistan": a date or an aside may stand behind each.
	// ラオス|人民民主共和国、: the rest of a state's full name stands behind its mention.
	const bare = gap
		.replace(/^\s?\([^()]{1,14}\)/, '')
		.replace(/^(?:連邦|民主|人民|社会主義)*(?:共和国|王国|公国|連邦|諸国)/, '');
	if (/^\s?(?:[-,、;，·・&/및和与與及과와とや]|以及|及び|並びに|그리고)\s?$/.test(bare))
		return true;
	const words = bare
		.toLowerCase()
		.replace(/[,、;.]/g, ' ')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '');
	// "the president, Ana Pérez, in Kenya" is no list; "in Ghana, in Kenya" is one.
	const linking = isBehindPlace ? [and, of, locative] : [and, of];
	return (
		words.length > 0 &&
		words.length <= 3 &&
		words.every((word) => small.has(word) || linking.some((set) => set.words.has(word))) &&
		(and.words.has(words[0] ?? '') || /[,;]/.test(gap))
	);
}

/** ボリビア外務省|において: a ministry is where it was done, unless it is the one who did it. */
function isVenueBody(
	text: string,
	{ title, person, particle, end }: Actor,
	{ language, contexts }: LanguageTables
): boolean {
	if (language !== 'ja' || title?.isBody !== true || person !== null || particle !== null)
		return false;
	return followedBy(text, end, contexts.locativeAfter);
}

/** 짐바브웨 대통령, |포르 에소짐나 냐싱베 |토고 대통령: the words of a name too long to be read as one. */
const KOREAN_NAME = /^, (?:[\uac00-\ud7a3]{1,6}[ -]){1,5}$/;
/** ペルー大使|(H.E. Mr. Ana Pérez)及びルイス・ディアス駐日|ブラジル大使: the name in its own letters as well. */
const JAPANESE_NAME =
	/^(?:\([^()]{1,160}\))?\s?(?:[,、]|及び|および|並びに)\s?[\u30a1-\u30f6ー・=]{0,30}(?:駐日|在京)?$/;

function isNameBetween(
	{ rank, title }: Actor,
	actor: Actor,
	gap: string,
	{ language }: LanguageTables
): boolean {
	if (rank !== 'official' || actor.rank !== 'official' || !title || !actor.title) return false;
	if (language === 'ja') return JAPANESE_NAME.test(gap);
	return language === 'ko' && KOREAN_NAME.test(gap);
}

/** "Singapore, l'1 e il 2; Hanoi, in Vietnam, il 3": a stop, its state, its days, the next stop. */
function isItinerary(previous: Actor, actor: Actor, gap: string): boolean {
	if (!isPlace(previous) || !isPlace(actor) || gap.length > 45) return false;
	if (previous.party === actor.party) return /^,\s\p{Ll}+\s$/u.test(gap);
	return /^[\p{Ll}\d\s,;'º°]+$/u.test(gap) && /\d/.test(gap) && /[,;]\s$/.test(gap);
}

/** アラブ首長国連邦|(|UAE): not so the capital in brackets behind its state. */
function isSameName(previous: Actor, { party, rank, kind }: Actor): boolean {
	if (kind !== 'country' || rank !== 'name') return false;
	return previous.party === party && previous.rank === 'name';
}

function isPlace({ rank, compound }: Actor): boolean {
	return (rank === 'name' || rank === 'seat') && !compound;
}

/** "ministers Ana Pérez of Bolivia| and Luis Díaz of |Peru", "(Bolivia)| and Luis Díaz (|Peru". */
function isNamesake(gap: string, { contexts, small }: LanguageTables): boolean {
	if (gap.length > 50) return false;
	const { and, of } = { and: contexts.and.words, of: contexts.of.words };
	const words = gap
		.replace(/^\)/, '')
		.replaceAll(',', ' , ')
		.replace(/\($/, ' ( ')
		.trim()
		.split(/\s+/)
		.filter((word) => !small.betweenNames.has(word) || of.has(word));
	const [first = '', ...name] =
		words[0] === ',' && and.has(words[1] ?? '') ? words.slice(1) : words;
	const last = name.pop() ?? '';
	return (
		(first === ',' || and.has(first)) &&
		(of.has(last) || last === '(') &&
		name.length >= 1 &&
		name.length <= 5 &&
		name.every((word) => /^\p{Lu}/u.test(word))
	);
}
