import type { Actor } from '../03-match/actor.ts';
import type { Frame } from './frame.ts';

/** 인도네시아|에 배터리셀 공장 준공, ケニア|に病院を建設: where something is built is where it was done. */
export function isBuiltAt(text: string, { type }: Frame, { dative, end }: Actor): boolean {
	return dative && BUILDING.has(type) && BUILT.test(text.slice(end, end + REACH));
}

const BUILDING: ReadonlySet<string> = new Set([
	'project',
	'investment',
	'laboratory',
	'commercial_presence'
]);

/** Between the state and what is built there, in code units. */
const REACH = 34;

const BUILT =
	/^(?:에(?:는|도)?\s|に(?:も|は)?)[^.。\n]{0,24}?(?:공장|병원|학교|센터|연구소|발전소|터미널|준공|착공|완공|건립|개소|개원|공장을|工場|病院|学校|センター|発電所|研究所|橋)/;
