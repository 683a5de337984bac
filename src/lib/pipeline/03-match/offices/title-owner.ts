import { MINISTRIES, OF_A_CAPITAL } from '../../lexicon/title-kinds.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { followedBy, precededBy } from '../../lexicon/context.ts';
import type { NameEntry, TitleEntry } from '../../lexicon/entry.ts';
import { isInState } from '../placement/in-state.ts';
import { isVerb } from '../../lexicon/person-words.ts';
import { isAbbreviated } from './abbreviated.ts';
import { isKindOfState, isWordsOfOffice } from './adjective-behind.ts';
import { isPortfolio } from './portfolio-gap.ts';
import { postOf, senderTo, sentFrom } from './posting.ts';
import { isSameOffice } from './same-office.ts';
import { isHolder, leaderWithState } from '../people/holder-name.ts';
import { isBareTitle, standsBeside } from './leader-beside.ts';
import { isCjk } from '../../text/script.ts';
import { beginsSomebodyElse, namesSomebody } from '../people/somebody-else.ts';

/** A name of the lexicon as it stands in a sentence. */
export interface NameHit extends Span {
	value: NameEntry;
}
/** A title or a body of the lexicon as it stands in a sentence. */
export interface TitleHit extends Span {
	value: TitleEntry;
	/** The whole office, with its portfolio and its rank. */
	office: Span;
}

/** The name that a title belongs to: "Chilean Foreign Minister", "Minister of Mining of Chile", 智利外长. */
export function ownerOf(
	text: string,
	folded: string,
	title: TitleHit,
	names: readonly NameHit[],
	titles: readonly TitleHit[],
	tables: LanguageTables
): NameHit | null {
	const last = names.filter((name) => name.end <= title.start).at(-1);
	const post = postOf(text, title, names, tables);
	const before = post ? senderTo(text, post, names) : last;
	const after = names.find((name) => name.start >= title.end);
	const known =
		leaderWithState(text, title, names, tables) ?? sentFrom(text, folded, title, names, tables);
	if (known) return known;
	const leader = [after, before].find(
		(name) =>
			name?.value.kind === 'person' &&
			standsBeside(text, name, title, tables) &&
			// 토고 대통령, 폴 카가메: in Korean and Japanese whoever follows a title has one of his own.
			!(name === after && tables.isVerbFinal && !isBareTitle(text, title, before))
	);
	// "…, Ana Pérez, the Vice-President of the Commission": the next of a list; without an article it is her
	// office too, as that of whoever chairs a bloc for a year.
	const isNext =
		leader === before &&
		before !== undefined &&
		after !== undefined &&
		(opensAnew(text.slice(before.end, title.start), tables) ||
			// فؤاد حسين |وزير خارجية |السعودية: an Arabic office has its state right behind.
			tables.traits.demonymBehind ||
			(text.slice(before.end, title.start) === ', ' && HOLDER.test(text.slice(after.end)))) &&
		after.value.kind !== 'person' &&
		after.value.party !== leader?.value.party &&
		joinsAfter(text, folded, title, after, titles, tables);
	// "Dutch PM Mark Rutte": the text says whose, whatever else somebody of that name led.
	const isTold =
		leader === after &&
		before?.value.form === 'demonym' &&
		before.value.kind === 'country' &&
		text.slice(before.end, title.office.start) === ' ';
	if (leader && !isNext && !isTold) return leader;
	const isBefore =
		before !== undefined &&
		before.value.form !== 'code' &&
		before.value.kind !== 'person' &&
		joinsBefore(text, folded, before, title, titles, tables);
	const isAfter =
		after !== undefined &&
		after.value.form !== 'code' &&
		joinsAfter(text, folded, title, after, titles, tables);
	// In English a name before a title owns it; in Romance languages the one behind "de" does.
	const isLoose =
		before !== undefined &&
		before.value.form !== 'demonym' &&
		/^\s\w/.test(text.slice(before.end, title.start));
	// "Qatar brought together ministers from Nepal": words between, and a country behind.
	if (
		isBefore &&
		!(isLoose && isAfter) &&
		(!isAfter || before.value.form === 'demonym' || !tables.genitiveFirst)
	)
		return before;
	if (isAfter) return after;
	return isBefore ? before : null;
}

/** "Ana Pérez, Prime Minister of Canada| Luis Rojas,": the office has a holder of its own behind it. */
const HOLDER = /^ \p{Lu}[\p{L}'.-]+ \p{Lu}/u;

/** Between a leader and the next of the list: a comma and an article. */
function opensAnew(gap: string, { persons }: LanguageTables): boolean {
	const words = gap.replaceAll(',', ' ').trim().split(/\s+/);
	return gap.includes(',') && words.some((word) => persons.articles.has(word.toLowerCase()));
}

function joinsBefore(
	text: string,
	folded: string,
	name: NameHit,
	title: TitleHit,
	titles: readonly TitleHit[],
	tables: LanguageTables
): boolean {
	// "his Tanzanian (2 and 3 August) and Kenyan (5 August) counterparts"
	const told = text
		.slice(name.end, Math.max(name.end, title.office.start))
		.replace(/^ \([^()]{1,40}\)(?= (?![-–—]))/, '');
	// "the United Kingdom's (UK|)| Minister": the short name in brackets is that of the owner.
	const isShort = OWNER_BEFORE.test(text.slice(Math.max(0, name.start - 4), name.start));
	const gap = (isShort ? told.replace(/^\)(?= )/, '') : told).replace(SHARED_HEAD, ' ');
	const isOwn =
		name.value.kind === 'country' ||
		name.value.kind === 'bloc' ||
		name.value.kind === 'organisation' ||
		name.value.kind === 'body';
	if (!isOwn || (name.value.form === 'demonym' && tables.traits.demonymBehind)) return false;
	if (isCjk(text.charCodeAt(title.start))) {
		if (isHolder(gap, text, title)) return true;
		// 与|中国|建交的岛国|外长: they are of other states.
		const { ofOtherStates, onOccasion, apart, possessive } = tables.phrasing.idioms;
		if (ofOtherStates.test(gap)) return false;
		if (gap.length > 10 || /[,。、;:]/.test(gap) || onOccasion.test(gap)) return false;
		if (possessive.test(gap)) return true;
		if (apart.test(gap)) return false;
		return (
			!titles.some(
				(other) => other !== title && other.start >= name.end && other.end <= title.start
			) || gap.length <= 6
		);
	}
	if (!tables.genitiveFirst && isPortfolio(gap, tables)) return true;
	if (gap.length > 40 || /[,;:.()"]/.test(gap.replace(/^'s/, ''))) return false;
	const words = gap.replace(/^'s?/, '').match(/\S+/g) ?? [];
	// Romance languages put the name of a state behind its officials; only a demonym may stand before.
	const isName = name.value.kind === 'country' && name.value.form !== 'demonym';
	if (isName && tables.genitiveFirst)
		return (
			words.length === 0 &&
			gap.length <= 1 &&
			// "с визитом в Чили министр": a place, then whoever went there.
			!precededBy(folded, name.start, tables.contexts.locative)
		);
	// "Morocco recalled |its ambassador": a verb begins something else.
	if (isName && !gap.startsWith("'s") && words.some((word) => isVerb(word, tables.persons)))
		return false;
	// "la diplomatie sénégalaise reçoit l'ambassadeur": what stands between is no part of an office.
	if (tables.genitiveFirst && !tables.genitiveBare && words.length > 0) return false;
	return words.length <= 3 && !words.some((word) => tables.persons.stops.has(word.toLowerCase()));
}

/** "italienische| Wirtschafts- und |Finanzminister": compounds that share the head of the last one. */
const SHARED_HEAD = /^ (?:\p{Lu}\p{L}{2,24}-(?:, | (?=\p{Ll}))){1,4}(?:\p{Ll}{1,5} )?$/u;

/** "'s (" */
const OWNER_BEFORE = /['’]s? \($/;

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
	if (isCjk(text.charCodeAt(title.start))) return false;
	// A state inside the portfolio is no less behind the title.
	const end = Math.min(title.office.end, name.start);
	const gap = text.slice(end, name.start);
	const isCounterpart = (of: Span) => tables.counterparts.has(folded.slice(of.start, of.end));
	const { accredited, comesFrom } = tables.phrasing.idioms;
	// "les ambassadeurs |accrédités auprès de la| République": to whom somebody is sent.
	if (accredited.test(gap.toLowerCase())) return false;
	// "foreign ministers of 95 states - half of those that the UN counts": a spaced dash begins an aside.
	if (gap.length > 110 || /[;:.()"]|\s[-–—]\s/.test(gap)) return false;
	if (
		titles.some(
			(other) =>
				other !== title &&
				other.start >= title.end &&
				other.end <= name.start &&
				!/^\s*$/.test(text.slice(title.end, other.start)) &&
				(gap.length > 60 ||
					beginsSomebodyElse(text.slice(title.end, other.start), title, other, tables) ||
					isSameOffice(text, folded, title, other, tables) ||
					isCounterpart(other))
		)
	)
		return false;
	if (name.value.form === 'demonym' && tables.traits.demonymBehind)
		return isWordsOfOffice(gap, name, title, titles, tables);
	if (name.value.form === 'demonym') {
		const words: readonly string[] = gap.match(/\S+/g) ?? [];
		return (
			tables.genitiveFirst &&
			!tables.genitiveBare &&
			words.length <= 8 &&
			!namesSomebody(gap, tables) &&
			(!gap.includes(',') || followedBy(text, name.end, tables.contexts.abroad)) &&
			!words.some((word) => isVerb(word, tables.persons))
		);
	}
	// "ihr Amtskollege| aus |Kiew", "il governo| di |Lubiana", "Delegation| aus |Lima": a capital tells whose.
	const isOfCapital = OF_A_CAPITAL.has(title.value.kind) || isCounterpart(title);
	if (name.value.form === 'seat') {
		// "at the Foreign Ministry| in |Lima"
		const isMinistry = MINISTRIES.has(title.value.kind);
		const { of, locative } = tables.contexts;
		return (
			/^ \p{Ll}+ $/u.test(gap) &&
			((isOfCapital && precededBy(folded, name.start, of)) ||
				(isMinistry && precededBy(folded, name.start, locative)))
		);
	}
	if (gap === ' ' && (tables.genitiveBare || isAbbreviated(text, name, tables))) return true;
	if (isKindOfState(gap, tables) || isInState(text, title, name, tables)) return true;
	if (!precededBy(folded, name.start, tables.contexts.of)) return false;
	// "ministers from Nepal", "a security official from the Emirates"
	if (comesFrom.test(text.slice(title.end, name.start))) return true;
	const words = gap.trim().split(/\s+/);
	// "à presidenta |os representantes da Hungria": an article begins somebody else; not so in "Präsident |der Ukraine".
	const [article = ''] = words;
	const isOfName = tables.contexts.of.words.has(article);
	if (tables.genitiveFirst && !isOfName && tables.persons.articles.has(article)) return false;
	return (
		words.length <= 14 &&
		// "Ministers of Trade from Peru": the last word is that of belonging.
		!words.slice(0, -1).some((word) => isVerb(word, tables.persons))
	);
}
