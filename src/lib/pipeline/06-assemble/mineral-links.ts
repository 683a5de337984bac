import type { MineralLink } from '#lib/domain/mineral.ts';
import type { SupplySides } from '../05-relate/topic/supply-sides.ts';
import type { Merged } from './merge.ts';
import { sortedBy } from './order.ts';

/** One link for each mineral and pair of an engagement, with the side that has it and the one that seeks it. */
export function mineralLinksOf(merged: readonly Merged[]): MineralLink[] {
	const links = merged.flatMap(({ engagement, reports, pairs }) =>
		engagement.minerals.flatMap((mineral): MineralLink[] => {
			const told = reports.flatMap(({ draft }) => draft.supply[mineral.id] ?? []);
			return pairs.map((pair) => ({
				id: `${engagement.id}.${pair.source}-${pair.target}.${mineral.id}`,
				mineral: mineral.id,
				engagement: engagement.id,
				...sidesOf(pair, told),
				year: engagement.year,
				evidence: mineral.evidence
			}));
		})
	);
	return sortedBy(links, ({ id }) => id);
}

/**
 * The sides of a pair by all that is told. Where one has the mineral the other seeks it; that one seeks
 * it does not say that the other has it. What contradicts itself says nothing.
 */
function sidesOf(
	{ source, target }: { source: string; target: string },
	told: readonly SupplySides[]
): Pick<MineralLink, 'supplier' | 'demand'> {
	const has = (kind: keyof SupplySides, party: string) =>
		told.some((sides) => sides[kind].includes(party));
	const ways = [
		[source, target],
		[target, source]
	] as const;
	for (const [party, other] of ways)
		if (has('suppliers', party) && !has('seekers', party) && !has('suppliers', other))
			return { supplier: party, demand: other };
	for (const [party, other] of ways)
		if (has('seekers', party) && !has('suppliers', party) && !has('seekers', other))
			return { supplier: null, demand: party };
	return { supplier: null, demand: null };
}
