import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/** Whether a capital or a house in it makes the name of a state or a seat a place. */
export function isAtPlace(
	text: string,
	{ start, end, rank }: Actor,
	{ traits: { writing }, isVerbFinal }: LanguageTables
): boolean {
	const behind = text.slice(end, end + REACH);
	if (isVerbFinal && AT_CAPITAL.test(behind)) return true;
	if (writing === 'hangul' && rank === 'seat') return AT_HOUSE.test(behind);
	return (
		writing === 'han' &&
		rank === 'seat' &&
		CAPITAL_AT.test(text.slice(Math.max(0, start - 12), start))
	);
}

/** The longest name of a house in its city, in code units. */
const REACH = 40;

/** 미얀마| 수도 네피도에서, ミャンマー|の首都ネピドーで: the city of the state carries the particle. */
const AT_CAPITAL =
	/^(?: (?:수도|최대 도시|항구도시|휴양도시|남부|북부|동부|서부|중부) ?[\uac00-\ud7a3]{1,8}에서|の(?:首都|最大都市|商都|古都|港町)・?[\u30a1-\u30f6ー]{2,10}(?:で|にて)|[市州県]内?(?:で|にて|において))/;

/** 서울| 용산구 그랜드하얏트 호텔에서: a house in the city carries the particle. */
const AT_HOUSE =
	/^ (?:\S{1,8}(?<![은는이가을를,]) ){0,3}\S{0,10}(?:호텔|코엑스|센터|컨벤션|청사|회관|빌딩|타워|홀|공관|관저|캠퍼스|대학교|벡스코|킨텍스|리조트)에서/;

/** 在薩國首都|聖薩爾瓦多, 于越南首都|河内 */
const CAPITAL_AT = /[在于於抵][\u4e00-\u9fff]{1,7}首都$/;
