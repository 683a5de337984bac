import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import type { Actor } from '../actor.ts';

/** "met the leaders of Peru and Chile but |not| Bolivia": one of a list whom the word for "not" takes out of it. */
export function isButNot(
	text: string,
	actors: readonly Actor[],
	cue: Span,
	{ start, list }: Actor
): boolean {
	if (cue.end - cue.start > NOT || isCjk(text.charCodeAt(cue.start))) return false;
	return (
		cue.end <= start &&
		BUT_NOT.test(text.slice(cue.end, start)) &&
		actors.some((other) => other.end <= cue.start && other.list !== list)
	);
}

/** The longest word for "not": nicht. */
const NOT = 5;
/** " with ", " the ": between the word and whom it takes out. */
const BUT_NOT = /^ (?:\p{Ll}{1,4} )?$/u;
