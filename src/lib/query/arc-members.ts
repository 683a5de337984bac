import type { MineralLink } from '#lib/domain/mineral.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import { strandsOf } from './build-scene-strands.ts';
import type { Dataset } from './dataset.ts';
import { MINERAL_SERIES } from './mineral-series.ts';

/** What stands behind an arc of the map, from its id `source~target~series`. */
export interface ArcMembers {
	source: string;
	target: string;
	/** An actor's id, or `minerals`. */
	series: string;
	directed: boolean;
	relationships: readonly Relationship[];
	engagements: ReadonlySet<string>;
	/** Who has and who seeks a mineral, where the line is of minerals. */
	links: readonly MineralLink[];
}

/** The same that the map draws as that arc, whatever the filters; empty where it draws none. */
export function arcMembers(id: string, dataset: Dataset): ArcMembers {
	const [source = '', target = '', series = ''] = id.split('~');
	const members = strandsOf(dataset).find((strand) => strand.id === id)?.members ?? [];
	const engagements = new Set(members.map(({ engagement }) => engagement));
	return {
		source,
		target,
		series,
		directed: members.some(({ directed }) => directed),
		relationships: dataset.relationships.filter(
			(pair) => pair.source === source && pair.target === target && engagements.has(pair.engagement)
		),
		engagements,
		links: series === MINERAL_SERIES ? dataset.mineralLinks.filter(isBetween) : []
	};

	function isBetween({ engagement, supplier, demand }: MineralLink): boolean {
		const sides = [supplier, demand].filter((side) => side !== null);
		return engagements.has(engagement) && sides.every((side) => side === source || side === target);
	}
}
