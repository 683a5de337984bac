import type { Venue } from '#lib/domain/engagement.ts';
import type { Dataset, LocatedPlace } from './dataset.ts';
import type { SceneArc, SceneHub, SceneNode } from './scene.ts';

/** Degrees within which a venue and a country's point are one place on the map. */
const SAME_PLACE = 0.35;

interface Draft extends SceneNode {
	engagements: string[];
}

/** The ends of the arcs, the parties of the events, and the venues that lie elsewhere. */
export function buildNodes(
	dataset: Dataset,
	matching: ReadonlySet<string>,
	arcs: readonly SceneArc[],
	hubs: readonly SceneHub[]
): SceneNode[] {
	const shown = new Set([
		...arcs.flatMap(({ source, target }) => [source, target]),
		...hubs.flatMap(({ badges }) => badges.map(({ party }) => party))
	]);
	const drafts = new Map<string, Draft | null>();
	const draftOf = (id: string): Draft | null => {
		const before = drafts.get(id);
		if (before !== undefined) return before;
		const place = dataset.places.get(id);
		const draft = place?.point ? nodeOf(place, place.point) : null;
		drafts.set(id, draft);
		return draft;
	};
	for (const id of shown) draftOf(id);
	const hubIds = new Set(hubs.map(({ id }) => id));
	for (const { id, parties, venue } of dataset.engagements) {
		if (!matching.has(id)) continue;
		for (const { party } of parties) add(draftOf(party), id);
		if (venue?.precision === 'city') markVenue(drafts, venue, id, hubIds.has(id));
	}
	return [...drafts.values()]
		.filter((draft) => draft !== null)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Engagements come by id, so that a party's repeats are neighbours. */
function add(draft: Draft | null, engagement: string): void {
	if (draft && draft.engagements.at(-1) !== engagement) draft.engagements.push(engagement);
}

function nodeOf(place: LocatedPlace, point: [number, number]): Draft {
	const mark = place.kind === 'bloc' ? 'ring' : place.kind === 'country' ? 'square' : 'dot';
	return { id: place.id, point, mark, country: place.country, engagements: [] };
}

/** A venue in the capital turns the country's square into a dot; one elsewhere gets its own. */
function markVenue(
	drafts: Map<string, Draft | null>,
	venue: Venue,
	engagement: string,
	isHub: boolean
) {
	const home = drafts.get(venue.country);
	if (home && isNear(home.point, venue)) {
		home.mark = 'dot';
		return;
	}
	if (isHub) return;
	const { place: id, lon, lat, country } = venue;
	const own = drafts.get(id) ?? { id, point: [lon, lat], mark: 'dot', country, engagements: [] };
	add(own, engagement);
	drafts.set(id, own);
}

function isNear([lon, lat]: readonly [number, number], venue: Venue): boolean {
	return Math.abs(lon - venue.lon) < SAME_PLACE && Math.abs(lat - venue.lat) < SAME_PLACE;
}
