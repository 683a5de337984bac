import { canAct, type Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A party that the text names less often than this is none of the two. */
const LEAST = 2;
/** So much rarer than the second the third has to be. */
const MARGIN = 2;

/**
 * The two states of which a text speaks throughout: whom "our two countries" means in a speech that
 * never names both in one sentence. `null` where there are more, or none stands out.
 */
export function theTwo(sentences: readonly Sentence[], home: string | null): [Actor, Actor] | null {
	const named = new Map<string, Actor[]>();
	for (const { actors } of sentences)
		for (const actor of actors)
			if (actor.kind === 'country' && actor.party !== '' && !actor.suppressed)
				named.set(actor.party, [...(named.get(actor.party) ?? []), actor]);
	const [first, second, third] = [...named.values()].sort(
		(a, b) => weight(b, home) - weight(a, home)
	);
	if (!first || !second || weight(second, null) < LEAST) return null;
	if (third && weight(third, null) * MARGIN > weight(second, null)) return null;
	return [speakerOf(first), speakerOf(second)];
}

/** Of the one for which the text does not speak somebody is named, or its capital: "we" may be both. */
export function isOtherThere(
	sentences: readonly Sentence[],
	[one, other]: [Actor, Actor],
	home: string | null
): boolean {
	return sentences.some(({ actors }) =>
		actors.some(
			({ party, rank, suppressed }) =>
				party !== home &&
				(party === one.party || party === other.party) &&
				!suppressed &&
				(rank === 'official' || rank === 'seat')
		)
	);
}

/** Officials count twice; the state for which the text speaks is one of the two. */
function weight(actors: readonly Actor[], home: string | null): number {
	const own = actors[0]?.party === home ? 1000 : 0;
	return actors.reduce((sum, { rank }) => sum + (rank === 'official' ? 2 : 1), own);
}

function speakerOf(actors: Actor[]): Actor {
	const [first] = actors;
	return actors.find((actor) => actor.rank === 'official' && canAct(actor)) ?? (first as Actor);
}
