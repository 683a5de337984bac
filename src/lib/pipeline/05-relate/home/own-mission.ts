import type { Actor } from '../../03-match/actor.ts';

/** 주|케냐| 대사관, 在|ケニア|日本国大使館, 驻|乍得|使馆: a mission of the language's own state. */
export function isOwnMission(
	folded: string,
	{ mention: { start, end } }: Actor,
	actors: readonly Actor[]
): boolean {
	const before = folded.slice(Math.max(0, start - 2), start);
	const behind = folded.slice(end, end + MISSION);
	return (
		(/(?:^|[^\uac00-\ud7a3])주$/.test(before) &&
			/^\s?(?:대한민국|한국)?\s?(?:대사관|총영사관)/.test(behind)) ||
		(before.endsWith('在') && /^日本国?(?:大使館|総領事館)/.test(behind)) ||
		// 美国驻乍得大使 is another's.
		(/[驻駐]$/.test(before) &&
			/^(?:大使|使[馆館]|总领[馆事]|總領事|经商|代表[处處])/.test(behind) &&
			!actors.some(({ mention }) => mention.end === start - 1))
	);
}

/** Of the words for a mission behind where it is, in code units. */
const MISSION = 12;
