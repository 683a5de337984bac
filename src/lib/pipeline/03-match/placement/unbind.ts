import type { Actor } from '../actor.ts';

/** チリ・ペルー・ボリビア: of three or more full names the dot is a comma. */
export function unbind(text: string, actors: readonly Actor[]): void {
	for (const list of new Set(actors.map((actor) => actor.list))) {
		const members = actors.filter((actor) => actor.list === list);
		const isLong = ({ mention }: Actor) => mention.end - mention.start > 1;
		if (members.length < UNBOUND || !members.every(isLong)) continue;
		const gaps = members.slice(1).map((actor, i) => text.slice(members[i]?.end, actor.start));
		if (gaps.some((gap) => gap === '・')) for (const actor of members) actor.compound = false;
	}
}

/** So many states by their names are a list. */
const UNBOUND = 3;
