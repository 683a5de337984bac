import type { Card, Pair } from './card.ts';

/** As a party sees it: from it to others, from others to it, among equals. */
export const WAYS = ['out', 'in', 'equal'] as const;
export type Way = (typeof WAYS)[number];

/** How many engagements go out from a party, come in to it, and join it with equals. */
export function wayCounts(id: string, cards: readonly Card[]): Record<Way, number> {
	const counts = { out: 0, in: 0, equal: 0 };
	for (const { pairs } of cards)
		for (const way of WAYS) if (pairs.some((pair) => wayOf(pair, id) === way)) counts[way]++;
	return counts;
}

/** Which way a pair goes, as that party sees it; `null`: it is of others. */
export function wayOf({ source, target, mutual }: Pair, id: string): Way | null {
	if (source !== id && target !== id) return null;
	if (mutual) return 'equal';
	return source === id ? 'out' : 'in';
}
