import type { Engagement, Party } from '#lib/domain/engagement.ts';
import { unheldOf } from './build-scene-strands.ts';
import type { Dataset } from './dataset.ts';
import type { SceneHub } from './scene.ts';

type Badge = SceneHub['badges'][number];

/** Ministerial meetings of at least so many are drawn like a forum. */
const MANY = 3;

/** Of more events than these at one place, those that the filters leave out are not shown. */
export const MOST_RINGS = 3;

/**
 * Events with many parties, each at its venue or at its convenor's capital; the same list as long as
 * all of them match.
 *
 * @param flags of each engagement, by its place in the dataset, whether it matches
 */
export function buildHubs(dataset: Dataset, flags: Uint8Array): readonly SceneHub[] {
	const { all, hubs, places, crowded } = stockOf(dataset);
	if (places.every((place) => flags[place] === 1)) return all;
	const left: SceneHub[] = [];
	for (let at = 0; at < places.length; at++) {
		const isLeft = flags[places[at] ?? -1] === 1;
		const hub = isLeft || crowded[at] === 0 ? hubs[at] : undefined;
		if (hub) left.push(isLeft ? hub.left : hub.out);
	}
	return left;
}

/** All hubs of a dataset, and of each where it stands among the engagements and the others. */
interface Stock {
	hubs: readonly KnownHub[];
	all: readonly SceneHub[];
	places: Uint32Array;
	/** 1: it is one of more than {@link MOST_RINGS} at one point. */
	crowded: Uint8Array;
}

const stocks = new WeakMap<Dataset, Stock>();

/** Worked out once for each dataset. */
function stockOf(dataset: Dataset): Stock {
	const before = stocks.get(dataset);
	if (before) return before;
	const hubs = hubsOf(dataset);
	const all = hubs.map(({ left }) => left);
	const counts = new Map<SceneHub['point'], number>();
	for (const { point } of all) counts.set(point, (counts.get(point) ?? 0) + 1);
	const stock = {
		hubs,
		all,
		places: Uint32Array.from(hubs, ({ place }) => place),
		crowded: Uint8Array.from(all, ({ point }) => ((counts.get(point) ?? 0) > MOST_RINGS ? 1 : 0))
	};
	stocks.set(dataset, stock);
	return stock;
}

/** A hub as it is while its engagement matches, and as it is otherwise. */
export interface KnownHub {
	/** Which of the dataset's engagements it is. */
	place: number;
	left: SceneHub;
	out: SceneHub;
}

const known = new WeakMap<Dataset, readonly KnownHub[]>();

/** Worked out once for each dataset. Those at one point share it. */
export function hubsOf(dataset: Dataset): readonly KnownHub[] {
	const before = known.get(dataset);
	if (before) return before;
	const points = new Map<string, [number, number]>();
	const hubs = dataset.engagements.flatMap((engagement, place): KnownHub[] => {
		if (!isHub(engagement)) return [];
		const convenor = convenorOf(engagement);
		const home = convenor === undefined ? undefined : dataset.places.get(convenor.party)?.point;
		const { venue } = engagement;
		const own: [number, number] | null | undefined = venue ? [venue.lon, venue.lat] : home;
		if (!own) return [];
		const point = points.get(own.join()) ?? own;
		points.set(own.join(), point);
		const hub = {
			id: engagement.id,
			point,
			series: convenor?.party ?? '',
			venueStated: venue !== null,
			unheld: unheldOf(new Set([engagement.status])),
			badges: badgesOf(engagement, convenor, dataset)
		};
		return [{ place, left: { ...hub, matches: true }, out: { ...hub, matches: false } }];
	});
	known.set(dataset, hubs);
	return hubs;
}

function isHub({ type, parties }: Engagement): boolean {
	if (type === 'summit' || type === 'forum') return true;
	return type === 'ministerial_meeting' && parties.length >= MANY;
}

function convenorOf({ parties }: Engagement): Party | undefined {
	return parties.find(({ role }) => role === 'convenor') ?? parties[0];
}

function badgesOf(engagement: Engagement, convenor: Party | undefined, dataset: Dataset): Badge[] {
	const byParty = new Map<string, Party[]>();
	for (const row of engagement.parties)
		if (row.party !== convenor?.party)
			byParty.set(row.party, [...(byParty.get(row.party) ?? []), row]);
	return [...byParty].flatMap(([party, rows]) => {
		const point = dataset.places.get(party)?.point;
		return point ? { party, point, fill: fillOf(rows, isDisputed(party, engagement)) } : [];
	});
}

/** Whether sources disagree on how it took part, or on whether it convened the others. */
function isDisputed(id: string, { conflicts }: Engagement): boolean {
	return conflicts.some(
		({ field, party, claims }) =>
			party === id ||
			(field === 'convenor' && claims.some(({ value }) => value.split(';').includes(id)))
	);
}

/** Rows of one party that differ are a disagreement too. */
function fillOf(rows: readonly Party[], disputed: boolean): Badge['fill'] {
	if (disputed) return 'dotted';
	const fills = new Set(rows.map(fillOfRow));
	fills.delete('unstated');
	if (fills.size > 1) return 'dotted';
	return [...fills][0] ?? 'unstated';
}

function fillOfRow({ signed, mode }: Party): Badge['fill'] {
	if (signed === true) return 'filled';
	if (signed === false || mode === 'video') return 'hollow';
	return mode === null ? 'unstated' : 'filled';
}
