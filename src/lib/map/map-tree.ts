import type { LonLat } from '#lib/geo/point.ts';
import { byCodePoint } from '#lib/query/filters.ts';
import { MINERAL_SERIES } from '#lib/query/mineral-series.ts';
import type { Scene, SceneArc, SceneHub } from '#lib/query/scene.ts';
import type { MapSelection } from '#lib/query/selection.ts';
import { nodeMark, withRemarks, type MarkNames } from './map-mark.ts';
import type { MapText } from './map-text.ts';

/** A step of the map as it is walked by keyboard. */
export interface TreeStep {
	/** Tells it from its neighbours, whatever the filters. */
	key: string;
	name: string;
	/** The name with how much lies in it. */
	text: string;
	/** Key of what the drawing highlights for it. */
	mark: string | null;
	/** What it opens; `null`: it only leads to what lies in it. */
	selection: MapSelection | null;
	at: LonLat | null;
	/** The engagements that lie in it. */
	engagements: readonly string[];
	/** Made when asked for: a map may have thousands. */
	inner: () => readonly TreeStep[];
}

export interface TreeNames extends MarkNames {
	/** Of the last step, which holds every place. */
	places: string;
	/** Ids of engagements in the order in which they are read. */
	inOrder: (ids: readonly string[]) => readonly string[];
}

/**
 * The map as a tree: each actor, in it the countries it engaged, in each their engagements; the
 * largest first. Then events without a pair of parties, and all places with what took place there.
 * What the filters leave out is not in it.
 */
export function mapTree(scene: Scene, names: TreeNames, text: MapText): TreeStep[] {
	const arcs = scene.arcs.filter(({ matches }) => matches);
	const hubs = new Map(scene.hubs.filter(({ matches }) => matches).map((hub) => [hub.id, hub]));
	const told = new Set(arcs.flatMap(({ engagements }) => engagements));
	return [
		...actorSteps(arcs, scene, hubs, names, text),
		...[...hubs.values()]
			.filter(({ id }) => !told.has(id))
			.map((hub) => eventStep(hub.id, null, hubs, names)),
		...placesStep(scene, hubs, names, text)
	];
}

type Hubs = ReadonlyMap<string, SceneHub>;

function actorSteps(
	arcs: readonly SceneArc[],
	scene: Scene,
	hubs: Hubs,
	names: TreeNames,
	text: MapText
): TreeStep[] {
	const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
	const actors = new Set(arcs.map(({ source }) => source));
	return [...actors]
		.map((actor): TreeStep => {
			const own = arcs.filter(({ source }) => source === actor);
			const engagements = [...new Set(own.flatMap((arc) => arc.engagements))];
			const node = nodes.get(actor);
			return {
				key: actor,
				name: names.name(actor),
				// All that it took part in, as its panel says, and how much of that it led.
				text: node
					? nodeMark(node, names, text).text
					: `${names.name(actor)}, ${text.engagements(engagements.length)}`,
				mark: `country:${actor}`,
				selection: { kind: 'country', id: actor },
				at: node?.point ?? null,
				engagements,
				inner: () => own.toSorted(largestFirst).map((arc) => pairStep(arc, hubs, names, text))
			};
		})
		.sort((a, b) => b.engagements.length - a.engagements.length || byCodePoint(a.text, b.text));
}

function pairStep(arc: SceneArc, hubs: Hubs, names: TreeNames, text: MapText): TreeStep {
	const { id, to, engagements } = arc;
	const mark = `arc:${id}`;
	const name = partnerName(arc, names, text);
	return {
		key: id,
		name,
		text: `${name}, ${text.engagements(engagements.length)}`,
		mark,
		selection: { kind: 'arc', id },
		at: to,
		engagements,
		inner: () =>
			names.inOrder(engagements).map((one) => eventStep(one, { mark, at: to }, hubs, names))
	};
}

/** An event with a ring of its own is found there, any other on the line or at the place it is in. */
function eventStep(
	id: string,
	within: Pick<TreeStep, 'mark' | 'at'> | null,
	hubs: Hubs,
	names: TreeNames
): TreeStep {
	const hub = hubs.get(id);
	const name = names.eventName(id);
	return {
		key: id,
		name,
		text: name,
		mark: hub ? `engagement:${id}` : (within?.mark ?? null),
		selection: { kind: 'engagement', id },
		at: hub?.point ?? within?.at ?? null,
		engagements: [id],
		inner: () => []
	};
}

function placesStep(scene: Scene, hubs: Hubs, names: TreeNames, text: MapText): TreeStep[] {
	const places = scene.nodes.filter(({ matches }) => matches);
	if (places.length === 0) return [];
	const steps = () =>
		places.map((node): TreeStep => {
			const { key, text: words, selection, at } = nodeMark(node, names, text);
			const { id, engagements } = node;
			const inner = () =>
				names.inOrder(engagements).map((one) => eventStep(one, { mark: key, at }, hubs, names));
			const name = names.name(id);
			return { key: id, name, text: words, mark: key, selection, at, engagements, inner };
		});
	return [
		{
			// No id is empty.
			key: '',
			name: names.places,
			text: names.places,
			mark: null,
			selection: null,
			at: null,
			engagements: [...new Set(places.flatMap(({ engagements }) => engagements))],
			inner: () => steps().sort((a, b) => byCodePoint(a.text, b.text))
		}
	];
}

function partnerName(arc: SceneArc, { name, symbolOf }: TreeNames, text: MapText): string {
	const target = name(arc.target);
	const words =
		arc.series === MINERAL_SERIES ? `${target}: ${arc.minerals.map(symbolOf).join(', ')}` : target;
	return withRemarks(words, arc, text);
}

function largestFirst(a: SceneArc, b: SceneArc): number {
	return b.engagements.length - a.engagements.length || a.order - b.order;
}
