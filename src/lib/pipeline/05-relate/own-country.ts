import type { Language } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../03-match/actor.ts';
import type { Sentence } from './sentence.ts';

/** Of the states in which a language is at home the one that the text speaks of most; else the first. */
export function ownCountries(sentences: readonly Sentence[]): Map<Language, string | null> {
	const found = new Map<Language, string | null>();
	for (const { tables } of sentences) {
		if (found.has(tables.language)) continue;
		const { homeCountry } = tables.grammar;
		const times = (party: string) =>
			sentences.reduce(
				(sum, { actors }) => sum + actors.filter((actor) => isStated(actor, party)).length,
				0
			);
		let own = homeCountry;
		if (homeCountry !== null)
			for (const party of tables.homes)
				if (times(party) > Math.max(1, times(own ?? homeCountry))) own = party;
		found.set(tables.language, own);
	}
	return found;
}

function isStated(actor: Actor, party: string): boolean {
	return actor.party === party && !actor.suppressed && !actor.isDoubtful;
}
