import { foldName, isDirection, isUsableAlternate, orderNames } from './city-names.ts';
import { geoNames, type GeoName } from './cities.ts';
import { readPlaces } from './places.ts';

/** `[GeoNames id, ISO alpha-3, lon, lat, rank, feature code, name, ...other names]` */
export type Row = (string | number)[];

/** Seats of government before other places of the same name. */
const SEATS = ['PPLC', 'PPLG', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4'];
const PLAIN = new Set(['PPL', 'PPLL', 'PPLS', 'PPLF', 'PPLR', 'PPLA5', 'STLMT']);
const LARGE = 100_000;
const TWIN_KM = 50;

/** Cities for the engine, by id; the hand list's names are added to theirs. */
export function buildGazetteer(countryNames: ReadonlyMap<string, ReadonlySet<string>>): Row[] {
	const places = readPlaces();
	const wanted = new Set(places.map((place) => place.geonames));
	const kept = withoutTwins(
		geoNames().filter((place) => isLarge(place) || isSeat(place) || wanted.has(place.id))
	);
	const rows = kept
		.filter((place) => isOwnName(place, countryNames) || wanted.has(place.id))
		.map((place): Row => {
			const byHand = places.filter(({ geonames }) => geonames === place.id);
			const extra = byHand.flatMap((one) => Object.values(one.names).flat());
			return rowOf(place, usableNames(place, extra, countryNames));
		});
	const unnumbered = places
		.filter(({ geonames }) => geonames === null)
		.map(({ kind, country, point, names }, index): Row => {
			const [first = '', ...others] = Object.values(names).flat();
			const feature = kind.toUpperCase();
			return [-1 - index, country, ...point, 4, feature, ...orderNames(first, others)];
		});
	return [...rows, ...unnumbered].sort((a, b) => Number(a[0]) - Number(b[0]));
}

function isLarge({ population, feature }: GeoName): boolean {
	return population >= LARGE && (PLAIN.has(feature) || SEATS.includes(feature));
}

function isSeat({ feature }: GeoName): boolean {
	return ['PPLC', 'PPLG', 'PPLA'].includes(feature);
}

/** Of places of one name within 50 km the highest seat stays: the others are strays or suburbs. */
function withoutTwins(places: readonly GeoName[]): GeoName[] {
	const groups = new Map<string, GeoName[]>();
	for (const place of places) {
		const key = `${place.country} ${foldName(place.ascii)}`;
		groups.set(key, [...(groups.get(key) ?? []), place]);
	}
	return [...groups.values()].flatMap((group) => {
		const best = group.sort((a, b) => seat(a) - seat(b) || b.population - a.population);
		return best.filter((place, index) =>
			best.slice(0, index).every((better) => distanceKm(place, better) > TWIN_KM)
		);
	});
}

function seat({ feature }: GeoName): number {
	const index = SEATS.indexOf(feature);
	return index < 0 ? SEATS.length : index;
}

/** Kilometres on a sphere, flat enough at this range. */
function distanceKm(a: GeoName, b: GeoName): number {
	const x = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
	return 111.2 * Math.hypot(x, a.lat - b.lat);
}

/** False for a town that has another country's name, as it would be read as the country anyway, or that of a direction. */
function isOwnName(place: GeoName, countryNames: ReadonlyMap<string, ReadonlySet<string>>) {
	if (isDirection(place.name)) return false;
	const owners = countryNames.get(foldName(place.name));
	return owners === undefined || owners.has(place.country);
}

function usableNames(
	place: GeoName,
	extra: readonly string[],
	countryNames: ReadonlyMap<string, ReadonlySet<string>>
): string[] {
	const alternates = [place.ascii, ...place.alternates].filter(
		(name) => isUsableAlternate(name) && !countryNames.has(foldName(name))
	);
	return orderNames(place.name, [...alternates, ...extra]);
}

function rowOf({ id, country, lon, lat, feature, population }: GeoName, names: string[]): Row {
	return [id, country, lon, lat, rank(population), feature, ...names];
}

/** 0: five million and more, 1: one million, 2: 300,000, 3: 100,000, 4: smaller. */
function rank(population: number): number {
	const steps = [5_000_000, 1_000_000, 300_000, LARGE];
	const index = steps.findIndex((step) => population >= step);
	return index < 0 ? steps.length : index;
}
