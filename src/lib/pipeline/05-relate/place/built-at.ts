import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from '../frame/frame.ts';

/** 인도네시아|에 배터리셀 공장 준공, ケニア|に病院を建設: where something is built is where it was done. */
export function isBuiltAt(text: string, { type }: Frame, { dative, end }: Actor): boolean {
	if (!BUILDING.has(type)) return false;
	const behind = text.slice(end, end + REACH);
	return OPENED.test(behind) || (dative && BUILT.test(behind));
}

const BUILDING: ReadonlySet<string> = new Set([
	'project',
	'investment',
	'laboratory',
	'commercial_presence'
]);

/** 에티오피아| 사무소 개소식, ケニア|事務所を開設: its office there. */
const OPENED =
	/^ ?(?:현지 ?)?(?:사무소|지사|법인|무역관|문화원|세종학당|事務所|支店|代表处|代表處|办事处|辦事處)[를을のを]? ?(?:개소|개설|설립|준공|개원|오픈|開設|開所|設立|揭牌|成立|开业|開業)/;

/** Between the state and what is built there, in code units. */
const REACH = 34;

const BUILT =
	/^(?:에(?:는|도)?\s|に(?:も|は)?)[^.。\n]{0,24}?(?:공장|병원|학교|센터|연구소|발전소|터미널|준공|착공|완공|건립|개소|개원|工場|病院|学校|センター|発電所|研究所|橋)/;
