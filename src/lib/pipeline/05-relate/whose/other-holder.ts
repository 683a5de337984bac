import type { LanguageTables } from '../../lexicon/compile.ts';
import { actorAt, type Actor, type ActorPerson } from '../../03-match/actor.ts';
import type { Leaders } from '../../03-match/people/leaders.ts';
import { place } from '../../03-match/placement/placement.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "after the inauguration of the President of Brazil, |Marcelo Rebelo de Sousa said": somebody known to lead another
 * state, whose name no second comma closes, does not hold the office before it but opens a clause.
 */
export function partOtherHolders(
	text: string,
	folded: string,
	sentences: readonly Sentence[],
	leaders: Leaders
): void {
	for (const { actors, tables } of sentences) {
		const added = actors.flatMap((actor) => partedFrom(text, actor, tables, leaders) ?? []);
		if (added.length === 0) continue;
		actors.push(...added);
		actors.sort((a, b) => a.start - b.start);
		place(text, folded, actors, tables);
		for (const other of added) openList(actors, other);
	}
}

/** The office that stands before belongs to the words that open the sentence: the two are no list. */
function openList(actors: readonly Actor[], other: Actor): void {
	const { list, start } = other;
	const next = Math.max(...actors.map((actor) => actor.list)) + 1;
	for (const actor of actors) if (actor.list === list && actor.start >= start) actor.list = next;
}

/** The other person as an actor, taken from the one with the office. */
function partedFrom(
	text: string,
	actor: Actor,
	tables: LanguageTables,
	leaders: Leaders
): Actor | null {
	const { person, mention } = actor;
	if (!person || !isBehindOffice(text, actor, person, tables)) return null;
	const [party, ...more] = leaders.partiesOfWhole(person.name);
	if (party === undefined || more.length > 0 || party === actor.party) return null;
	const { start, end } = person;
	Object.assign(actor, { person: null, end: mention.end });
	return actorAt({
		start,
		end,
		party,
		rank: 'official',
		mention: { start, end },
		person: { ...person, office: null }
	});
}

/** The longest word by which two are joined, in code units. */
const WORD = 16;

/** Behind the comma that follows the state, with a verb and no comma behind it. */
function isBehindOffice(
	text: string,
	actor: Actor,
	{ start, end }: ActorPerson,
	{ contexts: { and } }: LanguageTables
): boolean {
	const { title, kind, party, mention } = actor;
	if (!title || title.isBody || kind !== 'country' || party === '' || mention.end >= start)
		return false;
	const next = /^ (\p{Ll}{2,})/u.exec(text.slice(end, end + WORD))?.[1];
	return text.slice(mention.end, start) === ', ' && next !== undefined && !and.words.has(next);
}
