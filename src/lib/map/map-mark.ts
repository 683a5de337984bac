import type { LonLat } from '#lib/geo/point.ts';
import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Scene, SceneArc, SceneHub, SceneNode } from '#lib/query/scene.ts';
import type { MapSelection } from '#lib/query/selection.ts';
import { isSame } from './hub-stacks.ts';
import type { MapText } from './map-text.ts';

/** A line, ring or place of the map in words, and what it opens. */
export interface MapMark {
	/** The drawing's key. */
	key: string;
	text: string;
	selection: MapSelection;
	/** Where it is. */
	at: LonLat;
}

export interface MarkNames {
	name: (id: string) => string;
	eventName: (id: string) => string;
	symbolOf: (mineral: string) => string;
	/** Which way the engagements of a place go; empty: nothing to say. */
	wayWords?: (id: string) => string;
}

/** What stands behind a key of the drawing; `null`: nothing of the scene. A stack is its place. */
export function markOf(key: string, scene: Scene, names: MarkNames, text: MapText): MapMark | null {
	const cut = key.indexOf(':');
	const [kind, id] = [key.slice(0, cut), key.slice(cut + 1)];
	const isIt = (one: { id: string }) => one.id === id;
	if (kind === 'arc') return orNull(scene.arcs.find(isIt), (arc) => arcMark(arc, names, text));
	if (kind === 'engagement')
		return orNull(scene.hubs.find(isIt), (hub) => hubMark(hub, names, text));
	if (kind === 'stack')
		return orNull(scene.hubs.find(isIt), ({ point }) => {
			const place = scene.nodes.find((node) => isSame(node.point, point));
			return place ? nodeMark(place, names, text) : null;
		});
	return orNull(scene.nodes.find(isIt), (node) => nodeMark(node, names, text));
}

/** What stands behind many keys, each once: two of them may be of one place. */
export function marksOf(
	keys: readonly string[],
	scene: Scene,
	names: MarkNames,
	text: MapText
): MapMark[] {
	const marks = keys.flatMap((key) => markOf(key, scene, names, text) ?? []);
	return [...new Map(marks.map((mark) => [mark.key, mark])).values()];
}

/** A line says so where the filters leave nothing of it. */
export function arcMark(arc: SceneArc, names: MarkNames, text: MapText): MapMark {
	const words = `${arcText(arc, names, text)}, ${text.engagements(arc.engagements.length)}`;
	return {
		key: `arc:${arc.id}`,
		text: arc.matches ? words : `${words}, ${text.dimmed}`,
		selection: { kind: 'arc', id: arc.id },
		at: arc.to
	};
}

/** An event says so where it has not taken place, and where it stands at its convenor's capital only for want of a venue. */
export function hubMark(hub: SceneHub, { eventName }: MarkNames, text: MapText): MapMark {
	const words = [eventName(hub.id)];
	if (hub.unheld.length > 0) words.push(text.unheld(hub.unheld));
	if (!hub.venueStated) words.push(text.venueNotStated);
	return {
		key: `engagement:${hub.id}`,
		text: words.join(', '),
		selection: { kind: 'engagement', id: hub.id },
		at: hub.point
	};
}

export function nodeMark(node: SceneNode, { name, wayWords }: MarkNames, text: MapText): MapMark {
	const ways = wayWords?.(node.id) ?? '';
	const count = text.engagements(node.engagements.length);
	return {
		key: `country:${node.id}`,
		text: `${name(node.id)}, ${count}${ways === '' ? '' : `: ${ways}`}`,
		selection: nodeSelection(node),
		at: node.point
	};
}

/** A country or bloc opens itself; a venue opens its one engagement, else its country. */
export function nodeSelection({ id, country, engagements }: SceneNode): MapSelection {
	const isVenue = id.includes(':');
	const [only, ...others] = engagements;
	if (isVenue && only !== undefined && others.length === 0) return { kind: 'engagement', id: only };
	return { kind: 'country', id: isVenue ? (country ?? id) : id };
}

function arcText(arc: SceneArc, { name, symbolOf }: MarkNames, text: MapText): string {
	const [source, target] = [name(arc.source), name(arc.target)];
	const words =
		arc.series === MINERAL_SERIES
			? text.mineralLink(source, target, arc.minerals.map(symbolOf).join(', '))
			: text.arc(source, target, arc.directed);
	return withRemarks(words, arc, text);
}

/** What a line is called, with what its dots and its hollow say. */
export function withRemarks(
	words: string,
	{ series, mode, unheld }: Pick<SceneArc, 'series' | 'mode' | 'unheld'>,
	text: MapText
): string {
	const remarks = mode === 'video' && series !== MINERAL_SERIES ? [text.video] : [];
	if (unheld.length > 0) remarks.push(text.unheld(unheld));
	return [words, ...remarks].join(', ');
}

function orNull<T>(found: T | undefined, mark: (found: T) => MapMark | null): MapMark | null {
	return found ? mark(found) : null;
}
