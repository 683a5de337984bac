import type { Edit } from '#lib/domain/correction.ts';
import type { Venue } from '#lib/domain/engagement.ts';
import type { Places } from '../03-match/places.ts';

type GivenVenue = NonNullable<Extract<Edit, { field: 'venue' }>['value']>;

/**
 * A venue as a person gave it: where it came without a point, a city by the gazetteer, a country at
 * its capital.
 *
 * @returns `null` where nobody knows such a place
 */
export function venueGiven(given: GivenVenue, places: Places): Venue | null {
	if ('place' in given)
		return {
			...given,
			precision: given.place.startsWith('gn:') ? 'city' : 'country',
			inherited: false,
			evidence: []
		};
	const { name, country } = given;
	const facts = places.country(country);
	if (!facts) return null;
	const city = name === null ? null : places.cities(name).find((one) => one.country === country);
	const point = name === null ? facts.capital?.point : city?.point;
	if (!point) return null;
	const [lon, lat] = point;
	const at = city
		? { place: `gn:${city.id}`, name: city.name, precision: 'city' as const }
		: { place: country, name: facts.names.en ?? country, precision: 'country' as const };
	return { ...at, country, lon, lat, inherited: false, evidence: [] };
}
