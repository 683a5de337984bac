import { geoNames, round4, type GeoName } from './cities.ts';
import { displayName, NAME_LOCALES } from './cldr-names.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { CAPITALS_BY_HAND } from './capitals-by-hand.ts';

export interface CountryRow {
	alpha2: string;
	m49: string;
	region: string;
	/** M49 intermediate region, `null` where there is none. */
	intermediate: string | null;
	latinAmerica: boolean;
	names: Record<string, string>;
	/** Where the map draws the country. */
	capital: { name: string; point: [number, number]; geonames: number | null } | null;
}

/** Codes, display names and capital per ISO alpha-3. */
export function buildCountries(): [string, CountryRow][] {
	const capitals = capitalsByCountry();
	return COUNTRY_CODES.map((code) => [
		code.alpha3,
		{
			alpha2: code.alpha2,
			m49: code.m49,
			region: code.region,
			intermediate: code.intermediate,
			latinAmerica: code.region === '419',
			names: Object.fromEntries(
				NAME_LOCALES.map((locale) => [locale, displayName(locale, code.alpha2)])
			),
			capital: capitals.get(code.alpha3) ?? null
		}
	]);
}

function capitalsByCountry(): Map<string, NonNullable<CountryRow['capital']>> {
	const byId = new Map(geoNames().map((place) => [place.id, place]));
	const found = new Map<string, NonNullable<CountryRow['capital']>>();
	for (const place of geoNames())
		if (place.feature === 'PPLC') found.set(place.country, capitalOf(place));
	for (const [country, { geonames, name, point }] of Object.entries(CAPITALS_BY_HAND)) {
		const place = geonames === null ? undefined : byId.get(geonames);
		if (place) found.set(country, { ...capitalOf(place), name });
		else if (point)
			found.set(country, { name, point: [round4(point[0]), round4(point[1])], geonames });
		else throw new Error(`capital of ${country}: GeoNames ${geonames} is not in the package`);
	}
	return found;
}

function capitalOf({ name, lon, lat, id }: GeoName): NonNullable<CountryRow['capital']> {
	return { name, point: [lon, lat], geonames: id };
}
