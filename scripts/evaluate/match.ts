import type { Draft } from '#lib/pipeline/05-relate/record/draft.ts';
import type { GoldEngagement } from './gold.ts';

export type FoundEngagement = Pick<Draft, 'type' | 'date' | 'year' | 'venue' | 'parties'>;

/** What the right type is worth beside the share of common parties: it decides between equals. */
const TYPE_BONUS = 0.05;

/**
 * Which found engagement stands for which of the gold: those that share most first, and each only
 * once, so that one found engagement never answers for two.
 */
export function matchOneToOne(
	gold: readonly GoldEngagement[],
	found: readonly FoundEngagement[]
): Map<GoldEngagement, FoundEngagement> {
	const likely = gold
		.flatMap((main) => found.map((engagement) => ({ main, engagement })))
		.map((pair) => ({ ...pair, value: likeness(pair.main, pair.engagement) }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value);
	const matches = new Map<GoldEngagement, FoundEngagement>();
	const taken = new Set<FoundEngagement>();
	for (const { main, engagement } of likely) {
		if (matches.has(main) || taken.has(engagement)) continue;
		matches.set(main, engagement);
		taken.add(engagement);
	}
	return matches;
}

/** Parties in common as a share of all parties (Jaccard), and a little for the right type. */
function likeness(main: GoldEngagement, { parties, type }: FoundEngagement): number {
	const wanted = new Set([...main.convenor, ...main.participants]);
	const got = new Set(parties.map(({ party }) => party));
	const shared = [...got].filter((party) => wanted.has(party)).length;
	if (shared === 0) return 0;
	const isType = [main.type, ...main.typeAlternatives].includes(type);
	return shared / new Set([...got, ...wanted]).size + (isType ? TYPE_BONUS : 0);
}
