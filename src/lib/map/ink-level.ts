import type { Scene, SceneArc, SceneHub, SceneNode } from '#lib/query/scene.ts';
import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Marking } from '#lib/query/selection.ts';
import type { InkLevel } from './drawing.ts';

/** How strongly each part of a scene is drawn beside the selection. */
export interface Inking {
	arc(arc: SceneArc): InkLevel;
	hub(hub: SceneHub): InkLevel;
	node(node: SceneNode): InkLevel;
}

export function inking(scene: Scene, selection: Marking | null): Inking {
	const chosen = new Set(scene.arcs.filter((arc) => isChosen(arc, selection)));
	const hubs = new Set(scene.hubs.filter((hub) => isChosenHub(hub, selection)));
	if (!selection) {
		return {
			arc: ({ matches }) => (matches ? 'plain' : 'rest'),
			hub: ({ matches }) => (matches ? 'plain' : 'rest'),
			node: ({ matches }) => (matches ? 'plain' : 'rest')
		};
	}
	// An engagement stands alone: what else its strands hold is none of it.
	const engagements =
		ownEngagements(selection) ?? new Set([...chosen].flatMap((arc) => arc.engagements));
	const ends = new Set([
		...[...chosen].flatMap(({ source, target }) => [source, target]),
		...[...hubs].flatMap(({ badges }) => badges.map(({ party }) => party))
	]);
	return {
		arc: (arc) => {
			if (chosen.has(arc)) return 'selected';
			return arc.matches && arc.engagements.some((id) => engagements.has(id)) ? 'related' : 'rest';
		},
		hub: (hub) => {
			if (hubs.has(hub)) return 'selected';
			return hub.matches && engagements.has(hub.id) ? 'related' : 'rest';
		},
		node: (node) => {
			if (selection.kind === 'country' && node.id === selection.id) return 'selected';
			if (ends.has(node.id)) return selection.kind === 'country' ? 'related' : 'selected';
			return node.matches && node.engagements.some((id) => engagements.has(id))
				? 'related'
				: 'rest';
		}
	};
}

function isChosen(arc: SceneArc, selection: Marking | null): boolean {
	if (!selection) return false;
	if (selection.kind === 'arc') return arc.id === selection.id;
	if (selection.kind === 'engagement') return arc.engagements.includes(selection.id);
	if (selection.kind === 'country')
		return arc.matches && (arc.source === selection.id || arc.target === selection.id);
	const { kind, id, engagements } = selection;
	// A mineral's own link holds its name; that of another mineral is none of it.
	if (arc.series === MINERAL_SERIES && !(kind === 'mineral' && arc.minerals.includes(id)))
		return false;
	return arc.matches && arc.engagements.some((one) => engagements.has(one));
}

function isChosenHub(hub: SceneHub, selection: Marking | null): boolean {
	return selection !== null && (ownEngagements(selection)?.has(hub.id) ?? false);
}

/** The engagements that it consists of; `null`: it is a place or a line. */
function ownEngagements(selection: Marking): ReadonlySet<string> | null {
	if (selection.kind === 'engagement') return new Set([selection.id]);
	return 'engagements' in selection ? selection.engagements : null;
}
