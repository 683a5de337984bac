import type { Actor } from '../03-match/actor.ts';
import type { Frame } from './frame.ts';
import { strength } from './strength.ts';

/** How sure a pair is by the way it was told: estimates by hand, not yet fitted to reviewed documents. */
const CUE: Record<string, number> = {
	verb: 0.9,
	with: 0.9,
	between: 0.88,
	compound: 0.85,
	host: 0.85,
	list: 0.75,
	officials: 0.72,
	possessive: 0.7,
	both: 0.75
};

export function pairConfidence(cue: string): number {
	return CUE[cue] ?? 0.7;
}

export function partyConfidence(actor: Actor): number {
	const byRank = { official: 0.92, name: 0.85, seat: 0.7, adjective: 0.65 }[actor.rank];
	// An official without a country was given one by the rest of the text.
	return actor.title && actor.mention.start === actor.title.start ? 0.7 : byRank;
}

export function frameConfidence(frame: Frame): number {
	const pairs = frame.pairs.map((pair) => pairConfidence(pair.cue));
	const best = pairs.length > 0 ? Math.max(...pairs) : 0.6;
	return round(frame.event ? Math.max(best, 0.75) : Math.min(best, 0.6 + strength(frame) / 20));
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
