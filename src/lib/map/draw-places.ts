import { arcCurve, trim } from '#lib/geo/curve.ts';
import { wrapLon } from '#lib/geo/point.ts';
import { unwrapEnds } from '#lib/geo/unwrap.ts';
import { toWorld, worldWidth } from '#lib/geo/world.ts';
import type { Scene, SceneHub } from '#lib/query/scene.ts';
import type { Anchors } from './anchors.ts';
import type { DrawnBadge, DrawnHub, DrawnNode } from './drawing.ts';
import type { Inking } from './ink-level.ts';

const BADGE_STEP = 9;
/** Between a mark's rim and the middle of its badges. */
const BADGE_DROP = 7;

/** The rings of events. Their spokes show on selection, where no strand says the same. */
export function drawHubs(
	scene: Scene,
	inks: Inking,
	anchors: Anchors,
	{ zoom, colour }: { zoom: number; colour: (series: string) => string }
): DrawnHub[] {
	return scene.hubs.map((hub) => {
		const level = inks.hub(hub);
		return {
			key: `engagement:${hub.id}`,
			level,
			colour: colour(hub.series),
			at: anchors.at(hub.point),
			radius: anchors.hubRadius(hub),
			venueStated: hub.venueStated,
			spokes: level === 'selected' ? spokesOf(hub, scene, anchors, zoom) : []
		};
	});
}

function spokesOf(hub: SceneHub, scene: Scene, anchors: Anchors, zoom: number) {
	const arcs = scene.arcs.filter(({ engagements }) => engagements.includes(hub.id));
	const reached = new Set(arcs.flatMap(({ source, target }) => [source, target]));
	return hub.badges
		.filter(({ party }) => !reached.has(party))
		.map(({ party, point }) => {
			const [from, to] = unwrapEnds([wrapLon(hub.point[0]), hub.point[1]], point);
			const whole = arcCurve(toWorld(from, zoom), toWorld(to, zoom), worldWidth(zoom) / 2);
			return trim(whole, anchors.hubRadius(hub) + 1, anchors.rim(party) + 2);
		});
}

/** Marks of places: an actor in its colour, all others in `ink`, with a badge for each event. */
export function drawNodes(
	scene: Scene,
	inks: Inking,
	anchors: Anchors,
	{ colour, ink }: { colour: (series: string) => string; ink: string },
	actors: ReadonlySet<string>
): DrawnNode[] {
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
			badges: badgesOf(node.id, at[0], at[1] + radius + BADGE_DROP, scene, inks, colour)
		};
	});
}

/** Side by side below the mark, in the order of the events. */
function badgesOf(
	party: string,
	x: number,
	y: number,
	scene: Scene,
	inks: Inking,
	colour: (series: string) => string
): DrawnBadge[] {
	const found = scene.hubs.flatMap((hub) => {
		const fill = hub.badges.find((badge) => badge.party === party)?.fill ?? 'unstated';
		if (fill === 'unstated' || inks.hub(hub) === 'rest') return [];
		return [{ fill, colour: colour(hub.series) }];
	});
	return found.map((badge, index) => ({
		...badge,
		at: [x + (index - (found.length - 1) / 2) * BADGE_STEP, y]
	}));
}
