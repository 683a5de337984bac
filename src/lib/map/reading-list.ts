import type { Scene, SceneArc } from '#lib/query/scene.ts';
import { arcMark, hubMark, nodeMark, type MapMark, type MarkNames } from './map-mark.ts';
import type { MapText } from './map-text.ts';

/**
 * The map as a list: each actor with its strands from the largest to the least, then the events,
 * then the places. What the filters leave out is not read.
 */
export function readingList(scene: Scene, names: MarkNames, text: MapText): MapMark[] {
	return [
		...scene.arcs
			.filter(({ matches }) => matches)
			.toSorted((a, b) => compareArcs(a, b, names))
			.map((arc) => arcMark(arc, names, text)),
		...scene.hubs.filter(({ matches }) => matches).map((hub) => hubMark(hub, names, text)),
		...scene.nodes.filter(({ matches }) => matches).map((node) => nodeMark(node, names, text))
	];
}

function compareArcs(a: SceneArc, b: SceneArc, { name }: MarkNames): number {
	if (a.source !== b.source) return name(a.source) < name(b.source) ? -1 : 1;
	return b.engagements.length - a.engagements.length || a.order - b.order;
}
