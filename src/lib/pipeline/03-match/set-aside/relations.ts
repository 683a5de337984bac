import type { Actor } from '../actor.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';

/** 就中法关系、|中欧关系|交换意见: of a list of relations only the first may be of those who speak. */
export function suppressRelations(
	text: string,
	actors: readonly Actor[],
	{ idioms }: Phrasing
): void {
	let end = -1;
	for (const list of new Set(
		actors.filter(({ compound }) => compound).map((actor) => actor.list)
	)) {
		const members = actors.filter((actor) => actor.list === list);
		const [first, last] = [members[0], members.at(-1)];
		const noun = last && idioms.relation.exec(text.slice(last.end, last.end + 4));
		if (!first || !last || !noun || members.length < 2) continue;
		if (
			end >= 0 &&
			first.start >= end &&
			idioms.betweenRelations.test(text.slice(end, first.start))
		)
			for (const member of members) member.suppressed = true;
		end = last.end + noun[0].length;
	}
}
