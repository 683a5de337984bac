import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Contexts } from '../../lexicon/context.ts';
import { areHonours, isCaselessName } from './caseless-name.ts';
import { fold } from '../../text/fold.ts';

/** "A, B and C": what may stand between two names of one list. */
export function isListGap(
	gap: string,
	{ and, of, locative }: Contexts,
	small: ReadonlySet<string>,
	isBehindPlace: boolean,
	idioms: Idioms
): boolean {
	// A dash with spaces closes a dateline; only a bare one joins names.
	if (gap === '-') return true;
	// "Tajikistan (5 May), Uzbekistan": a date, a name or an aside may stand behind each.
	// ラオス|人民民主共和国、, 非盟|总部、: the rest of its full name, or its seat, stands behind its mention.
	const bare = gap
		.replace(/^\s?\([^()]{1,60}\)/, '')
		.replace(/^\s?\[[^[\]]{1,60}\]/, '')
		// "the EU|/EC, |Brazil": another short name of the same.
		.replace(/^\/\p{Lu}{2,5}(?=,)/u, '')
		.replace(idioms.restOfName, '');
	if (
		idioms.opensList.test(bare) ||
		DATED.test(bare) ||
		idioms.listed.test(bare) ||
		/^\s?[-,、;，·・▲△▴▵▽&/]\s?$/.test(bare)
	)
		return true;
	// "Chad, as well as |Niger": one word for the several.
	const lower = bare.toLowerCase();
	// "y los países miembros del |Mercosur": what is said of the last one.
	const opensAnd = (phrase: string) => and.words.has(phrase.slice(0, phrase.indexOf(' ')));
	const joint =
		and.phrases.find((phrase) => lower.includes(phrase)) ??
		and.phrases.find((phrase) => opensAnd(phrase) && fold(lower).includes(phrase));
	const words = (joint ? fold(lower).replace(joint, ',') : lower)
		.replace(/[,、;.]/g, ' ')
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word) => (small.has(word) ? word : word.replace(/'$/, '')));
	// "the president, Ana Pérez, in Kenya" is no list; "in Ghana, in Kenya" is one.
	const linking = isBehindPlace ? [and, of, locative] : [and, of];
	return (
		(words.length > 0 || joint !== undefined) &&
		words.length <= MOST_SMALL &&
		words.every((word) => small.has(word) || linking.some((set) => set.words.has(word))) &&
		(and.words.has(words[0] ?? '') || joint !== undefined || /[,;]/.test(gap))
	);
}

/** 호주|, 지난해 2월 |인도네시아: each with its own month. */
const DATED = /^,\s(?:지난해|작년|올해|지난)?\s?(?:\d{2,4}년\s)?\d{1,2}월(?:\s\d{1,2}일)?\s$/;

/** "and the Right Honourable Dr": so many small words may stand between two names. */
const MOST_SMALL = 6;

/** 짐바브웨 대통령, |포르 에소짐나 냐싱베 |토고 대통령: the words of a name too long to be read as one. */
const KOREAN_NAME =
	/^, (?:[▲△▴▵] ?)?(?:(?:[\uac00-\ud7a3]{1,6}[ -]){1,5}|[\uac00-\ud7a3 -]{2,30}\([A-Z][^()]{2,60}\) ?|[「『'‘“"][^「」『』'’"]{2,80}[」』'’”"] ?)$/;

/** ペルー大使|(H.E. Mr. Ana Pérez)及びルイス・ディアス駐日|ブラジル大使: the name in its own letters as well. */
const JAPANESE_NAME =
	/^(?:\([^()]{1,160}\))?\s?(?:[,、]|及び|および|並びに)\s?[\u30a1-\u30f6ー・=]{0,30}(?:駐日|在京)?$/;

/** 智利驻沪总领事|玛利亚·洛佩斯先生(Maria)、|秘鲁驻沪总领事; behind such a list 和 closes it. */
const CHINESE_NAME =
	/^(?:[\u4e00-\u9fff·]{0,14}|[A-Z .'-]{3,40}[\u4e00-\u9fff]{1,2})(?:\([^()]{1,80}\))?[\u4e00-\u9fff]{0,2}、[及和與与]?$/i;

const CHINESE_LAST =
	/^(?:[\u4e00-\u9fff·]{0,14}|[A-Z .'-]{3,40}[\u4e00-\u9fff]{1,2})(?:\([^()]{1,80}\))?[\u4e00-\u9fff]{0,2},?(?:[和及与與暨]|以及)$/i;

/** Between two officials of a list whose names the engine cannot read; `isOpen`: the list has commas already. */
export function isNameBetween(
	{ rank, title, party }: Actor,
	actor: Actor,
	gap: string,
	{ traits: { writing }, contexts, persons }: LanguageTables,
	isOpen: boolean
): boolean {
	if (rank !== 'official' || actor.rank !== 'official') return false;
	if (writing === 'caseless')
		return (
			isCaselessName(gap, contexts.and.words, persons) ||
			(party === actor.party && areHonours(gap, persons))
		);
	if (!title || !actor.title) return false;
	if (writing === 'kana') return JAPANESE_NAME.test(gap);
	if (writing === 'han') return CHINESE_NAME.test(gap) || (isOpen && CHINESE_LAST.test(gap));
	return writing === 'hangul' && KOREAN_NAME.test(gap);
}

/** "Singapore, l'1 e il 2; Hanoi, in Vietnam, il 3": a stop, its state, its days, the next stop. */
export function isItinerary(
	previous: Actor,
	actor: Actor,
	gap: string,
	{ contexts: { and }, phrasing }: LanguageTables
): boolean {
	if (!isPlace(previous) || !isPlace(actor) || gap.length > 45) return false;
	if (previous.party === actor.party) return /^,\s\p{Ll}+\s$/u.test(gap);
	// "en Égypte| samedi, en |Jordanie": the day of a stop, then the next stop.
	if (isDated(gap, and) || phrasing.onWeekday.test(fold(gap))) return true;
	// "à Lomé, le 5 mai à Lima et le 9 mai à Accra"
	const isJoined = /^[,;]|[,;]\s$/.test(gap) || and.words.has(gap.trimStart().split(' ')[0] ?? '');
	// "between Peru and Chile|, which allows 9 ships of |Ghana": nobody's stop.
	return (
		isJoined &&
		/\d/.test(gap) &&
		/^[\p{Ll}\d\s,;'º°]+$/u.test(gap) &&
		!phrasing.idioms.inRelative.test(gap)
	);
}

/** "in Kenya| il 3 e 4 maggio e in |Ghana", "nach Kenia| und vom 6. bis 7. Mai nach |Ghana", "Kenya| (3-4 May) and |Ghana". */
function isDated(gap: string, and: Contexts['and']): boolean {
	const rest = gap
		.replace(DAYS, ' ')
		.replace(/[(),.]/g, ' ')
		.trim();
	const words = rest.split(/\s+/);
	return (
		rest.length < gap.trim().length &&
		!/\d/.test(rest) &&
		words.length <= MOST_DATED &&
		words.some((word) => and.words.has(word)) &&
		words.every((word) => /^\p{Ll}{1,5}'?$/u.test(word))
	);
}

/** "3", "3-4 May", "3. bis 5. Mai", "l'1 e il 2 settembre". */
const DAYS =
	/\d{1,2}(?:\.|er|st|nd|rd|th|º)?(?:\s?(?:[-ey]|et|and|und|to|al|au|bis|a)\s?(?:il\s|l')?\d{1,2}(?:\.|er|st|nd|rd|th|º)?)?(?:\s(?:de\s)?\p{L}{3,10}(?=[\s,;)]))?/gu;
const MOST_DATED = 5;

/** 우루과이| |멕시코를: a state by its name alone. */
export function isBareName({ rank, kind, start, end, mention, compound }: Actor): boolean {
	return (
		rank === 'name' &&
		kind === 'country' &&
		!compound &&
		start === mention.start &&
		end === mention.end
	);
}

export function isPlace({ rank, compound }: Actor): boolean {
	return (rank === 'name' || rank === 'seat') && !compound;
}

/** 老挝|万象市: the city of the state beside it. */
export function isOwnCity(state: Actor, city: Actor): boolean {
	return state.party === city.party && state.rank === 'name' && city.rank === 'seat';
}

/** アラブ首長国連邦|(|UAE), エクアドル|(|キト: the same state once more, within its list. */
export function isSameName(previous: Actor, { party, rank, kind }: Actor): boolean {
	if (kind !== 'country' || (rank !== 'name' && rank !== 'seat')) return false;
	return previous.party === party && previous.rank === 'name';
}

/** "the Asian Development Bank |(|ADB) and Nepal", "(AfDB)": its letters, in the list in which its name stands. */
export function isShortName(
	text: string,
	previous: Actor,
	{ party, rank, start, end }: Actor
): boolean {
	return (
		previous.party === party &&
		previous.rank === 'name' &&
		rank === 'name' &&
		text.charAt(end) === ')' &&
		/^(?:[\p{Lu}\d-]+|\p{Lu}\p{Ll}?\p{L}?\p{Lu}+)$/u.test(text.slice(start, end))
	);
}
