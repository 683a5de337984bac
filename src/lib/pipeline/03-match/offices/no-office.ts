import type { Span } from '#lib/domain/evidence.ts';
import { GOVERNING_OFFICES } from '../../lexicon/title-kinds.ts';
import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import type { TitleHit } from './title-owner.ts';
import type { Hit } from '../../text/trie.ts';

/** The words for an office that are none where they stand. */
export function isNoOffice(
	text: string,
	folded: string,
	hit: Hit<Entry>,
	phrasing: Phrasing
): boolean {
	return (
		isHour(text, hit) ||
		isLevel(text, hit, phrasing) ||
		isParticiple(folded, hit, phrasing) ||
		isVerb(text, hit, phrasing)
	);
}

/** "10:09 PM": the hour, and no prime minister. */
function isHour(text: string, { start, end }: Span): boolean {
	return end - start === 2 && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** 签|署长期协议: the end of a verb and the beginning of the next word. */
function isVerb(text: string, { start }: Span, { idioms }: Phrasing): boolean {
	return idioms.verbOfTwo.test(text.slice(Math.max(0, start - 1), start + 1));
}

/** 차관보|급, 局長|級: how high a meeting was, and nobody of that office. */
function isLevel(text: string, { end }: Span, { idioms }: Phrasing): boolean {
	return idioms.level.test(text.charAt(end));
}

/** 차관계약: what is lent, not the vice-minister of the same two syllables. */
export function isWork({ value }: Hit<Entry>): boolean {
	return value.layer === 'trigger' && value.kind === 'project';
}

/** "prenderanno |parte", "ont pris |part": a word of the verb, and no side. */
export function isPhrase(told: Hit<Entry>, hit: Hit<Entry>): boolean {
	return (
		hit.value.layer === 'title' &&
		hit.value.kind === 'state-noun' &&
		told.value.layer === 'trigger' &&
		told.value.kind === 'attend' &&
		told.start < hit.start
	);
}

/** "a |envoyé des secours", "ha |inviato aiuti": what somebody sent, and no envoy. */
function isParticiple(
	folded: string,
	{ value, start }: Hit<Entry>,
	{ auxiliary }: Phrasing
): boolean {
	return (
		value.layer === 'title' &&
		value.kind === 'envoy' &&
		auxiliary.test(folded.slice(Math.max(0, start - AUXILIARY_REACH), start))
	);
}

/** An auxiliary with an adverb, in code units. */
const AUXILIARY_REACH = 22;

/** 14개국 |외무장관, 5か国の|外相, 两国|防长: those of as many states, and none of them nobody's own. */
export function isOfMany(
	text: string,
	{ office, value }: TitleHit,
	{ ofEach, whicheverOf, ofOtherSide, ofSoMany }: Idioms
): boolean {
	const before = text.slice(Math.max(0, office.start - 8), office.start);
	// 駐日各国大使: to where they are posted says, and from nowhere.
	if (value.kind === 'ambassador' && ofEach.test(before)) return true;
	// 상대국| 주재 대사: the envoys whom the two sides send each other.
	if (value.kind === 'ambassador' && ofOtherSide.test(before)) return true;
	// 各国首脳を歓迎, 参加各国の外相: those of whichever states, and none of the text's own.
	if (GOVERNING_OFFICES.has(value.kind) && whicheverOf.test(before)) return true;
	return ofSoMany.test(before);
}

/** UNRWAの|事務局長, 사무총장, 总干事: where no body is known beside it, the head of one, and of no state. */
export function isOfSomeBody(text: string, { start, end }: Span, { chief }: Idioms): boolean {
	return chief.test(text.slice(start, end));
}

/** "un document qu'un |chef d'État signe": some head of state or other, and not the text's own. */
export function isAnybody(
	folded: string,
	{ title, person }: Actor,
	{ contexts }: LanguageTables
): boolean {
	return (
		person === null &&
		title !== null &&
		GOVERNING_OFFICES.has(title.kind) &&
		precededBy(folded, title.office.start, contexts.indefinite)
	);
}
