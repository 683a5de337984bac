import type { Actor } from '../03-match/actor.ts';
import type { Sentence } from './sentence.ts';

const FACING: ReadonlySet<string> = new Set(['meet', 'call', 'receive']);

/**
 * "met the Libyan deputy prime minister, the minister of the Interior and …", "met their Libyan peers: the minister of …":
 * whom a list behind the verb goes on with is of the state of those before him.
 */
export function ownerByList(
	text: string,
	{ actors, triggers }: Sentence,
	actor: Actor
): Actor | null {
	const first = actors.find(({ list }) => list === actor.list);
	if (!first || first.with !== actor.with) return null;
	const isFaced = triggers.some(({ end, value }) => FACING.has(value.kind) && end <= first.start);
	if (!isFaced) return null;
	if (first !== actor) return first.title !== null && first.party !== '' ? first : null;
	const before = actors[actors.indexOf(first) - 1];
	if (before?.kind !== 'country' || before.party === '') return null;
	return /^\s?:\s/.test(text.slice(before.end, first.start)) ? before : null;
}
