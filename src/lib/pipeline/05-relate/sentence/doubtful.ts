import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from './sentence.ts';

/**
 * Takes out the names that mean other things too (Georgia, Lima, 수단) where nothing in the
 * document bears them out: no plain mention of the same party, and no list of parties around them.
 */
export function dropDoubtful(sentences: readonly Sentence[]): void {
	const plain = new Set<string>();
	for (const { actors } of sentences)
		for (const { party, isDoubtful } of actors) if (!isDoubtful) plain.add(party);
	for (const sentence of sentences)
		sentence.actors = sentence.actors.filter(
			(actor) =>
				!actor.isDoubtful ||
				plain.has(actor.party) ||
				isAmongStates(actor, sentence) ||
				sentence.actors.some(
					(other) => other.list === actor.list && !other.isDoubtful && other.party !== actor.party
				)
		);
}

/** "Ana Pérez du Mali, …, Luis Díaz de |Guinée": by its name where a sentence tells of many states by theirs. */
function isAmongStates({ rank, mention }: Actor, { actors }: Sentence): boolean {
	// "US$ 450 million": letters are too short to be borne out by the names around them.
	if (rank !== 'name' || mention.end - mention.start <= LETTERS) return false;
	const states = actors.filter((one) => one.rank === 'name' && one.kind === 'country');
	return new Set(states.flatMap((one) => (one.isDoubtful ? [] : [one.party]))).size >= MANY;
}

const MANY = 4;
const LETTERS = 3;
