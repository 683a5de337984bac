import type { Actor } from '../actor.ts';
import { precededBy, type Contexts } from '../../lexicon/context.ts';

/**
 * "signed with several countries on Monday, including |A", "with four states: |A": the first name of a list
 * that says who was meant by a plural behind the word for "with".
 *
 * @param from where the name before it ends: between the two nobody else stands
 * @param at where the name begins
 */
export function isInstance(folded: string, from: number, at: number, contexts: Contexts): boolean {
	const before = folded.slice(Math.max(from, at - REACH), at);
	if (!/:\s$/.test(before) && !precededBy(folded, at, contexts.instance)) return false;
	const words = (/[^.;!?]*$/.exec(before)?.[0] ?? '').split(/[\s,:]+/);
	const isWith = (word: string) => contexts.with.words.has(word);
	const last = words.findLastIndex(isWith);
	// "com países, |com destaque para": the words for "including" may hold one for "with".
	const joint = last >= words.length - PHRASE ? words.slice(0, last).findLastIndex(isWith) : last;
	const isSeveral = (from: number) =>
		from >= 0 && words.slice(from + 1).some((word) => contexts.several.words.has(word));
	return isSeveral(last) || isSeveral(joint);
}

/** So many words the longest phrase for "including" has, with the article behind it. */
const PHRASE = 6;

/** From the word for "with" to the first name of the list, in code units. */
const REACH = 140;

/**
 * "the leaders of SAARC| countries, including |Nepal": it is those named who act, and not their bloc.
 *
 * @param name how the text calls the bloc
 */
export function isSomeOf(
	gap: string,
	{ kind, title, party, person }: Actor,
	name: string,
	contexts: Contexts
): boolean {
	// "his counterparts of the Pacific Alliance|: |Ana Pérez, of Peru;"
	if (kind === 'bloc' && LISTED.test(gap) && title !== null) return true;
	// "China and eight Portuguese-speaking countries| (|Angola, Brazil …)"
	if (kind === 'bloc' && gap === ' (' && isOfStates(name, contexts)) return true;
	const isNobodys = party === '' && person === null && title !== null;
	if ((kind !== 'bloc' && !isNobodys) || gap.length > BLOC) return false;
	const isSeveral =
		isOfStates(name, contexts) ||
		gap.split(/[\s,:()]+/).some((word) => contexts.several.words.has(word));
	// "five African countries| next week: |Ghana, Togo": spelled out, nothing told between.
	if (isSeveral && (precededBy(gap, gap.length, contexts.instance) || SPELLED.test(gap)))
		return true;
	return title !== null && endsInStates(kind === 'bloc' ? name + gap : gap, contexts);
}

/** It goes by a word for its states, and not as one body. */
function isOfStates(name: string, { several }: Contexts): boolean {
	return name.split(' ').some((word) => several.words.has(word.toLowerCase()));
}

const LISTED = /^: (?:l[oa]s? |el |[oa]s? |i |the |les |der |die )?$/;

/** "his counterparts |of the neighbouring countries |Chile and Peru": the word stands right before the list. */
function endsInStates(before: string, { several }: Contexts): boolean {
	const [last = ''] = /\S+(?= $)/.exec(before) ?? [];
	return !/[,;:.()]/.test(before) && several.words.has(last.toLowerCase());
}

/** A colon closes what is said of them. */
const SPELLED = /^[^.;:()]{0,30}:\s(?:the |die |der |den |les |la |le |l')?$/;

/** Between a bloc and the first of its members, in code units. */
const BLOC = 40;

/** "mit Amtskollegen, etwa aus |Peru": behind whom the words for those of a list begin; an office of nobody's is one of them. */
export function beforePlural(actors: readonly Actor[], previous: Actor | undefined): number {
	if (!previous || previous.party !== '' || previous.person) return previous?.end ?? 0;
	return actors[actors.indexOf(previous) - 1]?.end ?? 0;
}
