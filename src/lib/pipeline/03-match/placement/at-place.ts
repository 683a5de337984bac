import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** Whether a capital or a house in it makes the name of a state or a seat a place. */
export function isAtPlace(
	text: string,
	{ start, end, rank }: Actor,
	{ traits: { writing }, isVerbFinal, phrasing: { idioms } }: LanguageTables
): boolean {
	const behind = text.slice(end, end + REACH);
	if (isVerbFinal && idioms.atCapital.test(behind)) return true;
	if (writing === 'hangul' && rank === 'seat') return AT_HOUSE.test(behind);
	return (
		writing === 'han' &&
		rank === 'seat' &&
		idioms.capitalAt.test(text.slice(Math.max(0, start - 12), start))
	);
}

/** The longest name of a house in its city, in code units. */
const REACH = 40;

/** 서울| 용산구 그랜드하얏트 호텔에서: a house in the city carries the particle. */
const AT_HOUSE =
	/^ (?:\S{1,8}(?<![은는이가을를,]) ){0,3}\S{0,10}(?:호텔|코엑스|센터|컨벤션|청사|회관|빌딩|타워|홀|공관|관저|캠퍼스|대학교|벡스코|킨텍스|리조트)에서/;
