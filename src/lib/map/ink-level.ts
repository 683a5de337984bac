import type { Scene, SceneArc, SceneHub, SceneNode } from '#lib/query/scene.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { InkLevel } from './drawing.ts';

/** How strongly each part of a scene is drawn beside the selection. */
export interface Inking {
	arc(arc: SceneArc): InkLevel;
	hub(hub: SceneHub): InkLevel;
	node(node: SceneNode): InkLevel;
}

export function inking(scene: Scene, selection: Selection | null): Inking {
	const chosen = new Set(scene.arcs.filter((arc) => isChosen(arc, selection)));
	const hubs = new Set(scene.hubs.filter((hub) => isChosenHub(hub, selection)));
	if (!selection) {
		return {
			arc: ({ matches }) => (matches ? 'plain' : 'rest'),
			hub: ({ matches }) => (matches ? 'plain' : 'rest'),
			node: ({ engagements }) => (engagements.length > 0 ? 'plain' : 'rest')
		};
	}
	// An engagement stands alone: what else its strands hold is none of it.
	const engagements = new Set(
		selection.kind === 'engagement' ? [selection.id] : [...chosen].flatMap((arc) => arc.engagements)
	);
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
			return node.engagements.some((id) => engagements.has(id)) ? 'related' : 'rest';
		}
	};
}

function isChosen(arc: SceneArc, selection: Selection | null): boolean {
	if (!selection) return false;
	if (selection.kind === 'arc') return arc.id === selection.id;
	if (selection.kind === 'engagement') return arc.engagements.includes(selection.id);
	return arc.matches && (arc.source === selection.id || arc.target === selection.id);
}

function isChosenHub(hub: SceneHub, selection: Selection | null): boolean {
	return selection?.kind === 'engagement' && hub.id === selection.id;
}
