import type { Language } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../03-match/actor.ts';
import type { LanguageTables } from '../03-match/compile.ts';
import type { Sentence } from './sentence.ts';

/**
 * Of the states in which a language is at home the one whose own words the text has, or of which it
 * speaks most; else the first.
 */
export function ownCountries(
	sentences: readonly Sentence[],
	folded: string
): Map<Language, string | null> {
	const found = new Map<Language, string | null>();
	for (const { tables } of sentences) {
		if (found.has(tables.language)) continue;
		const { homeCountry } = tables.grammar;
		const times = (party: string) =>
			sentences.reduce(
				(sum, { actors }) => sum + actors.filter((actor) => isStated(actor, party)).length,
				0
			);
		let own = speaksAs(folded, tables) ?? homeCountry;
		if (homeCountry !== null && own === homeCountry)
			for (const party of tables.homes)
				if (times(party) > Math.max(1, times(own ?? homeCountry))) own = party;
		found.set(tables.language, own);
	}
	return found;
}

/** 邦誼, 總統府新聞: words that one of the states of a language uses of itself, and no other. */
function speaksAs(folded: string, { grammar: { ownWords } }: LanguageTables): string | null {
	const own = Object.entries(ownWords ?? {}).find(([, words]) =>
		words.some((word) => folded.includes(word))
	);
	return own?.[0] ?? null;
}

function isStated(actor: Actor, party: string): boolean {
	// Where something will take place is no state that the text speaks for.
	return actor.party === party && !actor.suppressed && !actor.isDoubtful && !actor.locative;
}
