import type { Span } from '#lib/domain/evidence.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Actor } from '../actor.ts';

/**
 * ロシア|との軍事協力に懸念を共有, 북한|의 도발에 우려를 표명, ウクライナ|の穀物輸出をめぐって: a state whose doings others are
 * worried about, or around which they talk, takes no part; nor does one whose neighbour is meant (澳洲|邻国, 중국| 주변국).
 */
export function isStance(
	text: string,
	{ rank, title, compound, end }: Actor,
	{ blamed, neighbour }: Idioms
): boolean {
	if (rank !== 'name' || title !== null || compound) return false;
	const behind = text.slice(end, end + REACH);
	return blamed.test(behind) || neighbour.test(behind);
}

/** In code units. */
const REACH = 48;

/**
 * 両外相は…|日米韓3か国|で連携していくことを確認, 양국 장관은 |한미일| 협력을 강화하기로: where two speak, the three of whom they
 * say that they go on working together meet nobody by that.
 */
export function suppressThree(
	text: string,
	actors: readonly Actor[],
	{ start }: Span,
	{ theTwo, workOfThree }: Idioms
): void {
	for (const list of new Set(
		actors.filter(({ compound }) => compound).map((actor) => actor.list)
	)) {
		const members = actors.filter((actor) => actor.list === list);
		const [first, last] = [members[0], members.at(-1)];
		if (!first || !last || members.length < THREE) continue;
		const isWork = workOfThree.test(text.slice(last.end, last.end + REACH));
		if (isWork && theTwo.test(text.slice(start, first.start)))
			for (const member of members) member.suppressed = true;
	}
}

/** 澳洲和美国|正在密切关注…之旅, 堪培拉和华盛顿|担心: whoever watches what others do takes no part in it. */
export function suppressWatchers(
	text: string,
	actors: readonly Actor[],
	{ watches }: Idioms
): void {
	for (const [i, last] of actors.entries()) {
		if (actors[i + 1]?.list === last.list || last.title !== null) continue;
		if (!watches.test(text.slice(last.end, last.end + WATCHING))) continue;
		for (const actor of actors)
			if (actor.list === last.list && actor.title === null) actor.suppressed = true;
	}
}

/** In code units. */
const WATCHING = 16;

const THREE = 3;
