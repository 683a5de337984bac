import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between two offices of one person, beside "and": a comma, a dash, a stroke. */
const MARK = /^\s?[-–/&,]\s?$/;

/**
 * "Korea's Foreign Minister A and Trade Minister B": the state before the first is that of both, and
 * of the one person in "Korea's Prime Minister and Foreign Minister A". "Deputy Prime Minister and
 * Foreign Minister A" is that of A, whose state is known by the name.
 */
export function jointOwner(
	text: string,
	{ actors, tables }: Sentence,
	actor: Actor
): Pick<Actor, 'party' | 'kind'> | null {
	const at = actors.indexOf(actor);
	return actor.person
		? ofFirst(actors[at - 1], actor)
		: ofHolder(text, actor, actors[at + 1], tables);
}

function ofFirst(before: Actor | undefined, actor: Actor) {
	if (!before?.title || before.list !== actor.list) return null;
	if (before.party === '' || before.title.kind === actor.title?.kind) return null;
	const { party, kind, mention, title } = before;
	return mention.start < title.start ? { party, kind } : null;
}

function ofHolder(
	text: string,
	{ list, title, end }: Actor,
	next: Actor | undefined,
	{ contexts }: Sentence['tables']
) {
	if (!title || title.isBody || !next?.person || !next.title || next.party === '') return null;
	if (next.list !== list || next.title.start !== next.start) return null;
	const gap = text.slice(end, next.start);
	const isJoined = MARK.test(gap) || contexts.and.words.has(gap.trim());
	return isJoined ? { party: next.party, kind: next.kind } : null;
}
