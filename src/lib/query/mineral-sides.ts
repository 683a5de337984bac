import type { MineralLink } from '#lib/domain/mineral.ts';
import type { Card } from './card.ts';

/** Who has a mineral and who seeks it: in how many engagements, by party. */
export interface MineralSides {
	suppliers: ReadonlyMap<string, number>;
	seekers: ReadonlyMap<string, number>;
}

export function mineralSides(
	mineral: string,
	cards: readonly Card[],
	links: readonly MineralLink[]
): MineralSides {
	const ids = new Set(cards.map(({ engagement }) => engagement.id));
	const own = links.filter((link) => link.mineral === mineral && ids.has(link.engagement));
	return { suppliers: count(own, 'supplier'), seekers: count(own, 'demand') };
}

/** An engagement counts once for a party, however often it says so. */
function count(links: readonly MineralLink[], side: 'supplier' | 'demand'): Map<string, number> {
	const engagements = new Map<string, Set<string>>();
	for (const link of links) {
		const party = link[side];
		if (party === null) continue;
		const known = engagements.get(party) ?? new Set();
		engagements.set(party, known.add(link.engagement));
	}
	return new Map([...engagements].map(([party, own]) => [party, own.size]));
}
