import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/**
 * "en la capital japonesa", "in the Ukrainian capital": the demonym names the seat of the state,
 * so that it can be a place, or stand for the government, as the capital's own name could.
 */
export function nameCapitals(folded: string, actors: readonly Actor[], tables: LanguageTables) {
	const nouns = tables.capitals;
	if (nouns.length === 0) return;
	for (const actor of actors) {
		if (actor.kind !== 'country' || actor.title !== null || actor.person !== null) continue;
		if (actor.rank === 'official' || actor.rank === 'seat') continue;
		const behind =
			actor.rank === 'adjective' && nouns.find((noun) => folded.startsWith(` ${noun}`, actor.end));
		if (behind) actor.end += behind.length + 1;
		const noun = behind || nouns.find((word) => endsBefore(folded, word, actor, tables));
		if (!noun) continue;
		if (!behind) actor.start = folded.lastIndexOf(noun, actor.start);
		actor.rank = 'seat';
	}
}

/** "la capital japonesa"; "la capital de Japón" with a word of belonging between. */
function endsBefore(
	folded: string,
	noun: string,
	{ rank, start }: Actor,
	{ contexts }: LanguageTables
): boolean {
	const before = folded.slice(Math.max(0, start - noun.length - 8), start);
	if (rank === 'adjective') return before.endsWith(`${noun} `);
	const at = before.lastIndexOf(`${noun} `);
	return (
		at >= 0 && contexts.of.words.has(before.slice(at + noun.length + 1).replace(/[\s']+$/, ''))
	);
}

/** "em Lilongwe, |capital do Malawi": what the city is stands behind its name. */
export function isBehindCity(text: string, { rank, start }: Actor): boolean {
	return rank === 'seat' && CITY.test(text.slice(Math.max(0, start - REACH), start));
}

/** A city behind its preposition, with the comma before what it is. */
const CITY =
	/(?<!\p{L})(?:em|en|in|à|a|at) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?:a |la |the |l')?$/u;
/** In code units. */
const REACH = 44;
