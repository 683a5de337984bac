import type { MineralLink } from '#lib/domain/mineral.ts';
import type { Merged } from './merge.ts';
import { sortedBy } from './order.ts';

/** One link for each mineral that an engagement names, between the sides of its first pair. */
export function mineralLinksOf(merged: readonly Merged[]): MineralLink[] {
	const links = merged.flatMap(({ engagement, reports, pairs }) =>
		engagement.minerals.flatMap((mineral): MineralLink[] => {
			const sides = reports
				.map(({ draft }) => draft.suppliers[mineral.id])
				.find((supplier) => supplier !== undefined);
			return pairs.map((pair) => {
				const supplier = sides === pair.source || sides === pair.target ? sides : null;
				const demand =
					supplier === null ? null : supplier === pair.source ? pair.target : pair.source;
				return {
					id: `${engagement.id}.${pair.source}-${pair.target}.${mineral.id}`,
					mineral: mineral.id,
					engagement: engagement.id,
					supplier,
					demand,
					year: engagement.year,
					evidence: mineral.evidence
				};
			});
		})
	);
	return sortedBy(links, ({ id }) => id);
}
