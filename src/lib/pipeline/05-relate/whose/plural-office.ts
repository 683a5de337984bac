import type { Actor } from '../../03-match/actor.ts';
import type { Traits } from '../../lexicon/traits.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "his counterparts, including Peru, Oman and Nepal": whose they are stands behind them. */
export function isToldWhose(text: string, { actors }: Sentence, actor: Actor): boolean {
	const next = actors[actors.indexOf(actor) + 1];
	if (next?.rank !== 'name') return false;
	const gap = text.slice(actor.end, next.start);
	return (next.with && gap.length < WHOSE) || (gap.length < NAMED && OF_NAME.test(gap));
}

/** "her counterparts| Anna Lind (|Sweden) and": a name between, and its state in brackets. */
const OF_NAME = /^,? \p{Lu}[^,;.()]+ \($/u;
/** In code units. */
const NAMED = 40;

/** Between counterparts and the first of their states, in code units. */
const WHOSE = 20;

/** "Twenty heads of state attended": nobody's in particular. */
export function isPlural(
	text: string,
	{ title, person }: Actor,
	{ pluralInS, pluralInI }: Traits
): boolean {
	if (title === null || person !== null) return false;
	if (pluralInI) return /^\p{L}+i(?!\p{L})/u.test(text.slice(title.start, title.end));
	if (!pluralInS) return false;
	return /[^s]s(?:\s|$)/.test(text.slice(title.start, title.end).split(/\s(?:of|de|d)/)[0] ?? '');
}

/** Among those who came were the presidents of A, B and C: "the President" behind it is none of them. */
export function isOneOfMany({ actors }: Sentence, { list, party }: Actor): boolean {
	const others = actors.filter(
		(other) => other.list === list && other.title !== null && other.party !== party
	);
	return others.length >= MANY;
}

/** Besides the one in question. */
const MANY = 2;
