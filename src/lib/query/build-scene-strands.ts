import type { Engagement } from '#lib/domain/engagement.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import {
	ENGAGEMENT_TYPES,
	STATUSES,
	type EngagementType,
	type Mode,
	type Status
} from '#lib/domain/vocabulary.ts';
import { placesOf } from './matching.ts';
import { MINERAL_SERIES } from './mineral-series.ts';
import type { Dataset } from './dataset.ts';
import type { SceneArc, Unheld } from './scene.ts';

/** One engagement's part in a strand. */
export interface StrandMember {
	engagement: string;
	/** Which of the dataset's engagements it is. */
	place: number;
	directed: boolean;
	mode: Mode | null;
	status: Status;
	type: EngagementType;
	edtf: string;
	minerals: readonly string[];
}

/** All that joins one source to one target in one series, whatever the filters. */
export interface Strand {
	id: string;
	series: string;
	/** By engagement id. */
	members: readonly StrandMember[];
	/** Which of the dataset's engagements each of them is. */
	places: Uint32Array;
	/** As it is while all its engagements match, and while none does. */
	whole: SceneArc;
	out: SceneArc;
}

/** What some members of a strand come to. */
export type StrandSum = Pick<
	SceneArc,
	'directed' | 'mode' | 'unheld' | 'type' | 'minerals' | 'engagements'
>;

/** By video only when every engagement says so; in person as soon as one says so. */
export function sumOf(members: readonly StrandMember[]): StrandSum {
	const engagements: string[] = [];
	const modes = new Set<Mode | null>();
	const statuses = new Set<Status>();
	const minerals = new Set<string>();
	let directed = false;
	for (const member of members) {
		// Members come by engagement id, so that repeats are neighbours.
		if (member.engagement !== engagements.at(-1)) engagements.push(member.engagement);
		modes.add(member.mode);
		statuses.add(member.status);
		for (const mineral of member.minerals) minerals.add(mineral);
		directed ||= member.directed;
	}
	const type = members[0]?.type ?? 'other';
	return {
		directed,
		mode: modeOf(modes),
		unheld: unheldOf(statuses),
		type,
		minerals: [...minerals].sort(),
		engagements
	};
}

/** What some engagements together have of {@link Unheld}. */
export function unheldOf(statuses: ReadonlySet<Status>): Unheld {
	if (statuses.has('held') || statuses.has('ongoing')) return [];
	return STATUSES.filter((one) => one !== 'held' && one !== 'ongoing').filter((one) =>
		statuses.has(one)
	);
}

function modeOf(modes: ReadonlySet<Mode | null>): Mode | null {
	const [only = null] = modes;
	if (modes.size === 1) return only;
	if (modes.has('both') || (modes.has('video') && modes.has('in-person'))) return 'both';
	return modes.has('in-person') ? 'in-person' : null;
}

const known = new WeakMap<Dataset, readonly Strand[]>();

/** The strands of a dataset, in their order; worked out once for each dataset. */
export function strandsOf(dataset: Dataset): readonly Strand[] {
	const before = known.get(dataset);
	if (before) return before;
	const strands = order(group(dataset));
	known.set(dataset, strands);
	return strands;
}

type Draft = Pick<SceneArc, 'id' | 'source' | 'target' | 'from' | 'to' | 'series'> & {
	members: StrandMember[];
};

function group(dataset: Dataset): Draft[] {
	const places = placesOf(dataset);
	const placeOf = (id: string) => places.get(id) ?? -1;
	const engagementOf = (id: string) => dataset.engagements[placeOf(id)];
	const minerals = mineralsOfPairs(dataset);
	const drafts = new Map<string, Draft>();
	const add = (pair: Pair, series: string, member: StrandMember) => {
		const from = dataset.places.get(pair.source)?.point;
		const to = dataset.places.get(pair.target)?.point;
		if (!from || !to) return;
		const { source, target } = pair;
		const id = `${source}~${target}~${series}`;
		const draft = drafts.get(id) ?? { id, source, target, from, to, series, members: [] };
		draft.members.push(member);
		drafts.set(id, draft);
	};
	for (const pair of dataset.relationships) {
		const engagement = engagementOf(pair.engagement);
		const member = memberOf(pair, engagement, placeOf(pair.engagement));
		add(pair, seriesOf(pair, engagement), member);
		const linked = [...new Set([...member.minerals, ...(minerals.paired.get(pair.id) ?? [])])];
		// Who began the talks is not who has the mineral: an arrowhead would say that it goes there.
		if (linked.length > 0)
			add(pair, MINERAL_SERIES, { ...member, directed: false, minerals: linked });
	}
	for (const { pair, mineral, engagement } of minerals.alone) {
		const { type = 'other', status = 'held', date } = engagementOf(engagement) ?? {};
		const told = { engagement, place: placeOf(engagement), status, type, edtf: date?.edtf ?? '' };
		add(pair, MINERAL_SERIES, { ...told, directed: false, mode: null, minerals: [mineral] });
	}
	return [...drafts.values()];
}

type Pair = Pick<Relationship, 'source' | 'target'>;

/** Mineral links, each at the pair of its engagement that it speaks of, or alone where none is. */
function mineralsOfPairs(dataset: Dataset) {
	const pairs = new Map<string, Relationship[]>();
	for (const pair of dataset.relationships) {
		const own = pairs.get(pair.engagement);
		if (own) own.push(pair);
		else pairs.set(pair.engagement, [pair]);
	}
	const paired = new Map<string, string[]>();
	const alone: { pair: Pair; mineral: string; engagement: string }[] = [];
	for (const { engagement, mineral, supplier, demand } of dataset.mineralLinks) {
		const sides = [supplier, demand].filter((side) => side !== null);
		const fitting = (pairs.get(engagement) ?? []).filter((pair) =>
			sides.every((side) => pair.source === side || pair.target === side)
		);
		for (const { id } of fitting) paired.set(id, [...(paired.get(id) ?? []), mineral]);
		if (fitting.length === 0 && supplier !== null && demand !== null)
			alone.push({ pair: { source: demand, target: supplier }, mineral, engagement });
	}
	return { paired, alone };
}

/** The source; in a summit or forum of one convenor, the convenor. */
function seriesOf(pair: Relationship, engagement: Engagement | undefined): string {
	if (pair.type !== 'summit' && pair.type !== 'forum') return pair.source;
	const convenors = engagement?.parties.filter(({ role }) => role === 'convenor') ?? [];
	return convenors.length === 1 ? (convenors[0]?.party ?? pair.source) : pair.source;
}

function memberOf(
	pair: Relationship,
	engagement: Engagement | undefined,
	place: number
): StrandMember {
	const modes = (engagement?.parties ?? [])
		.filter(({ party }) => party === pair.source || party === pair.target)
		.map(({ mode }) => mode);
	const mode = (['video', 'both', 'in-person'] as const).find((one) => modes.includes(one));
	return {
		engagement: pair.engagement,
		place,
		directed: pair.direction === 'directed',
		mode: mode ?? null,
		status: engagement?.status ?? 'held',
		type: pair.type,
		edtf: pair.edtf ?? '',
		minerals: pair.minerals
	};
}

/** By actor, with mineral links last, then type, first date, id. */
function order(drafts: readonly Draft[]): Strand[] {
	const keyed = drafts.map((draft) => ({ draft, key: keyOf(draft) }));
	keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
	return keyed.map(({ draft: { members, ...ends } }, index) => {
		members.sort((a, b) => (a.engagement < b.engagement ? -1 : 1));
		const places = Uint32Array.from(members, ({ place }) => place);
		const whole = { ...ends, ...sumOf(members), order: index, matches: true };
		const { id, series } = ends;
		return { id, series, members, places, whole, out: { ...whole, matches: false } };
	});
}

function keyOf({ id, series, members }: Draft): string {
	const types = new Set(members.map((one) => one.type));
	const type = ENGAGEMENT_TYPES.findIndex((one) => types.has(one));
	// Without a year, last.
	const date = members.map((one) => (/^\d/.test(one.edtf) ? one.edtf : '~')).sort()[0] ?? '~';
	const last = series === MINERAL_SERIES ? '1' : '0';
	return [last, series, String(type).padStart(2, '0'), date, id].join('\t');
}
