import type { Engagement } from '#lib/domain/engagement.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import { ENGAGEMENT_TYPES, type EngagementType, type Mode } from '#lib/domain/vocabulary.ts';
import { MINERAL_SERIES } from './mineral-series.ts';
import type { Dataset } from './dataset.ts';

/** One engagement's part in a strand. */
export interface StrandMember {
	engagement: string;
	directed: boolean;
	mode: Mode | null;
	type: EngagementType;
	edtf: string;
	minerals: readonly string[];
}

/** All that joins one source to one target in one series, whatever the filters. */
export interface Strand {
	id: string;
	source: string;
	target: string;
	from: [number, number];
	to: [number, number];
	series: string;
	/** Place among all strands: actor, type, date. */
	order: number;
	/** By engagement id. */
	members: readonly StrandMember[];
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

type Draft = Omit<Strand, 'order' | 'members'> & { members: StrandMember[] };

function group(dataset: Dataset): Draft[] {
	const engagements = new Map(dataset.engagements.map((one) => [one.id, one]));
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
		const engagement = engagements.get(pair.engagement);
		const member = memberOf(pair, engagement);
		add(pair, seriesOf(pair, engagement), member);
		const linked = [...new Set([...member.minerals, ...(minerals.paired.get(pair.id) ?? [])])];
		if (linked.length > 0) add(pair, MINERAL_SERIES, { ...member, minerals: linked });
	}
	for (const { pair, mineral, engagement } of minerals.alone) {
		const { type = 'other', date } = engagements.get(engagement) ?? {};
		const edtf = date?.edtf ?? '';
		const member = { engagement, directed: false, mode: null, type, edtf, minerals: [mineral] };
		add(pair, MINERAL_SERIES, member);
	}
	return [...drafts.values()];
}

type Pair = Pick<Relationship, 'source' | 'target'>;

/** Mineral links, each at the pair of its engagement that it speaks of, or alone where none is. */
function mineralsOfPairs(dataset: Dataset) {
	const pairs = new Map<string, Relationship[]>();
	for (const pair of dataset.relationships)
		pairs.set(pair.engagement, [...(pairs.get(pair.engagement) ?? []), pair]);
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

function memberOf(pair: Relationship, engagement: Engagement | undefined): StrandMember {
	const modes = (engagement?.parties ?? [])
		.filter(({ party }) => party === pair.source || party === pair.target)
		.map(({ mode }) => mode);
	const mode = (['video', 'both', 'in-person'] as const).find((one) => modes.includes(one));
	return {
		engagement: pair.engagement,
		directed: pair.direction === 'directed',
		mode: mode ?? null,
		type: pair.type,
		edtf: pair.edtf ?? '',
		minerals: pair.minerals
	};
}

/** By actor, with mineral links last, then type, first date, id. */
function order(drafts: readonly Draft[]): Strand[] {
	const keyed = drafts.map((draft) => ({ draft, key: keyOf(draft) }));
	keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
	return keyed.map(({ draft }, index) => {
		draft.members.sort((a, b) => (a.engagement < b.engagement ? -1 : 1));
		return { ...draft, order: index };
	});
}

function keyOf({ id, series, members }: Draft): string {
	const type = Math.min(...members.map((one) => ENGAGEMENT_TYPES.indexOf(one.type)));
	// Without a year, last.
	const date = members.map((one) => (/^\d/.test(one.edtf) ? one.edtf : '~')).sort()[0] ?? '~';
	const last = series === MINERAL_SERIES ? '1' : '0';
	return [last, series, String(type).padStart(2, '0'), date, id].join('\t');
}
