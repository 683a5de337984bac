import type { Relationship } from '#lib/domain/relationship.ts';
import { strandsOf } from './build-scene-strands.ts';
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
		engagements
	};
}
