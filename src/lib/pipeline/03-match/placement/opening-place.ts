import type { Idioms } from '../../lexicon/idioms.ts';
import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isPlace } from './list-gap.ts';

/**
 * "In Kenya, | Finland and Ghana signed": the place with which a sentence opens is not one of those who act. Not so
 * where the list is set off from what follows: "In Kenya, Finland and Ghana, prices rose".
 */
export function partOpeningPlace(
	text: string,
	actors: readonly Actor[],
	{ contexts, persons }: LanguageTables
): void {
	const [first, second] = actors;
	if (!first?.locative || !isPlace(first) || second?.list !== first.list || second.compound) return;
	if (!/^, $/.test(text.slice(first.end, second.start))) return;
	if (!OPENING.test(text.slice(Math.max(0, first.start - BEFORE), first.start))) return;
	const others = actors.slice(1).filter(({ list }) => list === first.list);
	const last = others.at(-1) ?? second;
	const word = /^ (?<next>\p{Ll}+)/u.exec(text.slice(last.end, last.end + WORD))?.groups?.next;
	if (word === undefined || persons.articles.has(word)) return;
	if (
		[contexts.of, contexts.and, contexts.locative, contexts.with].some(({ words }) =>
			words.has(word)
		)
	)
		return;
	const list = Math.max(...actors.map((actor) => actor.list)) + 1;
	for (const actor of others) Object.assign(actor, { list, locative: false });
}

/** "In ", "Meanwhile, in ", at the head of a sentence. */
const OPENING = /(?:^|[.!?:"”\n]\s{0,3})\p{Lu}\p{Ll}{0,14}(?:,? \p{Ll}{1,5}){0,2} $/u;
const BEFORE = 40;
/** The longest word behind a list that is looked at, in code units. */
const WORD = 24;

/** "during a White House| meeting", "the Riyadh| summit": where it was. */
export function isOfMeeting(
	text: string,
	{ rank, compound, start, end }: Actor,
	{ oneOf, aMeeting }: Idioms
): boolean {
	if (rank !== 'seat' || compound) return false;
	return (
		oneOf.test(text.slice(Math.max(0, start - 7), start)) &&
		aMeeting.test(text.slice(end, end + 16))
	);
}
