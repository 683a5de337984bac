import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Scene, SceneArc, SceneHub, SceneNode } from '#lib/query/scene.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { MapText } from './map-text.ts';

/** One thing of the map, as it is read and chosen by keyboard. */
export interface ReadingItem {
	/** The drawing's key. */
	key: string;
	text: string;
	selection: Selection;
	/** Where it is, `[lon, lat]`. */
	at: readonly [number, number];
}

export interface ReadingNames {
	name: (id: string) => string;
	eventName: (id: string) => string;
	symbolOf: (mineral: string) => string;
}

/**
 * The map as a list: each actor with its strands from the largest to the least, then the events,
 * then the places. What the filters leave out is not read.
 */
export function readingList(scene: Scene, names: ReadingNames, text: MapText): ReadingItem[] {
	const arcs = scene.arcs.filter(({ matches }) => matches);
	const items: ReadingItem[] = arcs
		.toSorted((a, b) => compareArcs(a, b, names))
		.map((arc) => ({
			key: `arc:${arc.id}`,
			text: `${arcText(arc, names, text)}, ${text.engagements(arc.engagements.length)}`,
			selection: { kind: 'arc', id: arc.id },
			at: arc.to
		}));
	for (const hub of scene.hubs.filter(({ matches }) => matches))
		items.push({
			key: `engagement:${hub.id}`,
			text: hubText(hub, names, text),
			selection: { kind: 'engagement', id: hub.id },
			at: hub.point
		});
	for (const node of scene.nodes.filter(({ engagements }) => engagements.length > 0)) {
		const count = text.engagements(node.engagements.length);
		const selection = nodeSelection(node);
		const words = `${names.name(node.id)}, ${count}`;
		items.push({ key: `country:${node.id}`, text: words, selection, at: node.point });
	}
	return items;
}

/** A country or bloc opens itself; a venue opens its one engagement, else its country. */
export function nodeSelection({ id, country, engagements }: SceneNode): Selection {
	const isVenue = id.includes(':');
	const [only, ...others] = engagements;
	if (isVenue && only !== undefined && others.length === 0) return { kind: 'engagement', id: only };
	return { kind: 'country', id: isVenue ? (country ?? id) : id };
}

function arcText(arc: SceneArc, { name, symbolOf }: ReadingNames, text: MapText): string {
	const [source, target] = [name(arc.source), name(arc.target)];
	if (arc.series === MINERAL_SERIES)
		return text.mineralLink(source, target, arc.minerals.map(symbolOf).join(', '));
	const words = text.arc(source, target, arc.directed);
	return arc.mode === 'video' ? `${words}, ${text.video}` : words;
}

/** An event says so where it stands at its convenor's capital only for want of a venue. */
function hubText(
	{ id, venueStated }: SceneHub,
	{ eventName }: ReadingNames,
	text: MapText
): string {
	return venueStated ? eventName(id) : `${eventName(id)}, ${text.venueNotStated}`;
}

function compareArcs(a: SceneArc, b: SceneArc, { name }: ReadingNames): number {
	if (a.source !== b.source) return name(a.source) < name(b.source) ? -1 : 1;
	return b.engagements.length - a.engagements.length || a.order - b.order;
}

/** What a mark stands for that the list does not hold; `null`: nothing of the scene. */
export function keySelection(key: string, scene: Scene): Selection | null {
	const [kind, ...rest] = key.split(':');
	const id = rest.join(':');
	if (kind === 'arc' || kind === 'engagement') return { kind, id };
	const node = scene.nodes.find((one) => one.id === id);
	return node ? nodeSelection(node) : null;
}
