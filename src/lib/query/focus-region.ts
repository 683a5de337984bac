import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';

/** Of the engagements that have a partner. */
const LEAST_SHARE = 0.5;

/**
 * The part of the world that a dataset is about: the region (UN M49) in which at least half of the
 * engagements have a partner. `null`: there is none, as with data from all over the world.
 */
export function focusRegion(cards: readonly Card[], { places }: Dataset): string | null {
	const counts = new Map<string, number>();
	let all = 0;
	for (const { values } of cards) {
		if (values.partner.length > 0) all++;
		const regions = new Set(values.partner.map((id) => places.get(id)?.region ?? null));
		for (const region of regions)
			if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
	}
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && first[1] >= all * LEAST_SHARE ? first[0] : null;
}
