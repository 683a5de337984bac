import type { Idioms } from '../../lexicon/idioms.ts';
import type { Writing } from '../../lexicon/traits.ts';

/**
 * In Korean and Japanese the particle that tells a noun's part stands behind the whole phrase:
 * 카자흐스탄 산업건설부와, ナミビア国営企業との間. Sticky, one run each, no nesting.
 */
const JAPANESE = /[\u4e00-\u9fff\u30a1-\u30f6ー々A-Z・]{0,16}/iy;
/** カザフスタン|(7日)を, 장관|(왼쪽)은, 大使|(H.E. Mr. Ana Pérez)を */
const ASIDE = /\s?\([^()]{1,160}\)/y;
/** アルゼンチン|の4か国を, モザンビーク|のアフリカ4か国を, トルコ|など各国首脳と, ドイツ|など7カ国と, 칠레| 등 3개국과 */
const COUNT =
	/(?:など(?:の|、)?)?[0-9一二三四五六七八九十]{1,2}[かカヵケヶ箇]?国の?[\u4e00-\u9fff]{0,6}|の(?:[\u30a1-\u30f6ー・]{2,8}|[\u4e00-\u9fff]{2,4})?[0-9一二三四五六七八九十]{1,2}[かカヵケヶ箇]?国|など(?:の?[\u4e00-\u9fff]{2,8})?(?=と)/y;
/** カザフスタン|の国営企業カズアトムプロム: a body of the state, by its own name. */
const JAPANESE_BODY =
	/の[\u4e00-\u9fff]{0,10}(?:企業|公社|公団|銀行|基金|機構|当局|協会|研究所|大学|会議所|政府|委員会)[\u4e00-\u9fff\u30a1-\u30f6ー々A-Z・]{0,20}/iy;
/** 카가메 르완다 대통령| 등 6개국 정상과, 등 중미 6개국과: how many they are, behind the last of a list. */
const KOREAN_COUNT =
	/\s등의?(?:\s(?:[\uac00-\ud7a3]{2,6}\s)?\d{1,2}개국의?)?(?=[과와은는이을를도]?\s)/y;
/** The longest words for what kind of states they are, in code units. */
const SUCH_STATES = 24;
const KOREAN_WORD = /[\uac00-\ud7a3A-Z·()]{0,14}/iy;
const WORD_BEHIND = /^\s?[\uac00-\ud7a3·]{1,18}$/;

/** Where the phrase that begins with a name ends, before its particle; `end` itself when nothing follows. */
export function phraseEnd(
	text: string,
	from: number,
	writing: Writing,
	{ particle, stateOwned, suchStates }: Idioms
): number {
	if (writing !== 'kana' && writing !== 'hangul') return from;
	const end = closesCount(text, from) ? from + 1 : from + length(ASIDE, text, from);
	// 독일| 등 유럽 국가| 사절과: the noun ends in a syllable that elsewhere is a particle.
	const such = suchStates.exec(text.slice(end, end + SUCH_STATES))?.[0].length;
	if (writing === 'kana') {
		if (such !== undefined) return end + such;
		const own = end + length(JAPANESE, text, end);
		const more = own + length(JAPANESE_BODY, text, own) + length(ASIDE, text, own);
		return more + length(COUNT, text, more);
	}
	// 미얀마|·베트남·브루나이: the next of a list begins, and no word of the same phrase.
	if (text.charAt(end) === '·') return end;
	let at = end + (such ?? length(KOREAN_COUNT, text, end));
	const most = stateOwned.test(text.slice(end, end + 4)) ? 4 : 3;
	for (let words = 0; words < most; words++) {
		const word = text.slice(at, at + length(KOREAN_WORD, text, at));
		const mark = particle.exec(word)?.[0] ?? '';
		const stop = at + word.length - mark.length;
		if (mark !== '' && (words > 0 || word.length > 0))
			return mark.endsWith('의') && mark.length === 1 ? end : stop;
		if (text.charAt(at + word.length) !== ' ' || words === most - 1) return end;
		at += word.length + 1;
	}
	return end;
}

/** 4か国(ペルー、チリ|)と, 3개국(페루, 칠레, 케냐|)과: the bracket closes in which they are listed whose number stands before it. */
function closesCount(text: string, at: number): boolean {
	return text.charAt(at) === ')' && COUNTED.test(text.slice(Math.max(0, at - LONGEST_LIST), at));
}

const COUNTED = /(?:[かカヵケヶ箇]国|개국)\([^()]{1,200}$/;
const LONGEST_LIST = 206;

/** True when the words behind a Korean name are a body that acts for the state: 산업건설부, 국영기업. */
export function isBodyPhrase(
	text: string,
	end: number,
	phrase: number,
	writing: Writing,
	{ bodyEnd }: Idioms
): boolean {
	if (writing !== 'hangul' || phrase <= end) return false;
	const words = text.slice(end, phrase);
	return WORD_BEHIND.test(words) && bodyEnd.test(words);
}

function length(sticky: RegExp, text: string, at: number): number {
	sticky.lastIndex = at;
	return sticky.exec(text)?.[0].length ?? 0;
}
