import type { Venue } from '#lib/domain/engagement.ts';
import type { Dataset } from './dataset.ts';
import type { SceneArc, SceneHub, SceneNode } from './scene.ts';

/** Degrees within which a venue and a country's point are one place on the map. */
const SAME_PLACE = 0.35;

interface Draft extends SceneNode {
	engagements: string[];
}

/**
 * The ends of the arcs, the parties of the events, and the venues that lie elsewhere.
 *
 * @param flags of each engagement, by its place in the dataset, whether it matches
 */
export function buildNodes(
	dataset: Dataset,
	flags: Uint8Array,
	arcs: readonly SceneArc[],
	hubs: readonly SceneHub[]
): SceneNode[] {
	const { parties, venues } = whereaboutsOf(dataset);
	const shown = new Set<string>();
	for (const { source, target } of arcs) shown.add(source).add(target);
	for (const { badges } of hubs) for (const { party } of badges) shown.add(party);
	const drafts = new Map<string, Draft>();
	for (const [id, places] of parties) {
		const left = matchingOf(places, flags, dataset);
		if (left.length > 0 || shown.has(id)) addParty(drafts, id, left, dataset);
	}
	for (const id of shown) if (!drafts.has(id)) addParty(drafts, id, [], dataset);
	const hubIds = new Set(hubs.map(({ id }) => id));
	for (const { venue, places } of venues) {
		const left = matchingOf(places, flags, dataset);
		if (left.length > 0) markVenue(drafts, venue, left, hubIds);
	}
	return [...drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the engagements of a dataset are, each by its place in the dataset. */
interface Whereabouts {
	/** By party. */
	parties: ReadonlyMap<string, readonly number[]>;
	/** Cities in which something took place. */
	venues: readonly { venue: Venue; places: readonly number[] }[];
}

const known = new WeakMap<Dataset, Whereabouts>();

/** Worked out once for each dataset. */
function whereaboutsOf(dataset: Dataset): Whereabouts {
	const before = known.get(dataset);
	if (before) return before;
	const parties = new Map<string, number[]>();
	const venues = new Map<string, { venue: Venue; places: number[] }>();
	dataset.engagements.forEach((engagement, place) => {
		for (const { party } of engagement.parties) {
			const own = parties.get(party);
			if (!own) parties.set(party, [place]);
			// A party's repeats are neighbours.
			else if (own.at(-1) !== place) own.push(place);
		}
		const { venue } = engagement;
		if (venue?.precision !== 'city') return;
		const own = venues.get(venue.place);
		if (own) own.places.push(place);
		else venues.set(venue.place, { venue, places: [place] });
	});
	const made = { parties, venues: [...venues.values()] };
	known.set(dataset, made);
	return made;
}

function matchingOf(
	places: readonly number[],
	flags: Uint8Array,
	{ engagements }: Dataset
): string[] {
	const ids: string[] = [];
	for (const place of places) {
		const engagement = engagements[place];
		if (engagement && flags[place] === 1) ids.push(engagement.id);
	}
	return ids;
}

function addParty(
	drafts: Map<string, Draft>,
	id: string,
	engagements: string[],
	dataset: Dataset
): void {
	const place = dataset.places.get(id);
	if (!place?.point) return;
	const { kind, point, country } = place;
	const mark = kind === 'bloc' ? 'ring' : kind === 'country' ? 'square' : 'dot';
	drafts.set(id, { id, point, mark, country, engagements });
}

/** A venue in the capital turns the country's square into a dot; one elsewhere gets its own. */
function markVenue(
	drafts: Map<string, Draft>,
	venue: Venue,
	engagements: readonly string[],
	hubs: ReadonlySet<string>
): void {
	const home = drafts.get(venue.country);
	if (home && isNear(home.point, venue)) {
		home.mark = 'dot';
		return;
	}
	// An event with a ring of its own needs no other mark.
	const others = engagements.filter((id) => !hubs.has(id));
	const [first] = others;
	if (first === undefined) return;
	const { place: id, lon, lat, country } = venue;
	const own = drafts.get(id);
	if (own) own.engagements = [...new Set([...own.engagements, ...others])].sort();
	else drafts.set(id, { id, point: [lon, lat], mark: 'dot', country, engagements: others });
}

function isNear([lon, lat]: readonly [number, number], venue: Venue): boolean {
	return Math.abs(lon - venue.lon) < SAME_PLACE && Math.abs(lat - venue.lat) < SAME_PLACE;
}
