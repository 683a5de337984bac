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
