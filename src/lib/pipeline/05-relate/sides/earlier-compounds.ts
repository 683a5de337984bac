import type { Actor } from '../../03-match/actor.ts';
import { distinct } from './distinct.ts';

/** 日米豪、|日米韓の外相会談: the compounds that stand before one of the same noun, each of a meeting of its own. */
export function earlierCompounds(
	text: string,
	actors: readonly Actor[],
	compound: readonly Actor[]
): Actor[][] {
	const [first] = compound;
	if (!first) return [];
	const last = actors.findLast(({ end }) => end <= first.start);
	if (!last?.compound || last.list === first.list) return [];
	if (!/^[、,]$/.test(text.slice(last.end, first.start))) return [];
	const before = distinct(actors.filter(({ list }) => list === last.list));
	return before.length < 2 ? [] : [...earlierCompounds(text, actors, before), before];
}
