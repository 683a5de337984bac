import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Contexts } from '../../lexicon/context.ts';
import type { Actor } from '../actor.ts';
import { isListGap, isPlace } from './list-gap.ts';

/** "the Development Programme (UNDP|) in |Kenya": a word for "in", an article. */
const AT_POST = /^\)?\s\p{Ll}{1,4}\s(?:\p{Ll}{2,3}\s)?$/u;

/**
 * "met the minister of Peru; the head of the UN office |in Kenya|; the ambassador of Ghana": where one of a list of
 * officials has his post does not end the list. Behind a comma another clause may begin.
 */
export function joinOverPlaces(
	text: string,
	actors: readonly Actor[],
	tables: LanguageTables
): void {
	const { contexts, small, phrasing } = tables;
	if (tables.traits.modifiersBefore) return;
	actors.forEach((post, i) => {
		const [before, next] = [actors[i - 1], actors[i + 1]];
		if (!before || !next || !post.locative || !isPlace(post)) return;
		if (!isHolder(before) || !isHolder(next) || next.list === before.list) return;
		if (!AT_POST.test(text.slice(before.end, post.start))) return;
		const gap = text.slice(post.end, next.start);
		if (
			!(gap.startsWith(';') || opensWithAnd(gap, contexts.and)) ||
			!isListGap(gap, contexts, small.betweenNames, false, phrasing.idioms)
		)
			return;
		const { list } = next;
		for (const one of actors)
			if (one.list === list) {
				one.list = before.list;
				one.with ||= before.with;
				one.between ||= before.between;
			}
	});
}

/** "the ambassador in Lima| and the |Minister of Kenya": no clause begins behind the place. */
function opensWithAnd(gap: string, { words }: Contexts['and']): boolean {
	return words.has(gap.trimStart().split(' ')[0] ?? '');
}

function isHolder({ rank, title, kind }: Actor): boolean {
	return kind !== 'country' || (rank === 'official' && title !== null);
}
