import { pointAt } from '#lib/geo/curve.ts';
import { placeLabels, type Box, type LabelWish, type Obstacles } from '#lib/geo/label-placement.ts';
import type { XY } from '#lib/geo/point.ts';
import { breakName } from './break-name.ts';
import type { DrawnArc, DrawnHub, DrawnLabel, DrawnNode, DrawnStack } from './drawing.ts';

export interface LabelStyle {
	/** Name of a node or a hub, by its key. */
	nameOf: (key: string) => string;
	languageOf: ((key: string) => string | undefined) | undefined;
	/** Width of a text in pixels. */
	measure: (text: string, strong: boolean) => number;
	period: number;
	/** What is seen, in world pixels. */
	view: Box | null;
}

const LINE_HEIGHT = 16;
const SAMPLES = [0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.78, 0.84, 0.88, 0.92, 0.95, 0.98];
/** Beyond so many lines a text cannot avoid them anyway. */
const MANY_LINES = 150;

/** Actors are named first, then blocs, then all others by their lines. */
const ACTOR_WEIGHT = 2000;
const BLOC_WEIGHT = 1000;
const SELECTED_HUB_WEIGHT = 5000;
/** An event where no place is named. */
const LONE_HUB_WEIGHT = 500;

/** Where not all find room: what is left by the filters before what is faint, what is selected first. */
const LEFT_RAISE = 1e5;
const SELECTED_RAISE = 1e6;

type Ring = Pick<DrawnHub, 'at' | 'radius'>;

interface Mark {
	key: string;
	at: XY;
	radius: number;
	level: DrawnNode['level'];
	strong: boolean;
	weight: number;
}

/** Names of the places, and of a selected event, without overlap. */
export function drawLabels(
	arcs: readonly DrawnArc[],
	hubs: readonly DrawnHub[],
	stacks: readonly DrawnStack[],
	nodes: readonly DrawnNode[],
	style: LabelStyle
): DrawnLabel[] {
	const ends = endsOf(arcs);
	const rings = [...hubs, ...stacks];
	const marks = [
		...nodes.flatMap((node) => markOf(node, ends, rings)),
		...hubs.flatMap((hub) => hubMark(hub, [...nodes, ...stacks]))
	];
	const byKey = new Map(marks.map((mark) => [mark.key, mark]));
	const texts = new Map(marks.map(({ key }) => [key, breakName(style.nameOf(key))]));
	const wishes = marks.map((mark) => wishOf(mark, texts.get(mark.key) ?? '', style));
	const obstacles = { ...obstaclesOf(arcs, rings, nodes), view: style.view };
	let placed = placeLabels(wishes, obstacles, style.period);
	const found = new Set(placed.map(({ id }) => id));
	const missing = marks.filter(({ key, level }) => level !== 'rest' && !found.has(key));
	const isFaint = (id: string) => byKey.get(id)?.level === 'rest';
	const isSelected = (id: string) => byKey.get(id)?.level === 'selected';
	// Only then do the others give way: a filter or a selection should not move what already stands.
	if (
		missing.some(({ key }) => isSelected(key)) ||
		(missing.length > 0 && [...found].some(isFaint))
	) {
		const raised = wishes.map((wish) => {
			const isFirst = isSelected(wish.id) && !found.has(wish.id);
			const raise = isFirst ? SELECTED_RAISE : isFaint(wish.id) ? 0 : LEFT_RAISE;
			return { ...wish, priority: wish.priority + raise };
		});
		placed = placeLabels(raised, obstacles, style.period);
	}
	return placed.flatMap((label) => {
		const mark = byKey.get(label.id);
		if (!mark) return [];
		const { key, level, strong, at } = mark;
		const language = style.languageOf?.(key);
		return { ...label, key, level, strong, at, text: texts.get(key) ?? '', language };
	});
}

/** How many lines end at a place, and which places give a line its colour. */
interface Ends {
	counts: ReadonlyMap<string, number>;
	actors: ReadonlySet<string>;
}

function endsOf(arcs: readonly DrawnArc[]): Ends {
	const counts = new Map<string, number>();
	const actors = new Set<string>();
	for (const { key } of arcs) {
		const [source = '', target = '', series = ''] = key.slice(key.indexOf(':') + 1).split('~');
		for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
		actors.add(series);
	}
	return { counts, actors };
}

function markOf(node: DrawnNode, { counts, actors }: Ends, all: readonly Ring[]): Mark[] {
	const id = node.key.slice(node.key.indexOf(':') + 1);
	const own = counts.get(id) ?? 0;
	if (node.level === 'rest' && own === 0) return [];
	const rings = all.filter((ring) => isAt(ring, node));
	const radius = Math.max(node.radius, ...rings.map((ring) => ring.radius));
	const strong = actors.has(id);
	const { key, at, level } = node;
	const rank = strong ? ACTOR_WEIGHT : node.mark === 'ring' ? BLOC_WEIGHT : 0;
	return [{ key, at, radius, level, strong, weight: own + rank }];
}

/** An event bears its name when it is selected, and where it is the only mark. */
function hubMark(hub: DrawnHub, others: readonly { at: XY }[]): Mark[] {
	const { key, at, radius, level } = hub;
	if (level === 'selected')
		return [{ key, at, radius, level, strong: true, weight: SELECTED_HUB_WEIGHT }];
	if (level === 'rest' || others.some((other) => isAt(other, hub))) return [];
	return [{ key, at, radius, level, strong: false, weight: LONE_HUB_WEIGHT }];
}

function isAt({ at: [ax, ay] }: { at: XY }, { at: [bx, by] }: { at: XY }): boolean {
	return Math.hypot(ax - bx, ay - by) < 3;
}

function wishOf(mark: Mark, text: string, { measure }: LabelStyle): LabelWish {
	const { key, at, radius, strong, weight } = mark;
	const lines = text.split('\n');
	const width = Math.max(...lines.map((line) => measure(line, strong)));
	const height = LINE_HEIGHT * lines.length;
	return { id: key, at, radius, width, height, priority: weight, needed: strong };
}

function obstaclesOf(
	arcs: readonly DrawnArc[],
	rings: readonly Ring[],
	nodes: readonly DrawnNode[]
): Obstacles {
	const circles = [
		...nodes.map(({ at, radius }) => ({ at, radius: radius + 1 })),
		...nodes.flatMap(({ badges }) => badges.map(({ at }) => ({ at, radius: 4.5 }))),
		...rings.map(({ at, radius }) => ({ at, radius })),
		...arcs.flatMap(({ symbols }) => symbols.map(({ at }) => ({ at, radius: 10 })))
	];
	// Faint ones too: names should not move when something is selected or a year goes by.
	const lines = arcs.length > MANY_LINES ? [] : arcs;
	return {
		circles,
		path: lines.flatMap(({ curve }) => SAMPLES.map((t) => pointAt(curve, t)))
	};
}
