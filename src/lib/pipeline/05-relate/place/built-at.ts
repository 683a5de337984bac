import type { Actor } from '../../03-match/actor.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Frame } from '../frame/frame.ts';

/** 인도네시아|에 배터리셀 공장 준공, ケニア|に病院を建設: where something is built is where it was done. */
export function isBuiltAt(
	text: string,
	{ type }: Frame,
	{ dative, end }: Actor,
	{ officeOpened, built }: Idioms
): boolean {
	if (!BUILDING.has(type)) return false;
	const behind = text.slice(end, end + REACH);
	return officeOpened.test(behind) || (dative && built.test(behind));
}

const BUILDING: ReadonlySet<string> = new Set([
	'project',
	'investment',
	'laboratory',
	'commercial_presence'
]);

/** Between the state and what is built there, in code units. */
const REACH = 34;
