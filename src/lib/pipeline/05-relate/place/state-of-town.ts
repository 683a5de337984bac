import type { Actor } from '../../03-match/actor.ts';
import type { Places } from '../../03-match/places.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "se reunió en Nueva York, |Estados Unidos|, con su par": the state behind its own town, where something was done, is
 * no side of it, whatever words hold the preposition.
 */
export function placeStatesOfTowns(
	text: string,
	sentences: readonly Sentence[],
	places: Places
): void {
	for (const { actors, tables } of sentences)
		for (const actor of actors) {
			if (!isBareState(actor)) continue;
			const found = TOWN.exec(text.slice(Math.max(0, actor.start - REACH), actor.start))?.groups;
			if (!found?.town || !tables.contexts.locative.words.has(found.at ?? '')) continue;
			if (isIn(found.town, actor, places)) actor.locative = true;
		}
}

function isBareState({ kind, rank, compound, locative, isBeside }: Actor): boolean {
	return kind === 'country' && rank === 'name' && !compound && !locative && !isBeside;
}

function isIn(town: string, { party }: Actor, places: Places): boolean {
	return places.cities(town).some(({ country }) => country === party);
}

/** A town behind its preposition, with the comma before its state. */
const TOWN =
	/(?<!\p{L})(?<at>\p{Ll}{1,5}) (?<town>\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){0,3}), (?:el |la |los |o |the )?$/u;
/** In code units. */
const REACH = 60;
