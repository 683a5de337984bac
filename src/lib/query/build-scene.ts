import { arcOf } from './build-scene-arc.ts';
import { buildHubs, hubsOf } from './build-scene-hubs.ts';
import { buildNodes } from './build-scene-nodes.ts';
import { flagsOf, placesOf, type Matching } from './matching.ts';
import { MINERAL_SERIES } from './mineral-series.ts';
import type { Dataset } from './dataset.ts';
import { strandsOf } from './build-scene-strands.ts';
import type { Scene } from './scene.ts';

export interface SceneOptions {
	/** What the filters leave out stays, dimmed. */
	dim: boolean;
	/** Mineral links are drawn as strands of their own. */
	minerals: boolean;
}

/** What the map shows of the engagements that the filters leave. */
export function buildScene(
	dataset: Dataset,
	matching: Matching,
	{ dim, minerals }: SceneOptions
): Scene {
	const flags = flagsOf(dataset, matching);
	const places = placesOf(dataset);
	const arcs = strandsOf(dataset)
		.filter(({ series }) => minerals || series !== MINERAL_SERIES)
		.map((strand) => arcOf(strand, flags))
		.filter((arc) => dim || arc.matches);
	const all = buildHubs(dataset, flags);
	const hubs = dim ? all : all.filter(({ matches }) => matches);
	const nodes = buildNodes(dataset, flags, arcs, dim);
	const unplaced = unplaceable(dataset).filter((id) => flags[places.get(id) ?? -1] === 1);
	return { nodes, arcs, hubs, unplaced };
}

const known = new WeakMap<Dataset, readonly string[]>();

/** Engagements of which nothing can be drawn: no strand, no hub, no place. By dataset, once. */
function unplaceable(dataset: Dataset): readonly string[] {
	const before = known.get(dataset);
	if (before) return before;
	const drawn = new Set(
		strandsOf(dataset).flatMap(({ members }) => members.map(({ engagement }) => engagement))
	);
	for (const { left } of hubsOf(dataset)) drawn.add(left.id);
	const paired = new Set(dataset.relationships.map(({ engagement }) => engagement));
	const ids = dataset.engagements
		.filter(({ id, venue, parties }) => {
			if (drawn.has(id) || venue) return false;
			return paired.has(id) || parties.every(({ party }) => !dataset.places.get(party)?.point);
		})
		.map(({ id }) => id);
	known.set(dataset, ids);
	return ids;
}
