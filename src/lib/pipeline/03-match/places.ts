import type { CountryFacts, GazetteerRow, RawBloc, RawLexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';

/** A city of the gazetteer. `rank`: 0 the largest class. */
export interface City {
	id: number;
	name: string;
	country: string;
	point: [number, number];
	isCapital: boolean;
	rank: number;
}

/** Looks places up by name. Cities are only asked for where the text licenses one. */
export interface Places {
	/** Cities of that name, capitals first, then by rank. */
	cities(name: string): readonly City[];
	country(id: string): CountryFacts | undefined;
	bloc(id: string): RawBloc | undefined;
}

export function buildPlaces(raw: RawLexicon): Places {
	const blocs = new Map(raw.blocs.map((bloc) => [bloc.id, bloc]));
	let citiesByName: Map<string, readonly City[]> | undefined;
	return {
		cities(name) {
			citiesByName ??= citiesIn(raw.gazetteer);
			return citiesByName.get(keyOf(name)) ?? NONE;
		},
		country: (id) => (Object.hasOwn(raw.countries, id) ? raw.countries[id] : undefined),
		bloc: (id) => blocs.get(id)
	};
}

/** "Ho-Chi-Minh-Stadt", "Port au Prince": with hyphens or without. */
function keyOf(name: string): string {
	return fold(name).replaceAll('-', ' ');
}

const NONE: readonly City[] = [];

/** By each of their names. */
function citiesIn(rows: readonly GazetteerRow[]): Map<string, readonly City[]> {
	const byName = new Map<string, City[]>();
	for (const row of rows) {
		const city = cityOf(row);
		for (let i = 6; i < row.length; i++) {
			const key = keyOf(String(row[i]));
			const known = byName.get(key);
			if (!known) byName.set(key, [city]);
			else if (known.at(-1) !== city) known.push(city);
		}
	}
	for (const cities of byName.values()) if (cities.length > 1) cities.sort(byRank);
	return byName;
}

/** Capitals first. */
function byRank(a: City, b: City): number {
	return Number(b.isCapital) - Number(a.isCapital) || a.rank - b.rank || a.id - b.id;
}

function cityOf(row: GazetteerRow): City {
	const [id, country, lon, lat, rank, feature, name = ''] = row;
	return { id, name, country, point: [lon, lat], isCapital: feature === 'PPLC', rank };
}
