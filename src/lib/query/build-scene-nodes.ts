import type { Venue } from '#lib/domain/engagement.ts';
import { hubsOf } from './build-scene-hubs.ts';
import type { Dataset } from './dataset.ts';
import type { SceneArc, SceneNode } from './scene.ts';

/** Degrees within which a venue and a country's point are one place on the map. */
const SAME_PLACE = 0.35;

/** A node while it is made: its engagements are looked up when somebody asks for them. */
type Draft = Omit<SceneNode, 'engagements' | 'matches'> & { touching: Uint32Array[] };

/**
 * The ends of the arcs, the parties of the events, and the venues that lie elsewhere.
 *
 * @param flags of each engagement, by its place in the dataset, whether it matches
 * @param arcs that are shown
 * @param dim what the filters leave out stays, dimmed
 */
export function buildNodes(
	dataset: Dataset,
	flags: Uint8Array,
	arcs: readonly SceneArc[],
	dim: boolean
): SceneNode[] {
	const { parties, guests, venues } = whereaboutsOf(dataset);
	const shown = new Set(dim ? guests : []);
	for (const { source, target } of arcs) shown.add(source).add(target);
	const drafts = new Map<string, Draft>();
	for (const [id, touching] of parties)
		if (shown.has(id) || anyLeft(touching, flags)) addParty(drafts, id, [touching], dataset);
	// The side of a mineral link may be no party of anything.
	for (const id of shown) if (!parties.has(id)) addParty(drafts, id, [], dataset);
	for (const venue of venues) if (anyLeft(venue.all, flags)) markVenue(drafts, venue, flags);
	return [...drafts.values()]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((draft) => nodeOf(draft, flags, dataset));
}

/** Where the engagements of a dataset are, each by its place in the dataset. */
interface Whereabouts {
	/** By party. */
	parties: ReadonlyMap<string, Uint32Array>;
	/** Parties of the events that have a ring. */
	guests: ReadonlySet<string>;
	venues: readonly KnownVenue[];
}

/** A city in which something took place. */
interface KnownVenue {
	venue: Venue;
	all: Uint32Array;
	/** Those without a ring of their own. */
	ringless: Uint32Array;
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
	const hubs = hubsOf(dataset);
	const rings = new Set(hubs.map(({ place }) => place));
	const made = {
		parties: new Map([...parties].map(([id, places]) => [id, Uint32Array.from(places)])),
		guests: new Set(hubs.flatMap(({ left }) => left.badges.map(({ party }) => party))),
		venues: [...venues.values()].map(({ venue, places }) => ({
			venue,
			all: Uint32Array.from(places),
			ringless: Uint32Array.from(places.filter((place) => !rings.has(place)))
		}))
	};
	known.set(dataset, made);
	return made;
}

function anyLeft(places: Uint32Array, flags: Uint8Array): boolean {
	for (const place of places) if (flags[place] === 1) return true;
	return false;
}

function addParty(
	drafts: Map<string, Draft>,
	id: string,
	touching: Uint32Array[],
	dataset: Dataset
): void {
	const place = dataset.places.get(id);
	if (!place?.point) return;
	const { kind, point, country } = place;
	const mark = kind === 'bloc' ? 'ring' : kind === 'country' ? 'square' : 'dot';
	drafts.set(id, { id, point, mark, country, touching });
}

/** A venue in the capital turns the country's square into a dot; one elsewhere gets its own. */
function markVenue(
	drafts: Map<string, Draft>,
	{ venue, ringless }: KnownVenue,
	flags: Uint8Array
): void {
	const home = drafts.get(venue.country);
	if (home && isNear(home.point, venue)) {
		home.mark = 'dot';
		return;
	}
	// An event with a ring of its own needs no other mark.
	if (!anyLeft(ringless, flags)) return;
	const { place: id, lon, lat, country } = venue;
	const own = drafts.get(id);
	if (own) own.touching.push(ringless);
	else drafts.set(id, { id, point: [lon, lat], mark: 'dot', country, touching: [ringless] });
}

function nodeOf({ touching, ...node }: Draft, flags: Uint8Array, dataset: Dataset): SceneNode {
	let ids: readonly string[] | null = null;
	return {
		...node,
		matches: touching.some((places) => anyLeft(places, flags)),
		get engagements() {
			return (ids ??= idsOf(touching, flags, dataset));
		}
	};
}

/** Of those that match, each once, sorted. */
function idsOf(touching: readonly Uint32Array[], flags: Uint8Array, dataset: Dataset): string[] {
	const ids = new Set<string>();
	for (const places of touching)
		for (const place of places) {
			const engagement = dataset.engagements[place];
			if (engagement && flags[place] === 1) ids.add(engagement.id);
		}
	return [...ids].sort();
}

function isNear([lon, lat]: readonly [number, number], venue: Venue): boolean {
	return Math.abs(lon - venue.lon) < SAME_PLACE && Math.abs(lat - venue.lat) < SAME_PLACE;
}
