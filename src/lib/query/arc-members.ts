import type { Relationship } from '#lib/domain/relationship.ts';
import type { Dataset } from './dataset.ts';

/** What stands behind an arc of the map, from its id `source~target~series`. */
export interface ArcMembers {
	source: string;
	target: string;
	/** An actor's id, or `minerals`. */
	series: string;
	directed: boolean;
	relationships: readonly Relationship[];
	engagements: ReadonlySet<string>;
}

export const MINERAL_SERIES = 'minerals';

export function arcMembers(id: string, dataset: Dataset): ArcMembers {
	const [source = '', target = '', series = ''] = id.split('~');
	const linked = new Set(
		dataset.mineralLinks
			.filter(({ supplier, demand }) => joins(supplier, demand, source, target))
			.map((link) => link.engagement)
	);
	const relationships = dataset.relationships.filter(
		(pair) =>
			joins(pair.source, pair.target, source, target) &&
			(series !== MINERAL_SERIES || linked.has(pair.engagement) || pair.minerals.length > 0)
	);
	const engagements = new Set(relationships.map((pair) => pair.engagement));
	if (series === MINERAL_SERIES) for (const one of linked) engagements.add(one);
	return {
		source,
		target,
		series,
		directed: relationships.some((pair) => pair.direction === 'directed'),
		relationships,
		engagements
	};
}

function joins(a: string | null, b: string | null, source: string, target: string): boolean {
	return (a === source && b === target) || (a === target && b === source);
}
