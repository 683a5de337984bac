import { fold } from '../../text/fold.ts';
import { distinct } from './distinct.ts';
import { REACH } from './reach.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** Between a state and the list of its partners: " and its Pacific partners, ", in code units. */
const GAP = 48;

/**
 * "an agreement between Peru and its partners A, B and C": each of them with Peru, and not with one another;
 * so "between Peru on the one hand and A, B and C on the other".
 */
export function withPartners(
	text: string,
	sentence: Sentence,
	{ start }: TriggerHit
): Sides | null {
	const { actors, tables } = sentence;
	const { and, several } = tables.contexts;
	for (const [i, whole] of actors.entries()) {
		const first = actors[i + 1];
		if (!whole.between || !first || Math.abs(whole.start - start) > REACH) continue;
		const gap = text.slice(whole.end, first.start);
		if (gap.length > GAP || /[.;]/.test(gap)) continue;
		const folded = fold(gap);
		const words = folded.match(/\p{L}+/gu) ?? [];
		const isTheirs =
			(whole.list !== first.list &&
				and.words.has(words[0] ?? '') &&
				words.slice(1).some((word) => several.words.has(word))) ||
			(tables.grammar.oneHand ?? []).some((phrase) => folded.includes(phrase));
		if (!isTheirs) continue;
		const partners = distinct(
			actors.slice(i + 1).filter(({ list, party }) => list === first.list && party !== whole.party)
		);
		if (partners.length > 0) return { left: [whole], right: partners, cue: 'with' };
	}
	return betweenApart(text, sentence, start);
}

/** "talks between the Minister, Ana Pérez, |and Dr Paz, Minister of Peru": the second behind the name of the first. */
function betweenApart(text: string, { actors, tables }: Sentence, start: number): Sides | null {
	const ones = actors.filter(
		(actor) => actor.between && actor.rank === 'official' && Math.abs(actor.start - start) < REACH
	);
	const [one] = ones;
	if (!one || one.party === '' || ones.some(({ party }) => party !== one.party)) return null;
	const i = actors.findIndex(({ start: at, party }) => at > one.start && party !== one.party);
	const [other, before] = [actors[i], actors[i - 1]];
	if (!other || !before || other.party === '' || other.rank !== 'official') return null;
	const [and = '', ...small] = fold(text.slice(before.end, other.start)).match(/\p{L}+/gu) ?? [];
	const isJoined =
		tables.contexts.and.words.has(and) &&
		small.every((word) => tables.small.betweenNames.has(word));
	return isJoined ? { left: [one], right: [other], cue: 'between' } : null;
}
