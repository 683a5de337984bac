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
				sentence.actors.some(
					(other) => other.list === actor.list && !other.isDoubtful && other.party !== actor.party
				)
		);
}
