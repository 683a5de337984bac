import type { Actor } from '../../03-match/actor.ts';
import { isAtPosting } from '../../03-match/offices/posting.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** 주|케냐| 대사관, 在|ケニア|日本国大使館, 驻|乍得|使馆: a mission of the language's own state. */
export function isOwnMission(
	folded: string,
	{ mention: { start, end } }: Actor,
	{ actors, tables }: Pick<Sentence, 'actors' | 'tables'>
): boolean {
	return (
		isAtPosting(folded, start, tables) &&
		tables.phrasing.idioms.ourMission.test(folded.slice(end, end + MISSION)) &&
		// 美国驻乍得大使 is another's.
		!actors.some(({ mention }) => mention.end === start - 1)
	);
}

/** Of the words for a mission behind where it is, in code units. */
const MISSION = 12;
