import type { GazetteerRow } from '#lib/pipeline/lexicon/lexicon.ts';
import { fold } from '#lib/query/fold.ts';

/** A city that occurs in the datasets. */
export interface NamedCity {
	/** As the datasets have it: `gn:1835848`. */
	id: string;
	/** GeoNames id; `null` where the gazetteer has none. */
	geonames: number | null;
}

/** What is known of names of cities. */
export interface CityNameSources {
	/** Towns of the lexicons, with their names by language, the usual one first. */
	towns: readonly {
		geonames: number | null;
		names: Readonly<Record<string, readonly string[]>>;
	}[];
	/** Seats of government as the language calls them, by country; palaces among them. */
	seats: Readonly<Record<string, readonly string[]>>;
	/** Its names bear no language. */
	gazetteer: readonly GazetteerRow[];
}

/** Languages that alone write in their letters: of a name that nobody has marked, these tell. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { ko: /^[\p{Script=Hangul} ]+$/u };

/**
 * Cities as a language writes them, by id. Those whose name in it is not known are left out: the
 * datasets have them in English.
 */
export function cityNames(
	cities: readonly NamedCity[],
	{ towns, seats, gazetteer }: CityNameSources,
	locale: string
): [id: string, name: string][] {
	const wanted = new Set(cities.map(({ geonames }) => geonames));
	const known = new Map<number, string>();
	for (const row of gazetteer) {
		const [geonames, country] = row;
		if (!wanted.has(geonames)) continue;
		const name = nameOf(row, seats[country] ?? [], OWN_LETTERS[locale]);
		if (name !== undefined) known.set(geonames, name);
	}
	for (const { geonames, names } of towns) {
		const name = names[locale]?.[0];
		if (geonames !== null && name !== undefined) known.set(geonames, name);
	}
	return cities.flatMap(({ id, geonames }): [string, string][] => {
		const name = geonames === null ? undefined : known.get(geonames);
		return name === undefined ? [] : [[id, name]];
	});
}

function nameOf(
	[, , , , , , ...names]: GazetteerRow,
	seats: readonly string[],
	letters: RegExp | undefined
): string | undefined {
	const folded = new Set(names.map(fold));
	return (
		seats.find((seat) => folded.has(fold(seat))) ??
		(letters && names.find((one) => letters.test(one)))
	);
}
