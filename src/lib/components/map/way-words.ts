import { wayCounts, WAYS } from '#lib/query/ways.ts';
import { vocabulary } from '#lib/state/names.svelte.ts';
import type { View } from '#lib/state/view.svelte.ts';

/** Which way the engagements of a place go, in a few words; empty where it is no side of any. */
export function wayWords(id: string, { answer }: Pick<View, 'answer'>): string {
	const counts = wayCounts(id, answer.matching);
	return WAYS.filter((way) => counts[way] > 0)
		.map((way) => vocabulary('way', way, { n: counts[way] }))
		.join(' · ');
}
