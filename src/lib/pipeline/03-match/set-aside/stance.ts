import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../actor.ts';

/**
 * ロシア|との軍事協力に懸念を共有, 북한|의 도발에 우려를 표명, ウクライナ|の穀物輸出をめぐって: a state whose doings others are
 * worried about, or around which they talk, takes no part.
 */
export function isStance(text: string, { rank, title, compound, end }: Actor): boolean {
	if (rank !== 'name' || title !== null || compound) return false;
	const behind = text.slice(end, end + REACH);
	return JAPANESE.test(behind) || KOREAN.test(behind) || NEIGHBOUR.test(behind);
}

/** 澳洲|邻国, 중국| 주변국: another than the one that is named. */
const NEIGHBOUR = /^的?(?:[邻鄰][国國邦]|近[邻鄰])|^(?:の隣国|の周辺国| 인접국| 이웃)/;
const JAPANESE =
	/^(?:(?:と|へ)?の|による)[^、。「」はがで]{1,28}(?:[にへ](?:対する)?(?:深刻な|強い|重大な|深い)?(?:懸念|憂慮|非難|批判|反対|遺憾|抗議)|を(?:めぐ|巡)[っりる]|を(?:強く|改めて)?(?:非難|批判))/;
const KOREAN =
	/^(?:[과와]?의 | )[^.,"“”은는이가]{1,28}(?:에(?: ?대[한해])?|을|를) ?(?:깊은 |심각한 |강한 |강력히 |거듭 )?(?:우려|규탄|비난|유감|항의|둘러싸고)/;
/** In code units. */
const REACH = 48;

/**
 * 両外相は…|日米韓3か国|で連携していくことを確認, 양국 장관은 |한미일| 협력을 강화하기로: where two speak, the three of whom they
 * say that they go on working together meet nobody by that.
 */
export function suppressThree(text: string, actors: readonly Actor[], { start }: Span): void {
	for (const list of new Set(
		actors.filter(({ compound }) => compound).map((actor) => actor.list)
	)) {
		const members = actors.filter((actor) => actor.list === list);
		const [first, last] = [members[0], members.at(-1)];
		if (!first || !last || members.length < THREE) continue;
		const isWork = WORK.test(text.slice(last.end, last.end + REACH));
		if (isWork && BOTH.test(text.slice(start, first.start)))
			for (const member of members) member.suppressed = true;
	}
}

/** 澳洲和美国|正在密切关注…之旅, 堪培拉和华盛顿|担心: whoever watches what others do takes no part in it. */
export function suppressWatchers(text: string, actors: readonly Actor[]): void {
	for (const [i, last] of actors.entries()) {
		if (actors[i + 1]?.list === last.list || last.title !== null) continue;
		if (!WATCHES.test(text.slice(last.end, last.end + WATCHING))) continue;
		for (const actor of actors)
			if (actor.list === last.list && actor.title === null) actor.suppressed = true;
	}
}

const WATCHES =
	/^(?:方面?|[两兩][国國])?(?:正在?|[也都均已則则]|一直){0,2}(?:密切|高度|十分|極為|极为)?(?:[关關]注|注[视視]|[担擔][心忧憂]|警惕|警[觉覺]|[忧憂][虑慮]|不[满滿])/;
/** In code units. */
const WATCHING = 16;

const THREE = 3;
const BOTH =
	/両(?:外相|首脳|[国者氏]|大臣|閣僚|長官|外務大臣)|[双雙]方|[양두] ?(?:장관|정상|[국측]|차관|총리)|[两兩][国國位]/;
const WORK =
	/^ ?(?:[3３三] ?(?:[かカヶ]?国|國|개?국))?間?(?:での?|[の의]|による| ?간)? ?[の의]?(?:緊密[なに])?(?:安全保障|안보|三[边邊])?(?:連携|協力|協調|협력|공조|합작|合作|协调)/;
