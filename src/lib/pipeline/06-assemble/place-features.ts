import type { Engagement } from '#lib/domain/engagement.ts';
import type { PlacesFile } from '#lib/domain/place.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import type { Places } from '../03-match/places.ts';
import { sortedBy } from './order.ts';

type Feature = PlacesFile['features'][number];

/** The places that occur: every party at its capital or seat, every venue at its own point. */
export function placesOf(
	engagements: readonly Engagement[],
	relationships: readonly Relationship[],
	places: Places
): PlacesFile {
	const features = new Map<string, Feature>();
	const add = (feature: Feature) => {
		if (!features.has(feature.id)) features.set(feature.id, feature);
	};
	for (const { source, target } of relationships)
		for (const id of [source, target]) add(partyFeature(id, places));
	for (const { parties, venue } of engagements) {
		for (const { party } of parties) add(partyFeature(party, places));
		if (!venue) continue;
		if (venue.precision === 'country') add(partyFeature(venue.place, places));
		else add(cityFeature(venue, places));
	}
	return {
		type: 'FeatureCollection',
		formatVersion: 1,
		features: sortedBy(features.values(), ({ id }) => id)
	};
}

function partyFeature(id: string, places: Places): Feature {
	const country = places.country(id);
	if (country)
		return feature(id, country.capital?.point ?? null, {
			name: country.names.en ?? id,
			kind: 'country',
			country: id,
			region: country.region,
			geonames: country.capital?.geonames ?? null
		});
	const bloc = places.bloc(id);
	const seat: [number, number] | null = bloc?.seat
		? [bloc.seat.lon, bloc.seat.lat]
		: regionPoint(bloc?.members ?? [], places);
	return feature(id, seat, {
		name: bloc?.names.en?.[0] ?? id,
		kind: bloc?.kind ?? 'bloc',
		country: null,
		region: null,
		geonames: null
	});
}

/** A region wider than this, in degrees of longitude, has no middle that would mean anything. */
const WIDEST_REGION = 100;
const FEWEST_MEMBERS = 3;

/** The middle of the members' capitals, for a region without a seat of its own; `null` for a bloc all over the world. */
function regionPoint(members: readonly string[], places: Places): [number, number] | null {
	const points = members.flatMap((id) => places.country(id)?.capital?.point ?? []);
	const lons = points.filter((_, i) => i % 2 === 0);
	const lats = points.filter((_, i) => i % 2 === 1);
	if (lons.length < FEWEST_MEMBERS || Math.max(...lons) - Math.min(...lons) > WIDEST_REGION)
		return null;
	const mean = (values: readonly number[]) =>
		Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
	return [mean(lons), mean(lats)];
}

function cityFeature(venue: NonNullable<Engagement['venue']>, places: Places): Feature {
	return feature(venue.place, [venue.lon, venue.lat], {
		name: venue.name,
		kind: 'city',
		country: venue.country,
		region: places.country(venue.country)?.region ?? null,
		geonames: venue.place.startsWith('gn:') ? Number(venue.place.slice(3)) : null
	});
}

function feature(
	id: string,
	point: [number, number] | null,
	facts: Omit<Feature['properties'], 'id'>
): Feature {
	return {
		type: 'Feature',
		id,
		geometry: point ? { type: 'Point', coordinates: point } : null,
		properties: { id, ...facts }
	};
}
