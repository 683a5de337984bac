import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { isUnreal } from '../sentence/unreal.ts';
import { distinct } from '../sides/distinct.ts';
import { type Sides } from '../sides/sides.ts';
import type { Statement } from './statement.ts';
import { toldByShape } from './trigger.ts';

/** "Secretary X With Foreign Ministers of A, B and C": a headline without a verb tells a meeting. */
function headlineSides({ isTitle, triggers, actors }: Sentence): Sides | null {
	if (!isTitle || triggers.length > 0) return null;
	const [host, ...others] = actors;
	if (!host || !actsHere(host) || host.with || host.person === null) return null;
	const [next] = others;
	if (!next?.with || !actsHere(next)) return null;
	if (!others.every((actor) => actor.list === next.list)) return null;
	const guests = distinct(others).filter(({ party }) => party !== host.party);
	return guests.length > 0 ? { left: [host], right: guests, cue: 'with' } : null;
}

/** The meeting that a headline without a verb tells. */
export function headlineOf(sentence: Sentence): Statement | null {
	const sides = headlineSides(sentence);
	if (!sides || isUnreal(sentence)) return null;
	const trigger = toldByShape(sentence, `${sentence.tables.language}.meet.headline`);
	return { sentence, trigger, ...sides, directed: false };
}

/** "Ukraine: the Foreign Minister meets his colleague of Peru": of what the others speak, not one of them. */
export function setAsideTopics(folded: string, sentences: readonly Sentence[]): void {
	for (const { isTitle, start, actors } of sentences) {
		const [first, ...others] = actors;
		if (!isTitle || first?.rank !== 'name' || first.start !== start) continue;
		if (!/^(?:,|\s?:)\s/.test(folded.slice(first.end, first.end + 3))) continue;
		const parties = new Set(others.filter(actsHere).map(({ party }) => party));
		const isListed = others.some(({ list, rank }) => list === first.list && rank === 'name');
		if (parties.size >= 2 && !parties.has(first.party) && !isListed) first.suppressed = true;
	}
}

function actsHere({ party, rank, suppressed }: Actor): boolean {
	return party !== '' && rank === 'official' && !suppressed;
}
