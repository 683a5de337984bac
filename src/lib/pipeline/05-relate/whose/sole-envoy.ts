import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** An ambassador beside whom no state stands, neither his own nor that of his post. */
export function isEnvoyOfNobody(actor: Actor, { tables, actors }: Sentence): boolean {
	const { party, title, end } = actor;
	if (tables.traits.modifiersBefore || party !== '') return false;
	if (title?.kind !== 'ambassador' || title.isBody) return false;
	return !actors.some(({ start, rank }) => start >= end && start - end < POST && rank === 'name');
}

/** "ambassador |to the Republic of |Ghana", in code units. */
const POST = 24;

/**
 * "Japan will go on helping, said Ambassador Sato after he met our President": of a text that names one foreign state
 * alone an ambassador without a state is that state's, unless the sentence takes place there.
 */
export function soleForeign(sentences: readonly Sentence[], home: string | null): Actor | null {
	if (home === null) return null;
	const foreign = new Map<string, Actor>();
	for (const { actors } of sentences)
		for (const actor of actors)
			if (actor.party !== '' && actor.party !== home && actor.kind === 'country')
				foreign.set(actor.party, actor);
	const [only, ...others] = foreign.values();
	return only && others.length === 0 ? only : null;
}

/** Whether a sentence takes place in a state. */
export function isThere({ actors }: Sentence, { party }: Actor): boolean {
	return actors.some((actor) => actor.locative && actor.party === party);
}
