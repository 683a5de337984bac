import { arcCurve, trim } from '#lib/geo/curve.ts';
import { wrapLon } from '#lib/geo/point.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import type { Scene, SceneHub } from '#lib/query/scene.ts';
import type { Anchors } from './anchors.ts';
import type { ArcStyle } from './draw-arcs.ts';
import type { DrawnBadge, DrawnHub, DrawnNode, DrawnStack } from './drawing.ts';
import type { Stacked } from './hub-stacks.ts';
import type { Inking } from './ink-level.ts';
import { thinned } from './stroke.ts';

const BADGE_STEP = 9;
const MOST_BADGES = 4;
/** Between a mark's rim and the middle of its badges. */
const BADGE_DROP = 7;

/** The rings of events. Their spokes show on selection, where no strand says the same. */
export function drawHubs(
	scene: Scene,
	{ rings }: Stacked,
	inks: Inking,
	anchors: Anchors,
	{ zoom, colour, dash }: Pick<ArcStyle, 'zoom' | 'colour' | 'dash'>
): DrawnHub[] {
	return rings.map(({ hub, ring }) => {
		const level = inks.hub(hub);
		const radius = anchors.ringRadius(ring);
		return {
			key: `engagement:${hub.id}`,
			level,
			colour: colour(hub.series),
			at: anchors.at(hub.point),
			radius,
			venueStated: hub.venueStated,
			hollow: hub.unheld.length > 0,
			dash: thinned(dash(hub.series)),
			spokes: level === 'selected' ? spokesOf(hub, radius, scene, anchors, zoom) : []
		};
	});
}

/** The ring that stands for many events at one place, with their number. */
export function drawStacks(
	{ stacks }: Stacked,
	inks: Inking,
	anchors: Anchors,
	{ colour, ink }: { colour: (series: string) => string; ink: string }
): DrawnStack[] {
	return stacks.map(({ id, point, series, hubs }) => {
		return {
			key: `stack:${id}`,
			level:
				(['plain', 'related'] as const).find((one) => hubs.some((hub) => inks.hub(hub) === one)) ??
				'rest',
			colour: series === null ? ink : colour(series),
			at: anchors.at(point),
			radius: anchors.ringRadius(0),
			count: hubs.length
		};
	});
}

function spokesOf(hub: SceneHub, radius: number, scene: Scene, anchors: Anchors, zoom: number) {
	const arcs = scene.arcs.filter(({ engagements }) => engagements.includes(hub.id));
	const reached = new Set(arcs.flatMap(({ source, target }) => [source, target]));
	return hub.badges
		.filter(({ party }) => !reached.has(party))
		.map(({ party, point }) => {
			const [from, to] = unwrapEnds([wrapLon(hub.point[0]), hub.point[1]], point);
			const whole = arcCurve(toWorld(from, zoom), toWorld(to, zoom), worldWidth(zoom) / 2);
			return trim(whole, radius + 1, anchors.rim(party) + 2);
		});
}

/** Marks of places: an actor in its colour, all others in `ink`, with a badge for each event. */
export function drawNodes(
	scene: Scene,
	stacked: Stacked,
	inks: Inking,
	anchors: Anchors,
	{ colour, ink }: { colour: (series: string) => string; ink: string },
	actors: ReadonlySet<string>
): DrawnNode[] {
	const looks = looksOf(stacked, inks, colour);
	return scene.nodes.map((node) => {
		const at = anchors.at(node.point);
		const radius = anchors.nodeRadius(node);
		return {
			key: `country:${node.id}`,
			level: inks.node(node),
			mark: node.mark,
			colour: actors.has(node.id) ? colour(node.id) : ink,
			at,
			radius,
			badges: badgesOf(looks.get(node.id) ?? [], at[0], at[1] + radius + BADGE_DROP)
		};
	});
}

type Look = Pick<DrawnBadge, 'fill' | 'colour'>;

/** How each party took part in the events that have a ring, in their order. */
function looksOf(
	{ rings }: Stacked,
	inks: Inking,
	colour: (series: string) => string
): Map<string, Look[]> {
	const looks = new Map<string, Look[]>();
	for (const { hub } of rings) {
		if (inks.hub(hub) === 'rest') continue;
		for (const { party, fill } of hub.badges) {
			if (fill === 'unstated') continue;
			const own = looks.get(party) ?? [];
			own.push({ fill, colour: colour(hub.series) });
			looks.set(party, own);
		}
	}
	return looks;
}

/** Side by side below the mark; of many events, each way of taking part once. */
function badgesOf(looks: readonly Look[], x: number, y: number): DrawnBadge[] {
	const once = new Map(looks.map((look) => [`${look.fill} ${look.colour}`, look]));
	const shown = looks.length > MOST_BADGES ? [...once.values()].slice(0, MOST_BADGES) : looks;
	return shown.map((look, index) => ({
		...look,
		at: [x + (index - (shown.length - 1) / 2) * BADGE_STEP, y]
	}));
}
