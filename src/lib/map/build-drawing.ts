import type { Box } from '#lib/geo/label-placement.ts';
import { worldWidth } from '#lib/geo/world.ts';
import type { ActorDash } from '#lib/query/palette.ts';
import type { Scene } from '#lib/query/scene.ts';
import type { Marking } from '#lib/query/selection.ts';
import { anchorsOf } from './anchors.ts';
import { drawArcs } from './draw-arcs.ts';
import { drawLabels } from './draw-labels.ts';
import { drawHubs, drawNodes, drawStacks } from './draw-places.ts';
import type { Drawing } from './drawing.ts';
import { seriesOfHubs, stackHubs } from './hub-stacks.ts';
import { inking } from './ink-level.ts';
import { withoutOthers } from './without-others.ts';

export interface DrawingOptions {
	/** Leaflet's zoom: the world is 256 px · 2^zoom wide. */
	zoom: number;
	/** What is seen, in pixels of the world: names keep within it. `null`: no matter. */
	view: Box | null;
	/** Of a series: an actor's id, or `minerals`. */
	colour: (series: string) => string;
	/** Of the lines in that colour. */
	dash: ActorDash;
	/** Of a place that leads nothing. */
	ink: string;
	/** Leaves out what the filters leave out, where the scene still has it dimmed. */
	hideOthers: boolean;
	/** Name of a party or place. */
	name: (id: string) => string;
	/** Name of an engagement. */
	eventName: (id: string) => string;
	/** The language of a mark's name, by its key, where it is not the reader's. */
	languageOf?: (key: string) => string | undefined;
	/** Symbol of a mineral. */
	symbolOf: (mineral: string) => string;
	/** Width of a text in pixels, in the map's type. */
	measure: (text: string, strong: boolean) => number;
}

/** Options that only the names need. */
type NamesOnly = 'view' | 'measure' | 'name' | 'eventName' | 'languageOf';

/** Turns a scene into shapes. Pure: the same arguments give the same drawing. */
export function buildDrawing(
	scene: Scene,
	selection: Marking | null,
	options: DrawingOptions
): Drawing {
	return withLabels(drawMarks(scene, selection, options), options);
}

/** All but the names, which alone depend on what is seen: they are placed anew where a pan ends. */
export function drawMarks(
	scene: Scene,
	selection: Marking | null,
	options: Omit<DrawingOptions, NamesOnly>
): Drawing {
	const shown = options.hideOthers ? withoutOthers(scene) : scene;
	const { zoom } = options;
	const actors = seriesOfHubs(shown.hubs);
	for (const { series } of shown.arcs) actors.add(series);
	const inks = inking(shown, selection);
	const stacked = stackHubs(shown, selection && inks.hub);
	const anchors = anchorsOf(shown, stacked, zoom, actors);
	return {
		zoom,
		period: worldWidth(zoom),
		arcs: drawArcs(shown, inks, anchors, options),
		hubs: drawHubs(shown, stacked, inks, anchors, options),
		stacks: drawStacks(stacked, inks, anchors, options),
		nodes: drawNodes(shown, stacked, inks, anchors, options, actors),
		labels: []
	};
}

export function withLabels(marks: Drawing, options: Pick<DrawingOptions, NamesOnly>): Drawing {
	const { arcs, hubs, stacks, nodes, period } = marks;
	const { measure, view, languageOf } = options;
	const nameOfMark = (key: string) => nameOf(key, options);
	const labels = drawLabels(arcs, hubs, stacks, nodes, {
		nameOf: nameOfMark,
		languageOf,
		measure,
		period,
		view
	});
	return { ...marks, labels };
}

function nameOf(
	key: string,
	{ name, eventName }: Pick<DrawingOptions, 'name' | 'eventName'>
): string {
	const id = key.slice(key.indexOf(':') + 1);
	return key.startsWith('engagement:') ? eventName(id) : name(id);
}
